import type { PolicyWords } from '../core/policy-words.js';

/** Dutch, informal. */
const words: PolicyWords = {
  lang: 'nl-x-informal',
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
    rights: 'Je rechten',
    security: 'Beveiliging',
    cookies: 'Cookies',
    contact: 'Contact',
    changes: 'Versies van deze verklaring',
  },
  identity: {
    // AVG 4(7) and 13(1)(a)
    controller:
      '{controller} bepaalt waarom en hoe je persoonsgegevens worden gebruikt, tenzij hieronder iets anders staat. Volgens de Algemene verordening gegevensbescherming (AVG) zijn wij daarmee de verwerkingsverantwoordelijke.',
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
    copy: 'Wil je weten wat er is afgesproken? Vraag dan een kopie aan via {contact}.',
    services: 'Diensten op deze website',
    servicesText: 'Deze partijen ontvangen gegevens via de diensten op deze website.',
    service: 'Dienst',
    transfers: 'Doorgifte buiten de Europese Economische Ruimte (EER)',
  },
  rights: {
    // AVG 12(2) and 12(5)
    introduction:
      'Wil je een van deze rechten gebruiken? Neem dan contact op via {contact}. Dat kost je niets.',
    byPost: 'Je kunt ook een brief sturen naar ons adres: {address}.',
    // AVG 12(3)
    answer: 'Je krijgt binnen {period} antwoord.',
    month: 'een maand',
    extension:
      'Is je verzoek ingewikkeld of krijgen wij veel verzoeken, dan kan het maximaal twee maanden langer duren. Dat laten wij je binnen de eerste maand weten, met de reden.',
    // AVG 12(6) and 5(1)(c); the Dutch authority: no copy of an identity document as a rule
    identification:
      'Of een verzoek echt van jou komt, controleren wij met gegevens die wij al van je hebben. Een kopie van je identiteitsbewijs hoef je niet mee te sturen. Alleen als wij goede redenen hebben om te twijfelen, vragen wij om meer gegevens. Is dan toch een kopie nodig, maak dan je burgerservicenummer (BSN) en je pasfoto daarop onleesbaar.',
    request: 'Zet in je verzoek:',
    explained: {
      // AVG 15
      access: {
        title: 'Inzage',
        text: 'Je mag weten of wij gegevens van je gebruiken en zo ja: welke, waarvoor, hoe lang wij ze bewaren en met wie wij ze delen. Je krijgt er een kopie van. Het helpt als je laat weten welke gegevens je wilt zien.',
      },
      // AVG 16
      rectification: {
        title: 'Correctie',
        text: 'Kloppen je gegevens niet of zijn ze niet volledig? Dan verbeteren wij ze of vullen wij ze aan. Schrijf ons wat er niet klopt en hoe het wel moet zijn.',
      },
      // AVG 17
      erasure: {
        title: 'Verwijdering',
        text: 'Je kunt ons vragen je gegevens te wissen, bijvoorbeeld als wij ze niet meer nodig hebben, als je je toestemming intrekt of als je met succes bezwaar maakt. Gegevens die wij volgens de wet moeten bewaren, mogen wij niet wissen.',
      },
      // AVG 18
      restriction: {
        title: 'Beperking',
        text: 'Je kunt ons vragen je gegevens tijdelijk niet te gebruiken, bijvoorbeeld terwijl wij nagaan of ze kloppen of je bezwaar beoordelen. Wij bewaren ze dan alleen nog.',
      },
      // AVG 19
      notification: {
        title: 'Wijzigingen doorgeven aan anderen',
        text: 'Verbeteren of wissen wij gegevens, of gebruiken wij ze tijdelijk niet? Dan laten wij dat weten aan iedereen die ze van ons kreeg, tenzij dat niet kan of onredelijk veel werk is. Als je erom vraagt, vertellen wij wie dat zijn.',
      },
      // AVG 20
      portability: {
        title: 'Gegevens meenemen',
        text: 'Gegevens die je ons zelf gaf, en die wij met je toestemming of voor een overeenkomst digitaal verwerken, kun je meenemen. Je krijgt ze in een gangbaar bestand dat een computer kan lezen. Als je dat wilt en het technisch kan, sturen wij ze rechtstreeks naar een andere organisatie.',
      },
      // AVG 21(1) to (3)
      objection: {
        title: 'Bezwaar',
        text: 'Gebruiken wij gegevens voor een gerechtvaardigd belang of een taak van algemeen belang, dan kun je daartegen bezwaar maken om redenen die met je situatie te maken hebben. Wij stoppen dan, tenzij wij dwingende redenen hebben die zwaarder wegen, of de gegevens nodig hebben voor een rechtszaak. Maak je bezwaar tegen direct marketing, dan stoppen wij daar altijd mee.',
      },
      // AVG 22
      'automated-decisions': {
        title: 'Menselijke beoordeling',
        text: 'Je hebt er recht op dat niet alleen een computer beslist over iets wat grote gevolgen voor jou heeft. Gebeurt dat in jouw geval toch, dan kun je je standpunt geven, het besluit aanvechten en vragen dat een mens het opnieuw bekijkt.',
      },
      // AVG 7(3)
      'withdraw-consent': {
        title: 'Toestemming intrekken',
        text: 'Heb je toestemming gegeven, dan kun je die op elk moment weer intrekken. Dat is net zo makkelijk als toestemming geven. Wat wij vóór die tijd met je toestemming deden, blijft rechtmatig.',
      },
      // AVG 13(2)(d) and 77
      complaint: {
        title: 'Een klacht indienen',
        text: 'Ben je niet tevreden over hoe wij met je gegevens omgaan? Laat het ons weten, dan zoeken wij samen met jou een oplossing. Je mag ook altijd direct een klacht indienen bij de toezichthouder: {authority}.',
      },
    },
    complaintLink: 'Een klacht indienen: {authority}',
    anyAuthority: 'die van het land waar je woont of werkt',
  },
  cookies: {
    introduction:
      'Deze website bewaart informatie op je apparaat en leest die weer uit. Dat gebeurt met cookies en met opslag in je browser. Hieronder staat per doel welke diensten dat doen, wat zij bewaren en hoe lang.',
    // AVG 7(3)
    change:
      'Je kunt je keuze op elk moment wijzigen of intrekken. Wij onthouden je keuze {validity}. Daarna vragen wij het opnieuw.',
    // AVG 21(5)
    objection:
      'Stuurt je browser Global Privacy Control mee, dan is dat een weigering van ‘{purpose}’, tenzij je er zelf voor kiest.',
    open: 'Je keuze wijzigen',
    withoutConsent: 'Zonder toestemming',
    withConsent: 'Alleen met je toestemming',
    onDevice: 'Op je apparaat',
    retired: {
      term: 'Niet meer in gebruik',
      line: '{service}, sinds {date}. Wat ervan op je apparaat staat, wordt gewist.',
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
        one: '{count} database in je browser',
        other: '{count} databases in je browser',
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
    hosts: 'Je browser maakt verbinding met',
    // AVG 13(1)(f)
    transfer: 'Doorgifte buiten de Europese Economische Ruimte (EER)',
    justification: 'Waarom zonder toestemming',
    choice: 'Je keuze',
    choices: { granted: 'toegestaan', denied: 'geweigerd', unasked: 'nog niet gemaakt' },
    caption: 'Wat {service} op je apparaat bewaart',
    storesNothing: 'Deze dienst bewaart zelf niets op je apparaat.',
    name: 'Naam',
    storage: 'Soort',
    storages: {
      cookie: 'Cookie',
      localStorage: 'Lokale opslag',
      sessionStorage: 'Sessieopslag',
      indexedDB: 'Database (IndexedDB)',
    },
    duration: 'Bewaartermijn',
    durations: { session: 'tot je de browser sluit', persistent: 'tot je het zelf wist' },
    party: 'Van',
    parties: { first: 'Deze website', third: 'Een andere partij' },
    reason: 'Waarvoor',
  },
  contact: {
    introduction:
      'Heb je een vraag over deze verklaring of over je gegevens? Zo bereik je {controller}:',
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
