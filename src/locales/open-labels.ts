/** The label of what opens the preferences, apart from the other words: the floating button needs nothing else. */
export const nl = 'Cookie-instellingen';
export const en = 'Cookie settings';
export const de = 'Cookie-Einstellungen';
export const fr = 'Gestion des cookies';
