import type { StatementWords } from '../core/statement-words.js';

/** German, informal. */
const words: StatementWords = {
  lang: 'de-x-informal',
  responsibility: {
    // GDPR 4(7), 4(8) and 28(3)(a) and (e)
    customer:
      'Ist „{customer}“ als Verantwortlicher genannt, dann entscheidet der Kunde, warum und wie die Daten verwendet werden. Kunde ist, wer die Dienstleistung von uns bezieht: du selbst oder zum Beispiel das Unternehmen, in dem du arbeitest. Wir sind dann Auftragsverarbeiter: Wir verwenden die Daten nur im Auftrag des Kunden. Bist du nicht selbst der Kunde und möchtest du ein Recht ausüben? Dann wende dich an den Kunden. Erreicht dein Antrag uns, helfen wir dem Kunden, dir zu antworten.',
    // GDPR 26(1) to (3)
    joint:
      'Ist „{joint}“ als Verantwortlicher genannt, dann entscheidet der Kunde gemeinsam mit uns, warum und wie die Daten verwendet werden. Du kannst deine Rechte uns und dem Kunden gegenüber ausüben. Die wesentlichen Punkte unserer Vereinbarung kannst du bei uns anfordern.',
  },
  processing: {
    caption: 'Verarbeitete Daten: {title}',
    tableCaption: 'Welche Daten wir verarbeiten, nach Diensten',
    introduction: 'Hier liest du Thema für Thema, welche Daten wir verwenden.',
    legend: 'Das steht in den Spalten:',
    columns: {
      group: { label: 'Dienst', explanation: 'Zu welchem Dienst oder Produkt die Daten gehören.' },
      data: { label: 'Daten', explanation: 'Welche Arten personenbezogener Daten wir verwenden.' },
      // GDPR 13(1)(c)
      purpose: { label: 'Zweck', explanation: 'Wofür wir die Daten verwenden.' },
      // GDPR 13(2)(a)
      retention: {
        label: 'Speicherdauer',
        explanation:
          'Wie lange wir die Daten speichern. Danach löschen oder anonymisieren wir sie.',
      },
      // GDPR 4(7) and 26
      responsible: {
        label: 'Verantwortlicher',
        explanation:
          'Wer entscheidet, warum und wie die Daten verwendet werden, und dafür einsteht.',
      },
      // GDPR 6(1) and 13(1)(c)
      bases: {
        label: 'Rechtsgrundlage',
        explanation: 'Warum wir die Daten nach dem Gesetz verwenden dürfen (Artikel 6 DSGVO).',
      },
      // GDPR 14(2)(f)
      source: {
        label: 'Herkunft',
        explanation: 'Von wem wir die Daten bekommen, wenn nicht von dir selbst.',
      },
      // GDPR 13(1)(e)
      recipients: { label: 'Empfänger', explanation: 'Wer die Daten von uns erhält.' },
      note: { label: 'Anmerkung', explanation: 'Was du sonst noch wissen solltest.' },
    },
    until: {
      'end-of-service': 'bis zum Ende der Dienstleistung',
      'end-of-account': 'bis zur Schließung deines Kontos',
      'end-of-order': 'bis zum Abschluss deiner Bestellung',
      withdrawal: 'bis zum Widerruf deiner Einwilligung',
      // GDPR 21(3)
      unsubscription: 'bis zu deiner Abmeldung',
      answered: 'bis zur Beantwortung deiner Frage',
    },
    after: {
      'end-of-service': 'bis {duration} nach dem Ende der Dienstleistung',
      'end-of-account': 'bis {duration} nach der Schließung deines Kontos',
      'end-of-order': 'bis {duration} nach dem Abschluss deiner Bestellung',
      withdrawal: 'bis {duration} nach dem Widerruf deiner Einwilligung',
      unsubscription: 'bis {duration} nach deiner Abmeldung',
      answered: 'bis {duration} nach der Beantwortung deiner Frage',
    },
    // GDPR 6(1)(c) and 13(2)(a)
    statutory: '{period} und danach noch {duration}, weil das Gesetz es vorschreibt ({law})',
    statutoryAlone: '{duration}, weil das Gesetz es vorschreibt ({law})',
    forWhom: '{who}: {period}',
    responsible: {
      controller: '{controller}',
      customer: 'du als Kunde',
      // GDPR 26
      joint: '{controller} und du als Kunde, gemeinsam',
    },
    // GDPR 6(1)(a) to (f)
    bases: {
      consent: 'Einwilligung',
      contract: 'Erfüllung eines Vertrags',
      'legal-obligation': 'rechtliche Verpflichtung',
      'vital-interests': 'Schutz lebenswichtiger Interessen',
      'public-task': 'Aufgabe im öffentlichen Interesse',
      'legitimate-interests': 'berechtigtes Interesse',
    },
    // GDPR 13(2)(e)
    requirement: {
      contract:
        'Daten, die zu einem Vertrag gehören, brauchen wir, um ihn zu schließen und zu erfüllen. Du bist nicht verpflichtet, sie uns zu geben, aber ohne diese Daten können wir die Leistung für dich nicht erbringen.',
      law: 'Ist eine rechtliche Verpflichtung genannt, trifft diese Pflicht uns. Bist du selbst gesetzlich verpflichtet, Daten anzugeben, sagen wir dir das, wenn wir danach fragen.',
      rest: 'Alle anderen Daten gibst du uns nur, wenn du das möchtest.',
    },
    parts: {
      requirement: 'Musst du Daten angeben?',
      automatedDecisions: 'Automatisierte Entscheidungen',
      // GDPR 8
      children: 'Kinder',
      // GDPR 9
      sensitiveData: 'Sensible Daten',
    },
    // GDPR 13(2)(f) and 22(1)
    noAutomatedDecisions:
      'Entscheidungen mit erheblichen Folgen für dich überlassen wir nie allein einem Computer.',
  },
  prose: {
    // GDPR 13(1)(c) to (e), 13(2)(a) and 14(2)(f)
    data: 'Hierfür verwenden wir: {data}.',
    purpose: 'Der Zweck ist: {purpose}.',
    bases: {
      one: 'Die Rechtsgrundlage ist: {bases}.',
      other: 'Die Rechtsgrundlagen sind: {bases}.',
    },
    interest: 'Das berechtigte Interesse ist: {interest}',
    retention: {
      duration: 'Wir speichern die Daten {duration}.',
      until: 'Wir speichern die Daten {period}.',
    },
    retentionFor: {
      duration: 'Für {who} speichern wir die Daten {duration}.',
      until: 'Für {who} speichern wir die Daten {period}.',
    },
    responsible: 'Dafür verantwortlich: {responsible}.',
    source: 'Diese Daten bekommen wir aus folgender Quelle: {source}.',
    recipients: 'Wir geben sie weiter an: {recipients}.',
  },
  marketing: {
    data: 'Daten',
    bases: 'Rechtsgrundlage',
    retention: 'Speicherdauer',
    frequency: 'Wie oft',
    optOut: 'Abmeldung',
    page: 'Seite zum Abmelden',
    maximum: {
      one: 'höchstens {count}-mal pro {period}',
      other: 'höchstens {count}-mal pro {period}',
    },
    // GDPR 7(3) and 21(3)
    ways: {
      link: 'über den Abmeldelink in jeder Nachricht',
      account: 'in deinem Konto',
      email: 'per E-Mail',
      telephone: 'telefonisch',
      post: 'per Brief',
      block: 'indem du uns blockierst',
    },
    // GDPR 21(2) and (3)
    always:
      'Du kannst dich jederzeit kostenlos abmelden. Dann schicken wir dir keine Nachrichten mehr.',
  },
  recipients: {
    title: 'Lieferanten und andere Empfänger',
    text: 'Diese Empfänger erhalten Daten, wenn du das angegebene Produkt oder den angegebenen Dienst nutzt.',
    subject: 'Produkt oder Dienst',
    country: 'Land',
    roles: {
      supplier: 'Lieferant',
      developer: 'Entwickler',
      software: 'Software',
      hosting: 'Hosting',
    },
    // GDPR 28(3)
    agreement: 'Auftragsverarbeitungsvertrag',
    gdprRole: 'Rolle nach der DSGVO',
    // GDPR 4(7), 4(8), 26 and 28(4)
    gdprRoles: {
      processor: 'Auftragsverarbeiter',
      'sub-processor': 'Unterauftragsverarbeiter',
      controller: 'selbst verantwortlich',
      'joint-controller': 'gemeinsam mit uns verantwortlich',
    },
    // GDPR 13(1)(f), 45, 46(2)(c), 47 and 49
    safeguard: 'Garantie bei der Übermittlung',
    safeguards: {
      'adequacy-decision': 'Angemessenheitsbeschluss der Europäischen Kommission',
      'data-privacy-framework': 'Datenschutzrahmen EU-USA (Data Privacy Framework)',
      'standard-contractual-clauses': 'Standardvertragsklauseln der Europäischen Kommission',
      'binding-corporate-rules': 'verbindliche interne Datenschutzvorschriften',
      derogation: 'Ausnahme nach Artikel 49 DSGVO',
    },
    authorities: 'Polizei, Justiz und andere Behörden',
  },
  versions: {
    caption: 'Was sich in jeder Version geändert hat',
    version: 'Version',
    date: 'Datum',
    change: 'Änderung',
    remark: 'Anmerkung',
  },
  footnotes: { title: 'Fußnoten', reference: 'Fußnote {number}', back: 'Zurück zum Text' },
};

export default words;
