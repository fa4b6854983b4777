import type { PolicyWords } from '../core/policy-words.js';

/** Dutch, formal. */
const words: PolicyWords = {
  lang: 'nl',
  title: 'Privacyverklaring van {controller}',
  version: 'Versie {version}',
  updated: 'Laatst bijgewerkt op {date}',
  contents: 'Inhoud',
  sections: {
    introduction: 'Wie wij zijn',
    processing: 'Welke gegevens wij verwerken',
    sharing: 'Met wie wij gegevens delen',
    rights: 'Uw rechten',
    security: 'Beveiliging',
    cookies: 'Cookies',
    contact: 'Contact',
    changes: 'Versies van deze verklaring',
  },
  identity: {
    // AVG 4(7) and 13(1)(a)
    controller:
      '{controller} bepaalt waarom en hoe uw persoonsgegevens worden gebruikt, tenzij hieronder iets anders staat. Volgens de Algemene verordening gegevensbescherming (AVG) zijn wij daarmee de verwerkingsverantwoordelijke.',
    legalName: 'Naam',
    address: 'Adres',
    tradeRegister: 'Inschrijving',
    register: 'KvK-nummer',
    website: 'Website',
    email: 'E-mail',
    telephone: 'Telefoon',
  },
  processing: {
    caption: 'Verwerkte gegevens: {title}',
    introduction:
      'Hieronder leest u per onderwerp welke gegevens wij gebruiken. Dit betekenen de kolommen:',
    columns: {
      data: { label: 'Gegevens', explanation: 'Welke soorten persoonsgegevens wij gebruiken.' },
      // AVG 13(1)(c)
      purpose: { label: 'Doel', explanation: 'Waarvoor wij de gegevens gebruiken.' },
      // AVG 13(2)(a)
      retention: {
        label: 'Bewaartermijn',
        explanation:
          'Hoe lang wij de gegevens bewaren. Daarna wissen wij ze of maken wij ze anoniem.',
      },
      // AVG 4(7) and 26
      responsible: {
        label: 'Verantwoordelijke',
        explanation:
          'Wie bepaalt waarom en hoe de gegevens worden gebruikt, en daarop aanspreekbaar is.',
      },
      // AVG 6(1) and 13(1)(c)
      bases: {
        label: 'Grondslag',
        explanation: 'Op welke grond de wet (artikel 6 AVG) ons toestaat de gegevens te gebruiken.',
      },
      // AVG 14(2)(f)
      source: {
        label: 'Herkomst',
        explanation: 'Van wie wij de gegevens krijgen, als dat niet van uzelf is.',
      },
      // AVG 13(1)(e)
      recipients: { label: 'Ontvangers', explanation: 'Wie de gegevens van ons ontvangt.' },
      note: { label: 'Opmerking', explanation: 'Wat u verder moet weten.' },
    },
    until: {
      'end-of-service': 'zolang u de dienst afneemt',
      'end-of-account': 'tot uw account is opgeheven',
      withdrawal: 'tot u uw toestemming intrekt',
      answered: 'tot uw vraag is beantwoord',
    },
    after: {
      'end-of-service': 'tot {duration} na het einde van de dienst',
      'end-of-account': 'tot {duration} nadat uw account is opgeheven',
      withdrawal: 'tot {duration} nadat u uw toestemming hebt ingetrokken',
      answered: 'tot {duration} nadat uw vraag is beantwoord',
    },
    responsible: {
      controller: '{controller}',
      customer: 'u als klant',
      // AVG 26
      joint: '{controller} en u als klant, samen',
    },
    // AVG 6(1)(a) to (f)
    bases: {
      consent: 'toestemming',
      contract: 'uitvoering van een overeenkomst',
      'legal-obligation': 'wettelijke verplichting',
      'vital-interests': 'bescherming van vitale belangen',
      'public-task': 'taak van algemeen belang',
      'legitimate-interests': 'gerechtvaardigd belang',
    },
  },
  sharing: {
    recipients: 'Leveranciers en andere ontvangers',
    recipientsText:
      'Deze partijen ontvangen gegevens wanneer u het product of de dienst gebruikt die erbij staat.',
    subject: 'Product of dienst',
    party: 'Partij',
    role: 'Rol',
    country: 'Land',
    roles: {
      supplier: 'leverancier',
      developer: 'ontwikkelaar',
      software: 'software',
      hosting: 'hosting',
    },
    services: 'Diensten op deze website',
    servicesText: 'Deze partijen ontvangen gegevens door de diensten die op deze website werken.',
    service: 'Dienst',
    transfers: 'Gegevens buiten Europa',
    authorities: 'Politie, justitie en andere overheden',
  },
  rights: {
    // AVG 12(2), 12(3) and 12(5)
    introduction:
      'Wilt u een van deze rechten gebruiken? Neem dan contact op via {contact}. Dat kost u niets. U krijgt binnen een maand antwoord. Is uw verzoek ingewikkeld of krijgen wij er veel, dan kan dat twee maanden langer duren; dat laten wij u dan binnen de eerste maand weten, met de reden.',
    // AVG 12(6) and 5(1)(c); the Dutch authority: no copy of an identity document as a rule
    identification:
      'Wij controleren met gegevens die wij al van u hebben of een verzoek echt van u komt. Een kopie van uw identiteitsbewijs hoeft u niet mee te sturen. Alleen als wij goede redenen hebben om te twijfelen, vragen wij om meer gegevens. Is dan toch een kopie nodig, maak daarop uw burgerservicenummer en uw pasfoto onleesbaar.',
    request: 'Zet in uw verzoek:',
    explained: {
      // AVG 15
      access: {
        title: 'Inzage',
        text: 'U mag weten of wij gegevens van u gebruiken en zo ja, welke, waarvoor, hoe lang en met wie wij ze delen. U krijgt er een kopie van. Laat ons weten welke gegevens u wilt zien.',
      },
      // AVG 16
      rectification: {
        title: 'Correctie',
        text: 'Kloppen uw gegevens niet of zijn ze niet volledig? Dan verbeteren wij ze of vullen wij ze aan. Schrijf ons wat er niet klopt en hoe het wel moet zijn.',
      },
      // AVG 17
      erasure: {
        title: 'Verwijdering',
        text: 'U kunt ons vragen uw gegevens te wissen, bijvoorbeeld als wij ze niet meer nodig hebben, als u uw toestemming intrekt of als u met succes bezwaar maakt. Gegevens die wij volgens de wet moeten bewaren, mogen wij niet wissen.',
      },
      // AVG 18
      restriction: {
        title: 'Beperking',
        text: 'U kunt ons vragen uw gegevens tijdelijk niet te gebruiken, bijvoorbeeld terwijl wij nagaan of ze kloppen of uw bezwaar beoordelen. Wij bewaren ze dan alleen nog.',
      },
      // AVG 20
      portability: {
        title: 'Overdracht',
        text: 'Gegevens die u ons zelf gaf, en die wij met uw toestemming of voor een overeenkomst digitaal verwerken, kunt u meenemen. U krijgt ze in een gangbaar bestand dat een computer kan lezen. Als dat technisch kan, sturen wij het rechtstreeks naar een andere organisatie.',
      },
      // AVG 21(1) to (3)
      objection: {
        title: 'Bezwaar',
        text: 'Gebruiken wij gegevens voor een gerechtvaardigd belang of een taak van algemeen belang, dan kunt u om redenen die met uw situatie te maken hebben bezwaar maken. Wij stoppen dan, tenzij wij zwaarder wegende redenen hebben. Maakt u bezwaar tegen direct marketing, dan stoppen wij daar altijd mee.',
      },
      // AVG 22
      'automated-decisions': {
        title: 'Menselijke beoordeling',
        text: 'U hebt het recht dat niet alleen een computer beslist over iets wat grote gevolgen voor u heeft. Gebeurt dat in uw geval toch, dan kunt u uw standpunt geven en vragen dat een mens het besluit opnieuw bekijkt.',
      },
      // AVG 7(3)
      'withdraw-consent': {
        title: 'Toestemming intrekken',
        text: 'Hebt u toestemming gegeven, dan kunt u die op elk moment weer intrekken. Dat is net zo makkelijk als toestemming geven. Wat wij eerder met uw toestemming deden, blijft wel rechtmatig.',
      },
      // AVG 13(2)(d) and 77
      complaint: {
        title: 'Een klacht indienen',
        text: 'Bent u niet tevreden over hoe wij met uw gegevens omgaan? Laat het ons weten, dan zoeken wij samen met u een oplossing. U mag ook altijd direct een klacht indienen bij de toezichthouder: {authority}.',
      },
    },
    complaintLink: 'Een klacht indienen bij de {authority}',
  },
  cookies: {
    introduction:
      'Deze website bewaart informatie op uw apparaat en leest die weer uit. Dat gebeurt met cookies en met opslag in uw browser. Hieronder staat per doel welke diensten dat doen, wat zij bewaren en hoe lang.',
    // AVG 7(3)
    change:
      'U kunt uw keuze op elk moment wijzigen of intrekken. Wij onthouden die {validity} en vragen het u daarna opnieuw.',
    open: 'Uw keuze wijzigen',
    withoutConsent: 'Zonder toestemming',
    withConsent: 'Alleen met uw toestemming',
    onDevice: 'Op uw apparaat',
    servicesNamed: '{services}: {names}',
    services: { one: '{count} dienst', other: '{count} diensten' },
    items: {
      cookie: { one: '{count} cookie', other: '{count} cookies' },
      localStorage: {
        one: '{count} gegeven in de lokale opslag',
        other: '{count} gegevens in de lokale opslag',
      },
      sessionStorage: {
        one: '{count} gegeven in de sessieopslag',
        other: '{count} gegevens in de sessieopslag',
      },
      indexedDB: {
        one: '{count} database in uw browser',
        other: '{count} databases in uw browser',
      },
    },
    // Tw 11.7a(3)
    exempt: 'Hiervoor is geen toestemming nodig. {reason}',
    identifierLifetime:
      'Een nummer waarmee een bezoek wordt herkend, blijft ten hoogste {duration} staan.',
    dataRetention: 'De metingen worden ten hoogste {duration} bewaard.',
    provider: 'Aanbieder',
    role: 'Rol',
    // AVG 4(7), 4(8) and 26
    roles: {
      processor: 'Verwerker: gebruikt de gegevens alleen in onze opdracht',
      controller: 'Zelf verantwoordelijk: gebruikt de gegevens ook voor eigen doelen',
      'joint-controller': 'Samen met ons verantwoordelijk',
      self: 'Wij voeren deze dienst zelf uit',
    },
    privacyStatement: 'Privacyverklaring van de aanbieder',
    optOut: 'Afmelden bij de aanbieder',
    recipients: 'Andere ontvangers',
    hosts: 'Uw browser maakt verbinding met',
    // AVG 13(1)(f)
    transfer: 'Buiten Europa',
    justification: 'Waarom zonder toestemming',
    choice: 'Uw keuze',
    choices: { granted: 'toegestaan', denied: 'geweigerd', unasked: 'nog niet gemaakt' },
    caption: 'Wat {service} op uw apparaat bewaart',
    storesNothing: 'Deze dienst bewaart zelf niets op uw apparaat.',
    name: 'Naam',
    storage: 'Soort',
    storages: {
      cookie: 'Cookie',
      localStorage: 'Lokale opslag',
      sessionStorage: 'Sessieopslag',
      indexedDB: 'Database (IndexedDB)',
    },
    duration: 'Bewaartermijn',
    durations: { session: 'tot u de browser sluit', persistent: 'tot u het zelf wist' },
    party: 'Van',
    parties: { first: 'Deze website', third: 'Een andere partij' },
    reason: 'Waarvoor',
  },
  contact: {
    introduction:
      'Hebt u een vraag over deze verklaring of over uw gegevens? Zo bereikt u {controller}:',
    privacy: 'Vragen over privacy',
    general: 'Contact',
    page: 'Contactpagina',
    hours: '{days}: {from}–{to} uur',
    days: '{from} t/m {to}',
  },
  changes: {
    caption: 'Wat er in elke versie is veranderd',
    version: 'Versie',
    date: 'Datum',
    change: 'Verandering',
    remark: 'Opmerking',
  },
};

export default words;
