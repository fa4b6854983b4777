import type { PolicyWords } from '../core/policy-words.js';

/** Dutch, formal. */
const words: PolicyWords = {
  lang: 'nl',
  title: 'Privacyverklaring van {controller}',
  version: 'Versie {version}',
  updated: 'Laatst bijgewerkt op {date}',
  contents: 'Inhoud',
  colon: ': ',
  sections: {
    introduction: 'Wie wij zijn',
    responsibility: 'Wie verantwoordelijk is',
    processing: 'Welke gegevens wij verwerken',
    'direct-marketing': 'Nieuwsbrief en marketing',
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
    // AVG 13(1)(a) and 27
    representative: 'Vertegenwoordiger in de EU',
    // AVG 13(1)(b) and 37(7)
    officer: 'Functionaris voor gegevensbescherming',
  },
  sharing: {
    party: 'Partij',
    role: 'Rol',
    copy: 'Wilt u weten wat er is afgesproken? Vraag dan een kopie aan via {contact}.',
    services: 'Diensten op deze website',
    servicesText: 'Deze partijen ontvangen gegevens via de diensten op deze website.',
    service: 'Dienst',
    transfers: 'Doorgifte buiten de Europese Economische Ruimte (EER)',
  },
  rights: {
    // AVG 12(2) and 12(5)
    introduction:
      'Wilt u een van deze rechten gebruiken? Neem dan contact op via {contact}. Dat kost u niets.',
    byPost: 'U kunt ook een brief sturen naar ons adres: {address}.',
    // AVG 12(3)
    answer: 'U krijgt binnen {period} antwoord.',
    month: 'een maand',
    extension:
      'Is uw verzoek ingewikkeld of krijgen wij veel verzoeken, dan kan het maximaal twee maanden langer duren. Dat laten wij u binnen de eerste maand weten, met de reden.',
    // AVG 12(6) and 5(1)(c); the Dutch authority: no copy of an identity document as a rule
    identification:
      'Of een verzoek echt van u komt, controleren wij met gegevens die wij al van u hebben. Een kopie van uw identiteitsbewijs hoeft u niet mee te sturen. Alleen als wij goede redenen hebben om te twijfelen, vragen wij om meer gegevens. Is dan toch een kopie nodig, maak dan uw burgerservicenummer (BSN) en uw pasfoto daarop onleesbaar.',
    request: 'Zet in uw verzoek:',
    explained: {
      // AVG 15
      access: {
        title: 'Inzage',
        text: 'U mag weten of wij gegevens van u gebruiken en zo ja: welke, waarvoor, hoe lang wij ze bewaren en met wie wij ze delen. U krijgt er een kopie van. Het helpt als u laat weten welke gegevens u wilt zien.',
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
      // AVG 19
      notification: {
        title: 'Wijzigingen doorgeven aan anderen',
        text: 'Verbeteren of wissen wij gegevens, of gebruiken wij ze tijdelijk niet? Dan laten wij dat weten aan iedereen die ze van ons kreeg, tenzij dat niet kan of onredelijk veel werk is. Op uw verzoek vertellen wij wie dat zijn.',
      },
      // AVG 20
      portability: {
        title: 'Gegevens meenemen',
        text: 'Gegevens die u ons zelf gaf, en die wij met uw toestemming of voor een overeenkomst digitaal verwerken, kunt u meenemen. U krijgt ze in een gangbaar bestand dat een computer kan lezen. Als u dat wilt en het technisch kan, sturen wij ze rechtstreeks naar een andere organisatie.',
      },
      // AVG 21(1) to (3)
      objection: {
        title: 'Bezwaar',
        text: 'Gebruiken wij gegevens voor een gerechtvaardigd belang of een taak van algemeen belang, dan kunt u daartegen bezwaar maken om redenen die met uw situatie te maken hebben. Wij stoppen dan, tenzij wij dwingende redenen hebben die zwaarder wegen, of de gegevens nodig hebben voor een rechtszaak. Maakt u bezwaar tegen direct marketing, dan stoppen wij daar altijd mee.',
      },
      // AVG 22
      'automated-decisions': {
        title: 'Menselijke beoordeling',
        text: 'U hebt er recht op dat niet alleen een computer beslist over iets wat grote gevolgen voor u heeft. Gebeurt dat in uw geval toch, dan kunt u uw standpunt geven, het besluit aanvechten en vragen dat een mens het opnieuw bekijkt.',
      },
      // AVG 7(3)
      'withdraw-consent': {
        title: 'Toestemming intrekken',
        text: 'Hebt u toestemming gegeven, dan kunt u die op elk moment weer intrekken. Dat is net zo makkelijk als toestemming geven. Wat wij vóór die tijd met uw toestemming deden, blijft rechtmatig.',
      },
      // AVG 13(2)(d) and 77
      complaint: {
        title: 'Een klacht indienen',
        text: 'Bent u niet tevreden over hoe wij met uw gegevens omgaan? Laat het ons weten, dan zoeken wij samen met u een oplossing. U mag ook altijd direct een klacht indienen bij de toezichthouder: {authority}.',
      },
    },
    complaintLink: 'Een klacht indienen: {authority}',
    anyAuthority: 'die van het land waar u woont of werkt',
  },
  cookies: {
    introduction:
      'Deze website bewaart informatie op uw apparaat en leest die weer uit. Dat gebeurt met cookies en met opslag in uw browser. Hieronder staat per doel welke diensten dat doen, wat zij bewaren en hoe lang.',
    // AVG 7(3)
    change:
      'U kunt uw keuze op elk moment wijzigen of intrekken. Wij onthouden uw keuze {validity}. Daarna vragen wij het opnieuw.',
    // AVG 21(5)
    objection:
      'Stuurt uw browser Global Privacy Control mee, dan is dat een weigering van ‘{purpose}’, tenzij u er zelf voor kiest.',
    open: 'Uw keuze wijzigen',
    withoutConsent: 'Zonder toestemming',
    withConsent: 'Alleen met uw toestemming',
    onDevice: 'Op uw apparaat',
    retired: {
      term: 'Niet meer in gebruik',
      line: '{service}, sinds {date}. Wat ervan op uw apparaat staat, wordt gewist.',
    },
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
      'Een nummer waarmee een bezoek wordt herkend, blijft maximaal {duration} staan.',
    dataRetention: 'De metingen worden maximaal {duration} bewaard.',
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
    // AVG 28(3)
    agreement: 'Verwerkersovereenkomst',
    optOut: 'Afmelden bij de aanbieder',
    recipients: 'Andere ontvangers',
    hosts: 'Uw browser maakt verbinding met',
    // AVG 13(1)(f)
    transfer: 'Doorgifte buiten de Europese Economische Ruimte (EER)',
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
    // AVG 12(1) and 5(1)(a)
    introduction:
      'Wij passen deze verklaring aan als onze diensten of de regels veranderen. Dat deden wij voor het laatst op {date}.',
  },
};

export default words;
