/** The words of the monitor, and the names that it gives to what it sees. */
export const TEXTS = {
  nl: {
    title: 'Wat deze pagina doet',
    open: 'Monitor openen',
    close: 'Monitor sluiten',
    parties: 'Derden benaderd',
    nobody: 'Nog niemand. Er is niets opgehaald van of verstuurd naar anderen.',
    sends: 'zet',
    device: 'Op uw apparaat',
    nothing: 'Niets opgeslagen.',
    removed: 'verwijderd',
    added: 'nieuw',
    third: 'derde partij',
    decisions: 'Beslissingen',
    waiting: 'De toestemmingslaag is er nog niet.',
    granted: 'toegestaan',
    denied: 'geweigerd',
    unasked: 'nog niet gevraagd',
    forget: 'Begin opnieuw',
    summary: (parties, items) =>
      `${parties} ${parties === 1 ? 'derde' : 'derden'}, ${items} opgeslagen`,
  },
  en: {
    title: 'What this page does',
    open: 'Open the monitor',
    close: 'Close the monitor',
    parties: 'Third parties contacted',
    nobody: 'Nobody yet. Nothing was fetched from or sent to others.',
    sends: 'sets',
    device: 'On your device',
    nothing: 'Nothing stored.',
    removed: 'removed',
    added: 'new',
    third: 'third party',
    decisions: 'Decisions',
    waiting: 'The consent layer is not there yet.',
    granted: 'granted',
    denied: 'denied',
    unasked: 'not asked yet',
    forget: 'Start again',
    summary: (parties, items) =>
      `${parties} third ${parties === 1 ? 'party' : 'parties'}, ${items} stored`,
  },
};
/** Names for the services of this manifest: asking the policy for them would fetch more than the page needs. */
export const NAMES = {
  'google-analytics': 'Google Analytics',
  recaptcha: 'reCAPTCHA',
  leadinfo: 'Leadinfo',
  'virtual-tour': { nl: 'Rondleiding', en: 'Tour' },
};
/** Which of them a path of the stand-ins belongs to. */
export const SERVICES = [
  [/^\/(gtag|g)\//, 'Google Analytics'],
  [/^\/recaptcha\//, 'reCAPTCHA'],
  [/^\/(ping\.js|collect)/, 'Leadinfo'],
];
