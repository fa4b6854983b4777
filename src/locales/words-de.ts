import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'de',
  purposes: {
    functional: {
      name: 'Funktional',
      description:
        'Nötig, damit die Website funktioniert und sich merkt, was Sie eingestellt haben.',
    },
    security: {
      name: 'Sicherheit',
      description: 'Verhindert den Missbrauch der Website, zum Beispiel Spam über Formulare.',
    },
    statistical: {
      name: 'Statistiken',
      description: 'Zeigt, wie Besucher die Website nutzen, damit wir sie verbessern können.',
    },
    media: {
      name: 'Medien anderer Anbieter',
      description: 'Videos, Karten und andere Inhalte, die von einer anderen Website kommen.',
    },
    support: {
      name: 'Kundenkontakt',
      description: 'Chat und andere Hilfe während Ihres Besuchs.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Erkennt Besucher wieder, um sie oder ihr Unternehmen gezielt ansprechen zu können.',
    },
  },
  functionalReason: 'Ohne diese Speicherung kann die Website nicht tun, was Sie von ihr verlangen.',
  preferences: {
    title: 'Ihre Auswahl zu Cookies',
    introduction:
      'Hier bestimmen Sie selbst, was {controller} auf Ihrem Gerät speichern und auslesen darf. Sie können Ihre Auswahl jederzeit ändern.',
    save: 'Auswahl speichern',
    acceptAll: 'Alle akzeptieren',
    rejectAll: 'Alle ablehnen',
    close: 'Schließen, ohne zu speichern',
    alwaysOn: 'Immer an',
    whyWithoutConsent: 'Warum ohne Einwilligung',
    details: 'Daten und Cookies',
    provider: 'Anbieter',
    hosts: 'Stellt eine Verbindung her zu',
    recipients: 'Weitere Empfänger',
    transfer: 'Übermittlung in Länder außerhalb des Europäischen Wirtschaftsraums',
    duration: 'Speicherdauer',
    storesNothing: 'Speichert nichts auf Ihrem Gerät.',
    colon: ': ',
  },
  duration: { session: 'bis Sie den Browser schließen', persistent: 'bis Sie es selbst löschen' },
  record: {
    name: 'Cookie-Auswahl',
    description:
      'Merkt sich Ihre Auswahl zu Cookies. Dieses Cookie enthält kein Merkmal, an dem man Sie erkennen kann.',
    reason: 'Merkt sich Ihre Auswahl zu Cookies.',
    leftReason: 'Merkt sich in diesem Tab, was nach Ihrer Auswahl noch gelöscht werden muss.',
  },
};

export default words;
