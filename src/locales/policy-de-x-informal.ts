import type { PolicyWords } from '../core/policy-words.js';

/** German, informal. */
const words: PolicyWords = {
  lang: 'de-x-informal',
  title: 'Datenschutzerklärung von {controller}',
  version: 'Version {version}',
  updated: 'Zuletzt aktualisiert am {date}',
  contents: 'Inhalt',
  colon: ': ',
  sections: {
    introduction: 'Wer wir sind',
    responsibility: 'Wer verantwortlich ist',
    processing: 'Welche Daten wir verarbeiten',
    'direct-marketing': 'Newsletter und Werbung',
    sharing: 'An wen wir Daten weitergeben',
    rights: 'Deine Rechte',
    security: 'Sicherheit',
    cookies: 'Cookies',
    contact: 'Kontakt',
    changes: 'Versionen dieser Erklärung',
  },
  identity: {
    // GDPR 4(7) and 13(1)(a)
    controller:
      '{controller} entscheidet, warum und wie deine personenbezogenen Daten verwendet werden, sofern unten nichts anderes steht. Nach der Datenschutz-Grundverordnung (DSGVO) sind wir damit der Verantwortliche.',
    legalName: 'Name',
    address: 'Anschrift',
    tradeRegister: 'Registereintrag',
    register: 'Handelsregisternummer',
    website: 'Website',
    email: 'E-Mail',
    telephone: 'Telefon',
    // GDPR 13(1)(a) and 27
    representative: 'Vertreter in der EU',
    // GDPR 13(1)(b) and 37(7)
    officer: 'Datenschutzbeauftragter',
  },
  sharing: {
    party: 'Empfänger',
    role: 'Rolle',
    copy: 'Möchtest du wissen, was vereinbart ist? Dann fordere eine Kopie über {contact} an.',
    services: 'Dienste auf dieser Website',
    servicesText: 'Diese Empfänger erhalten Daten über die Dienste auf dieser Website.',
    service: 'Dienst',
    transfers: 'Übermittlung in Länder außerhalb des Europäischen Wirtschaftsraums (EWR)',
  },
  rights: {
    // GDPR 12(2) and 12(5)
    introduction:
      'Möchtest du eines dieser Rechte ausüben? Dann wende dich an uns: {contact}. Das kostet dich nichts.',
    byPost: 'Du kannst uns auch einen Brief an unsere Anschrift schicken: {address}.',
    // GDPR 12(3)
    answer: 'Für die Antwort brauchen wir höchstens {period}.',
    month: 'einen Monat',
    extension:
      'Ist dein Antrag kompliziert oder bekommen wir viele Anträge, kann es höchstens zwei Monate länger dauern. Das teilen wir dir innerhalb des ersten Monats mit, zusammen mit dem Grund.',
    // GDPR 12(6) and 5(1)(c); the Dutch authority: no copy of an identity document as a rule
    identification:
      'Ob ein Antrag wirklich von dir kommt, prüfen wir mit Daten, die wir schon von dir haben. Eine Kopie deines Ausweises brauchst du nicht mitzuschicken. Nur wenn wir begründete Zweifel haben, fragen wir nach weiteren Angaben. Ist dann doch eine Kopie nötig, mach darauf dein Foto und deine persönliche Identifikationsnummer unkenntlich.',
    request: 'Gib in deinem Antrag an:',
    explained: {
      // GDPR 15
      access: {
        title: 'Auskunft',
        text: 'Du darfst wissen, ob wir Daten über dich verwenden, und wenn ja, welche, wofür, wie lange wir sie speichern und an wen wir sie weitergeben. Du erhältst eine Kopie davon. Es hilft, wenn du uns mitteilst, welche Daten du sehen möchtest.',
      },
      // GDPR 16
      rectification: {
        title: 'Berichtigung',
        text: 'Sind deine Daten falsch oder unvollständig? Dann berichtigen oder ergänzen wir sie. Schreib uns, was nicht stimmt und wie es richtig lautet.',
      },
      // GDPR 17
      erasure: {
        title: 'Löschung',
        text: 'Du kannst von uns verlangen, deine Daten zu löschen, zum Beispiel wenn wir sie nicht mehr brauchen, wenn du deine Einwilligung widerrufst oder wenn du mit Erfolg Widerspruch einlegst. Daten, die wir nach dem Gesetz aufbewahren müssen, dürfen wir nicht löschen.',
      },
      // GDPR 18
      restriction: {
        title: 'Einschränkung',
        text: 'Du kannst von uns verlangen, deine Daten vorübergehend nicht zu verwenden, zum Beispiel während wir prüfen, ob sie stimmen oder ob dein Widerspruch berechtigt ist. Wir bewahren sie dann nur noch auf.',
      },
      // GDPR 19
      notification: {
        title: 'Mitteilung von Änderungen an andere',
        text: 'Berichtigen oder löschen wir Daten oder verwenden wir sie vorübergehend nicht? Dann teilen wir das allen mit, die sie von uns erhalten haben, außer wenn das unmöglich oder unverhältnismäßig aufwendig ist. Wenn du uns fragst, sagen wir dir, wer das ist.',
      },
      // GDPR 20
      portability: {
        title: 'Datenübertragbarkeit',
        text: 'Daten, die du uns selbst gegeben hast und die wir mit deiner Einwilligung oder für einen Vertrag digital verarbeiten, kannst du mitnehmen. Du erhältst sie in einer gängigen Datei, die ein Computer lesen kann. Wenn du das möchtest und es technisch machbar ist, schicken wir sie direkt an eine andere Organisation.',
      },
      // GDPR 21(1) to (3)
      objection: {
        title: 'Widerspruch',
        text: 'Verwenden wir Daten wegen eines berechtigten Interesses oder für eine Aufgabe im öffentlichen Interesse, kannst du aus Gründen, die mit deiner Situation zu tun haben, Widerspruch dagegen einlegen. Wir hören dann damit auf, außer wenn wir zwingende Gründe haben, die schwerer wiegen als deine, oder die Daten für einen Rechtsstreit brauchen. Widersprichst du der Direktwerbung, hören wir damit immer auf.',
      },
      // GDPR 22
      'automated-decisions': {
        title: 'Prüfung durch einen Menschen',
        text: 'Du hast das Recht, dass nicht allein ein Computer über etwas entscheidet, das für dich erhebliche Folgen hat. Geschieht das in deinem Fall doch, kannst du deinen Standpunkt darlegen, die Entscheidung anfechten und verlangen, dass ein Mensch sie noch einmal prüft.',
      },
      // GDPR 7(3)
      'withdraw-consent': {
        title: 'Einwilligung widerrufen',
        text: 'Hast du eingewilligt, kannst du deine Einwilligung jederzeit widerrufen. Das ist genauso einfach, wie sie zu erteilen. Was wir vorher mit deiner Einwilligung getan haben, bleibt rechtmäßig.',
      },
      // GDPR 13(2)(d) and 77
      complaint: {
        title: 'Beschwerde einreichen',
        text: 'Bist du unzufrieden damit, wie wir mit deinen Daten umgehen? Sag es uns, dann suchen wir mit dir eine Lösung. Du kannst dich auch jederzeit direkt bei der Aufsichtsbehörde beschweren: {authority}.',
      },
    },
    complaintLink: 'Beschwerde einreichen: {authority}',
    anyAuthority: 'der Behörde des Landes, in dem du wohnst oder arbeitest',
  },
  cookies: {
    introduction:
      'Diese Website speichert Informationen auf deinem Gerät und liest sie wieder aus. Das geschieht mit Cookies und mit dem Speicher deines Browsers. Hier steht für jeden Zweck, welche Dienste das tun, was sie speichern und wie lange.',
    // GDPR 7(3)
    change:
      'Du kannst deine Auswahl jederzeit ändern oder widerrufen. Wir merken uns deine Auswahl {validity} lang. Danach fragen wir dich erneut.',
    // DSGVO 21(5)
    objection:
      'Sendet dein Browser das Signal Global Privacy Control, gilt das als Ablehnung von „{purpose}“, es sei denn, du entscheidest dich selbst doch dafür.',
    open: 'Deine Auswahl ändern',
    withoutConsent: 'Ohne Einwilligung',
    withConsent: 'Nur mit deiner Einwilligung',
    onDevice: 'Auf deinem Gerät',
    retired: {
      term: 'Nicht mehr verwendet',
      line: '{service}, seit {date}. Was davon noch auf deinem Gerät gespeichert ist, wird entfernt.',
    },
    servicesNamed: '{services}: {names}',
    services: { one: '{count} Dienst', other: '{count} Dienste' },
    items: {
      cookie: { one: '{count} Cookie', other: '{count} Cookies' },
      localStorage: {
        one: '{count} Eintrag im lokalen Speicher',
        other: '{count} Einträge im lokalen Speicher',
      },
      sessionStorage: {
        one: '{count} Eintrag im Sitzungsspeicher',
        other: '{count} Einträge im Sitzungsspeicher',
      },
      indexedDB: {
        one: '{count} Datenbank in deinem Browser',
        other: '{count} Datenbanken in deinem Browser',
      },
    },
    // Dutch Telecommunications Act (Tw) 11.7a(3); ePrivacy Directive 5(3)
    exempt: 'Hierfür ist keine Einwilligung nötig. {reason}',
    identifierLifetime:
      'Eine Nummer, an der ein Besuch wiedererkannt wird, bleibt höchstens {duration} gespeichert.',
    dataRetention: 'Die Messdaten werden höchstens {duration} gespeichert.',
    provider: 'Anbieter',
    role: 'Rolle',
    // GDPR 4(7), 4(8) and 26
    roles: {
      processor: 'Auftragsverarbeiter: verwendet die Daten nur in unserem Auftrag',
      controller: 'Selbst verantwortlich: verwendet die Daten auch für eigene Zwecke',
      'joint-controller': 'Gemeinsam mit uns verantwortlich',
      self: 'Wir betreiben diesen Dienst selbst',
    },
    privacyStatement: 'Datenschutzerklärung des Anbieters',
    // GDPR 28(3)
    agreement: 'Auftragsverarbeitungsvertrag',
    optOut: 'Widerspruch beim Anbieter',
    recipients: 'Weitere Empfänger',
    hosts: 'Dein Browser verbindet sich mit',
    // GDPR 13(1)(f)
    transfer: 'Übermittlung in Länder außerhalb des Europäischen Wirtschaftsraums (EWR)',
    justification: 'Warum ohne Einwilligung',
    choice: 'Deine Auswahl',
    choices: { granted: 'erlaubt', denied: 'abgelehnt', unasked: 'noch nicht getroffen' },
    caption: 'Was {service} auf deinem Gerät speichert',
    storesNothing: 'Dieser Dienst selbst speichert nichts auf deinem Gerät.',
    name: 'Name',
    storage: 'Art',
    storages: {
      cookie: 'Cookie',
      localStorage: 'Lokaler Speicher',
      sessionStorage: 'Sitzungsspeicher',
      indexedDB: 'Datenbank (IndexedDB)',
    },
    duration: 'Speicherdauer',
    durations: {
      session: 'bis du den Browser schließt',
      persistent: 'bis du es selbst löschst',
    },
    party: 'Herkunft',
    parties: { first: 'Diese Website', third: 'Ein anderer Anbieter' },
    reason: 'Wofür',
  },
  contact: {
    introduction:
      'Hast du eine Frage zu dieser Erklärung oder zu deinen Daten? So erreichst du {controller}:',
    privacy: 'Fragen zum Datenschutz',
    general: 'Kontakt',
    page: 'Kontaktseite',
    hours: '{days}: {from}–{to} Uhr',
    days: '{from} bis {to}',
  },
  changes: {
    // GDPR 12(1) and 5(1)(a)
    introduction:
      'Wir passen diese Erklärung an, wenn sich unsere Dienste oder die Regeln ändern. Das haben wir zuletzt am {date} getan.',
  },
};

export default words;
