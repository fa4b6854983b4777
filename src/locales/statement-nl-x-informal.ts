import type { StatementWords } from '../core/statement-words.js';

/** Dutch, informal. */
const words: StatementWords = {
  lang: 'nl-x-informal',
  responsibility: {
    // AVG 4(7), 4(8) and 28(3)(a) and (e)
    customer:
      'Staat er ‘{customer}’ als verantwoordelijke, dan bepaalt de klant waarom en hoe de gegevens worden gebruikt. De klant is wie de dienst bij ons afneemt: jijzelf, of bijvoorbeeld het bedrijf waar je werkt. Wij zijn dan verwerker: wij gebruiken de gegevens alleen in opdracht van de klant. Ben je niet zelf de klant en wil je een recht gebruiken? Vraag het dan aan de klant. Komt je vraag bij ons, dan helpen wij de klant om je te antwoorden.',
    // AVG 26(1) to (3)
    joint:
      'Staat er ‘{joint}’ als verantwoordelijke, dan bepaalt de klant samen met ons waarom en hoe de gegevens worden gebruikt. Je kunt je rechten bij ons en bij de klant gebruiken. De hoofdlijnen van onze afspraken kun je bij ons opvragen.',
  },
  processing: {
    caption: 'Verwerkte gegevens: {title}',
    tableCaption: 'Welke gegevens wij verwerken, per dienst',
    introduction: 'Hieronder lees je per onderwerp welke gegevens wij gebruiken.',
    legend: 'Dit staat er in de kolommen:',
    columns: {
      group: {
        label: 'Dienst',
        explanation: 'Bij welke dienst of welk product de gegevens horen.',
      },
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
          'Wie bepaalt waarom en hoe de gegevens worden gebruikt, en wie je daarop kunt aanspreken.',
      },
      // AVG 6(1) and 13(1)(c)
      bases: {
        label: 'Grondslag',
        explanation: 'Waarom wij de gegevens volgens de wet mogen gebruiken (artikel 6 AVG).',
      },
      // AVG 14(2)(f)
      source: {
        label: 'Herkomst',
        explanation: 'Van wie wij de gegevens krijgen, als je ze ons niet zelf geeft.',
      },
      // AVG 13(1)(e)
      recipients: { label: 'Ontvangers', explanation: 'Wie de gegevens van ons ontvangt.' },
      note: { label: 'Opmerking', explanation: 'Wat je verder moet weten.' },
    },
    until: {
      'end-of-service': 'zolang je de dienst afneemt',
      'end-of-account': 'tot je account is opgeheven',
      'end-of-order': 'tot je bestelling is afgehandeld',
      withdrawal: 'tot je je toestemming intrekt',
      // AVG 21(3)
      unsubscription: 'tot je je afmeldt',
      answered: 'tot je vraag is beantwoord',
    },
    after: {
      'end-of-service': 'tot {duration} na het einde van de dienst',
      'end-of-account': 'tot {duration} nadat je account is opgeheven',
      'end-of-order': 'tot {duration} nadat je bestelling is afgehandeld',
      withdrawal: 'tot {duration} nadat je je toestemming hebt ingetrokken',
      unsubscription: 'tot {duration} nadat je je hebt afgemeld',
      answered: 'tot {duration} nadat je vraag is beantwoord',
    },
    // AVG 6(1)(c) and 13(2)(a)
    statutory: '{period}, en daarna nog {duration}, omdat de wet dat voorschrijft ({law})',
    statutoryAlone: '{duration}, omdat de wet dat voorschrijft ({law})',
    forWhom: '{who}: {period}',
    responsible: {
      controller: '{controller}',
      customer: 'jij als klant',
      // AVG 26
      joint: '{controller} en jij als klant, samen',
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
    // AVG 13(2)(e)
    requirement: {
      contract:
        'Gegevens die bij een overeenkomst horen, hebben wij nodig om die te sluiten en uit te voeren. Je bent niet verplicht ze te geven, maar zonder die gegevens kunnen wij je de dienst niet leveren.',
      law: 'Staat er een wettelijke verplichting bij, dan is dat een plicht van ons. Verplicht de wet jou om zelf gegevens te geven, dan zeggen wij dat erbij als wij erom vragen.',
      rest: 'Alle andere gegevens geef je alleen als je dat wilt.',
    },
    parts: {
      requirement: 'Moet je gegevens geven?',
      automatedDecisions: 'Automatische besluiten',
      // AVG 8
      children: 'Kinderen',
      // AVG 9
      sensitiveData: 'Gevoelige gegevens',
    },
    // AVG 13(2)(f) and 22(1)
    noAutomatedDecisions:
      'Besluiten met grote gevolgen voor jou laten wij nooit alleen aan een computer over.',
  },
  prose: {
    // AVG 13(1)(c) to (e), 13(2)(a) and 14(2)(f)
    data: 'Hiervoor gebruiken wij {data}.',
    purpose: 'Het doel is: {purpose}.',
    bases: {
      one: 'De wettelijke grondslag is: {bases}.',
      other: 'De wettelijke grondslagen zijn: {bases}.',
    },
    interest: 'Het gerechtvaardigde belang is: {interest}',
    retention: {
      duration: 'Wij bewaren de gegevens {duration}.',
      until: 'Wij bewaren de gegevens {period}.',
    },
    retentionFor: {
      duration: 'Voor {who} bewaren wij de gegevens {duration}.',
      until: 'Voor {who} bewaren wij de gegevens {period}.',
    },
    responsible: 'Verantwoordelijk hiervoor: {responsible}.',
    source: 'Wij krijgen deze gegevens van {source}.',
    recipients: 'Wij delen ze met {recipients}.',
  },
  marketing: {
    data: 'Gegevens',
    bases: 'Grondslag',
    retention: 'Bewaartermijn',
    frequency: 'Hoe vaak',
    optOut: 'Afmelden',
    page: 'Pagina om je af te melden',
    maximum: {
      one: 'maximaal {count} keer per {period}',
      other: 'maximaal {count} keer per {period}',
    },
    // AVG 7(3) and 21(3)
    ways: {
      link: 'met de afmeldlink in elk bericht',
      account: 'in je account',
      email: 'per e-mail',
      telephone: 'per telefoon',
      post: 'per brief',
      block: 'door ons te blokkeren',
    },
    // AVG 21(2) and (3)
    always: 'Je kunt je op elk moment gratis afmelden. Dan sturen wij je geen berichten meer.',
  },
  recipients: {
    title: 'Leveranciers en andere ontvangers',
    text: 'Deze partijen ontvangen gegevens wanneer je het product of de dienst gebruikt die erbij staat.',
    subject: 'Product of dienst',
    country: 'Land',
    roles: {
      supplier: 'leverancier',
      developer: 'ontwikkelaar',
      software: 'software',
      hosting: 'hosting',
    },
    // AVG 28(3)
    agreement: 'Verwerkersovereenkomst',
    gdprRole: 'Rol volgens de AVG',
    // AVG 4(7), 4(8), 26 and 28(4)
    gdprRoles: {
      processor: 'verwerker',
      'sub-processor': 'subverwerker',
      controller: 'zelf verantwoordelijk',
      'joint-controller': 'samen met ons verantwoordelijk',
    },
    // AVG 13(1)(f), 45, 46(2)(c), 47 and 49
    safeguard: 'Waarborg bij doorgifte',
    safeguards: {
      'adequacy-decision': 'adequaatheidsbesluit van de Europese Commissie',
      'data-privacy-framework': 'EU-VS-kader voor gegevensbescherming (Data Privacy Framework)',
      'standard-contractual-clauses': 'standaardcontractbepalingen van de Europese Commissie',
      'binding-corporate-rules': 'bindende bedrijfsvoorschriften',
      derogation: 'uitzondering volgens artikel 49 AVG',
    },
    authorities: 'Politie, justitie en andere overheden',
  },
  versions: {
    caption: 'Wat er in elke versie is veranderd',
    version: 'Versie',
    date: 'Datum',
    change: 'Verandering',
    remark: 'Opmerking',
  },
  footnotes: { title: 'Noten', reference: 'Noot {number}', back: 'Terug naar de tekst' },
};

export default words;
