import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'de-x-informal',
  purposes: {
    functional: {
      name: 'Funktional',
      description: 'Nötig, damit die Website funktioniert und sich merkt, was du eingestellt hast.',
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
      description: 'Chat und andere Hilfe während deines Besuchs.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Erkennt Besucher wieder, um sie oder ihr Unternehmen gezielt ansprechen zu können.',
    },
  },
  functionalReason: 'Ohne diese Speicherung kann die Website nicht tun, was du von ihr verlangst.',
  preferences: {
    title: 'Deine Auswahl zu Cookies',
    introduction:
      'Hier bestimmst du selbst, was {controller} auf deinem Gerät speichern und auslesen darf. Du kannst deine Auswahl jederzeit ändern.',
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
    storesNothing: 'Speichert nichts auf deinem Gerät.',
    colon: ': ',
  },
  duration: { session: 'bis du den Browser schließt', persistent: 'bis du es selbst löschst' },
  record: {
    name: 'Cookie-Auswahl',
    description:
      'Merkt sich deine Auswahl zu Cookies. Dieses Cookie enthält kein Merkmal, an dem man dich erkennen kann.',
    reason: 'Merkt sich deine Auswahl zu Cookies.',
    leftReason: 'Merkt sich in diesem Tab, was nach deiner Auswahl noch gelöscht werden muss.',
  },
};

export default words;
