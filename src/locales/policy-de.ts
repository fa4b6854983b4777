import type { PolicyWords } from '../core/policy-words.js';

/** German. */
const words: PolicyWords = {
  lang: 'de',
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
    rights: 'Ihre Rechte',
    security: 'Sicherheit',
    cookies: 'Cookies',
    contact: 'Kontakt',
    changes: 'Versionen dieser Erklärung',
  },
  identity: {
    // GDPR 4(7) and 13(1)(a)
    controller:
      '{controller} entscheidet, warum und wie Ihre personenbezogenen Daten verwendet werden, sofern unten nichts anderes steht. Nach der Datenschutz-Grundverordnung (DSGVO) sind wir damit der Verantwortliche.',
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
    copy: 'Möchten Sie wissen, was vereinbart ist? Dann fordern Sie eine Kopie über {contact} an.',
    services: 'Dienste auf dieser Website',
    servicesText: 'Diese Empfänger erhalten Daten über die Dienste auf dieser Website.',
    service: 'Dienst',
    transfers: 'Übermittlung in Länder außerhalb des Europäischen Wirtschaftsraums (EWR)',
  },
  rights: {
    // GDPR 12(2) and 12(5)
    introduction:
      'Möchten Sie eines dieser Rechte ausüben? Dann wenden Sie sich an uns: {contact}. Das kostet Sie nichts.',
    byPost: 'Sie können uns auch einen Brief an unsere Anschrift schicken: {address}.',
    // GDPR 12(3)
    answer: 'Für die Antwort brauchen wir höchstens {period}.',
    month: 'einen Monat',
    extension:
      'Ist Ihr Antrag kompliziert oder bekommen wir viele Anträge, kann es höchstens zwei Monate länger dauern. Das teilen wir Ihnen innerhalb des ersten Monats mit, zusammen mit dem Grund.',
    // GDPR 12(6) and 5(1)(c); the Dutch authority: no copy of an identity document as a rule
    identification:
      'Ob ein Antrag wirklich von Ihnen kommt, prüfen wir mit Daten, die wir schon von Ihnen haben. Eine Kopie Ihres Ausweises brauchen Sie nicht mitzuschicken. Nur wenn wir begründete Zweifel haben, fragen wir nach weiteren Angaben. Ist dann doch eine Kopie nötig, machen Sie darauf Ihr Foto und Ihre persönliche Identifikationsnummer unkenntlich.',
    request: 'Geben Sie in Ihrem Antrag an:',
    explained: {
      // GDPR 15
      access: {
        title: 'Auskunft',
        text: 'Sie dürfen wissen, ob wir Daten über Sie verwenden, und wenn ja, welche, wofür, wie lange wir sie speichern und an wen wir sie weitergeben. Sie erhalten eine Kopie davon. Es hilft, wenn Sie uns mitteilen, welche Daten Sie sehen möchten.',
      },
      // GDPR 16
      rectification: {
        title: 'Berichtigung',
        text: 'Sind Ihre Daten falsch oder unvollständig? Dann berichtigen oder ergänzen wir sie. Schreiben Sie uns, was nicht stimmt und wie es richtig lautet.',
      },
      // GDPR 17
      erasure: {
        title: 'Löschung',
        text: 'Sie können von uns verlangen, Ihre Daten zu löschen, zum Beispiel wenn wir sie nicht mehr brauchen, wenn Sie Ihre Einwilligung widerrufen oder wenn Sie mit Erfolg Widerspruch einlegen. Daten, die wir nach dem Gesetz aufbewahren müssen, dürfen wir nicht löschen.',
      },
      // GDPR 18
      restriction: {
        title: 'Einschränkung',
        text: 'Sie können von uns verlangen, Ihre Daten vorübergehend nicht zu verwenden, zum Beispiel während wir prüfen, ob sie stimmen oder ob Ihr Widerspruch berechtigt ist. Wir bewahren sie dann nur noch auf.',
      },
      // GDPR 19
      notification: {
        title: 'Mitteilung von Änderungen an andere',
        text: 'Berichtigen oder löschen wir Daten oder verwenden wir sie vorübergehend nicht? Dann teilen wir das allen mit, die sie von uns erhalten haben, außer wenn das unmöglich oder unverhältnismäßig aufwendig ist. Auf Ihren Wunsch sagen wir Ihnen, wer das ist.',
      },
      // GDPR 20
      portability: {
        title: 'Datenübertragbarkeit',
        text: 'Daten, die Sie uns selbst gegeben haben und die wir mit Ihrer Einwilligung oder für einen Vertrag digital verarbeiten, können Sie mitnehmen. Sie erhalten sie in einer gängigen Datei, die ein Computer lesen kann. Wenn Sie das möchten und es technisch machbar ist, schicken wir sie direkt an eine andere Organisation.',
      },
      // GDPR 21(1) to (3)
      objection: {
        title: 'Widerspruch',
        text: 'Verwenden wir Daten wegen eines berechtigten Interesses oder für eine Aufgabe im öffentlichen Interesse, können Sie aus Gründen, die mit Ihrer Situation zu tun haben, Widerspruch dagegen einlegen. Wir hören dann damit auf, außer wenn wir zwingende Gründe haben, die schwerer wiegen als Ihre, oder die Daten für einen Rechtsstreit brauchen. Widersprechen Sie der Direktwerbung, hören wir damit immer auf.',
      },
      // GDPR 22
      'automated-decisions': {
        title: 'Prüfung durch einen Menschen',
        text: 'Sie haben das Recht, dass nicht allein ein Computer über etwas entscheidet, das für Sie erhebliche Folgen hat. Geschieht das in Ihrem Fall doch, können Sie Ihren Standpunkt darlegen, die Entscheidung anfechten und verlangen, dass ein Mensch sie noch einmal prüft.',
      },
      // GDPR 7(3)
      'withdraw-consent': {
        title: 'Einwilligung widerrufen',
        text: 'Haben Sie eingewilligt, können Sie Ihre Einwilligung jederzeit widerrufen. Das ist genauso einfach, wie sie zu erteilen. Was wir vorher mit Ihrer Einwilligung getan haben, bleibt rechtmäßig.',
      },
      // GDPR 13(2)(d) and 77
      complaint: {
        title: 'Beschwerde einreichen',
        text: 'Sind Sie unzufrieden damit, wie wir mit Ihren Daten umgehen? Sagen Sie es uns, dann suchen wir mit Ihnen eine Lösung. Sie können sich auch jederzeit direkt bei der Aufsichtsbehörde beschweren: {authority}.',
      },
    },
    complaintLink: 'Beschwerde einreichen: {authority}',
    anyAuthority: 'der Behörde des Landes, in dem Sie wohnen oder arbeiten',
  },
  cookies: {
    introduction:
      'Diese Website speichert Informationen auf Ihrem Gerät und liest sie wieder aus. Das geschieht mit Cookies und mit dem Speicher Ihres Browsers. Hier steht für jeden Zweck, welche Dienste das tun, was sie speichern und wie lange.',
    // GDPR 7(3)
    change:
      'Sie können Ihre Auswahl jederzeit ändern oder widerrufen. Wir merken uns Ihre Auswahl {validity} lang. Danach fragen wir Sie erneut.',
    // DSGVO 21(5)
    objection:
      'Sendet Ihr Browser das Signal Global Privacy Control, gilt das als Ablehnung von „{purpose}“, es sei denn, Sie entscheiden sich selbst doch dafür.',
    open: 'Ihre Auswahl ändern',
    withoutConsent: 'Ohne Einwilligung',
    withConsent: 'Nur mit Ihrer Einwilligung',
    onDevice: 'Auf Ihrem Gerät',
    retired: {
      term: 'Nicht mehr verwendet',
      line: '{service}, seit {date}. Was davon noch auf Ihrem Gerät gespeichert ist, wird entfernt.',
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
        one: '{count} Datenbank in Ihrem Browser',
        other: '{count} Datenbanken in Ihrem Browser',
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
    hosts: 'Ihr Browser verbindet sich mit',
    // GDPR 13(1)(f)
    transfer: 'Übermittlung in Länder außerhalb des Europäischen Wirtschaftsraums (EWR)',
    justification: 'Warum ohne Einwilligung',
    choice: 'Ihre Auswahl',
    choices: { granted: 'erlaubt', denied: 'abgelehnt', unasked: 'noch nicht getroffen' },
    caption: 'Was {service} auf Ihrem Gerät speichert',
    storesNothing: 'Dieser Dienst selbst speichert nichts auf Ihrem Gerät.',
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
      session: 'bis Sie den Browser schließen',
      persistent: 'bis Sie es selbst löschen',
    },
    party: 'Herkunft',
    parties: { first: 'Diese Website', third: 'Ein anderer Anbieter' },
    reason: 'Wofür',
  },
  contact: {
    introduction:
      'Haben Sie eine Frage zu dieser Erklärung oder zu Ihren Daten? So erreichen Sie {controller}:',
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
