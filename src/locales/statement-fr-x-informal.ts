import type { StatementWords } from '../core/statement-words.js';

/** French, informal. */
const words: StatementWords = {
  lang: 'fr-x-informal',
  responsibility: {
    // GDPR 4(7), 4(8) and 28(3)(a) and (e)
    customer:
      'Si le responsable indiqué est « {customer} », c’est le client qui décide pourquoi et comment les données sont utilisées. Le client est celui qui a recours à nos services : toi-même ou, par exemple, l’entreprise où tu travailles. Nous sommes alors sous-traitant : nous utilisons les données uniquement sur instruction du client. Tu n’es pas toi-même le client et tu veux exercer un droit ? Adresse-toi au client. Si ta demande nous parvient, nous aidons le client à te répondre.',
    // GDPR 26(1) to (3)
    joint:
      'Si le responsable indiqué est « {joint} », le client décide avec nous pourquoi et comment les données sont utilisées. Tu peux exercer tes droits auprès de nous et auprès du client. Tu peux nous demander les grandes lignes de notre accord.',
  },
  processing: {
    caption: 'Données traitées : {title}',
    tableCaption: 'Les données que nous traitons, par service',
    introduction: 'Tu trouveras ci-dessous, thème par thème, les données que nous utilisons.',
    legend: 'Voici ce que contiennent les colonnes :',
    columns: {
      group: {
        label: 'Service',
        explanation: 'À quel service ou produit les données se rapportent.',
      },
      data: {
        label: 'Données',
        explanation: 'Quels types de données personnelles nous utilisons.',
      },
      // GDPR 13(1)(c)
      purpose: { label: 'Finalité', explanation: 'À quoi nous servent les données.' },
      // GDPR 13(2)(a)
      retention: {
        label: 'Durée de conservation',
        explanation:
          'Combien de temps nous conservons les données. Ensuite, nous les effaçons ou les rendons anonymes.',
      },
      // GDPR 4(7) and 26
      responsible: {
        label: 'Responsable du traitement',
        explanation: 'Qui décide pourquoi et comment les données sont utilisées, et en répond.',
      },
      // GDPR 6(1) and 13(1)(c)
      bases: {
        label: 'Base légale',
        explanation: 'Pourquoi la loi nous autorise à utiliser les données (article 6 du RGPD).',
      },
      // GDPR 14(2)(f)
      source: {
        label: 'Source',
        explanation: 'De qui nous tenons les données, si ce n’est pas de toi.',
      },
      // GDPR 13(1)(e)
      recipients: { label: 'Destinataires', explanation: 'À qui nous communiquons les données.' },
      note: { label: 'Remarque', explanation: 'Ce qu’il faut savoir en plus.' },
    },
    until: {
      'end-of-service': 'tant que tu utilises le service',
      'end-of-account': 'jusqu’à la clôture de ton compte',
      'end-of-order': 'jusqu’à ce que ta commande soit entièrement traitée',
      withdrawal: 'jusqu’au retrait de ton consentement',
      // GDPR 21(3)
      unsubscription: 'jusqu’à ta désinscription',
      answered: 'jusqu’à ce que nous ayons répondu à ta question',
    },
    after: {
      'end-of-service': 'jusqu’à {duration} après la fin du service',
      'end-of-account': 'jusqu’à {duration} après la clôture de ton compte',
      'end-of-order': 'jusqu’à {duration} après le traitement de ta commande',
      withdrawal: 'jusqu’à {duration} après le retrait de ton consentement',
      unsubscription: 'jusqu’à {duration} après ta désinscription',
      answered: 'jusqu’à {duration} après notre réponse à ta question',
    },
    // GDPR 6(1)(c) and 13(2)(a)
    statutory: '{period}, puis encore {duration}, car la loi l’exige ({law})',
    statutoryAlone: '{duration}, car la loi l’exige ({law})',
    forWhom: '{who} : {period}',
    responsible: {
      controller: '{controller}',
      customer: 'toi, en tant que client',
      // GDPR 26
      joint: '{controller} et toi, en tant que client, ensemble',
    },
    // GDPR 6(1)(a) to (f)
    bases: {
      consent: 'consentement',
      contract: 'exécution d’un contrat',
      'legal-obligation': 'obligation légale',
      'vital-interests': 'sauvegarde d’intérêts vitaux',
      'public-task': 'mission d’intérêt public',
      'legitimate-interests': 'intérêt légitime',
    },
    // GDPR 13(2)(e)
    requirement: {
      contract:
        'Les données liées à un contrat nous sont nécessaires pour le conclure et l’exécuter. Rien ne t’oblige à nous les communiquer, mais sans elles, nous ne pouvons pas te fournir le service.',
      law: 'Lorsqu’une obligation légale est indiquée, cette obligation est la nôtre. Si c’est toi que la loi oblige à communiquer des données, nous te le disons en te les demandant.',
      rest: 'Toutes les autres données, tu ne nous les communiques que si tu le souhaites.',
    },
    parts: {
      requirement: 'Dois-tu communiquer des données ?',
      automatedDecisions: 'Décisions automatisées',
      // GDPR 8
      children: 'Enfants',
      // GDPR 9
      sensitiveData: 'Données sensibles',
    },
    // GDPR 13(2)(f) and 22(1)
    noAutomatedDecisions:
      'Nous ne laissons jamais un ordinateur prendre seul des décisions lourdes de conséquences pour toi.',
  },
  prose: {
    // GDPR 13(1)(c) to (e), 13(2)(a) and 14(2)(f)
    data: 'Nous utilisons pour cela : {data}.',
    purpose: 'La finalité est la suivante : {purpose}.',
    bases: {
      one: 'La base légale est la suivante : {bases}.',
      other: 'Les bases légales sont les suivantes : {bases}.',
    },
    interest: 'L’intérêt légitime est le suivant : {interest}',
    retention: {
      duration: 'Nous conservons les données pendant {duration}.',
      until: 'Nous conservons les données {period}.',
    },
    retentionFor: {
      duration: 'Pour {who}, nous conservons les données pendant {duration}.',
      until: 'Pour {who}, nous conservons les données {period}.',
    },
    responsible: 'Responsable du traitement : {responsible}.',
    source: 'Nous tenons ces données de : {source}.',
    recipients: 'Nous les communiquons à : {recipients}.',
  },
  marketing: {
    data: 'Données',
    bases: 'Base légale',
    retention: 'Durée de conservation',
    frequency: 'Fréquence',
    optOut: 'Désinscription',
    page: 'Page de désinscription',
    maximum: {
      one: 'au plus {count} fois par {period}',
      other: 'au plus {count} fois par {period}',
    },
    // GDPR 7(3) and 21(3)
    ways: {
      link: 'par le lien de désinscription dans chaque message',
      account: 'dans ton compte',
      email: 'par e-mail',
      telephone: 'par téléphone',
      post: 'par courrier',
      block: 'en nous bloquant',
    },
    // GDPR 21(2) and (3)
    always:
      'Tu peux te désinscrire gratuitement à tout moment. Nous ne t’envoyons alors plus de messages.',
  },
  recipients: {
    title: 'Fournisseurs et autres destinataires',
    text: 'Ces destinataires reçoivent des données lorsque tu utilises le produit ou le service indiqué.',
    subject: 'Produit ou service',
    country: 'Pays',
    roles: {
      supplier: 'fournisseur',
      developer: 'développeur',
      software: 'logiciel',
      hosting: 'hébergement',
    },
    // GDPR 28(3)
    agreement: 'Contrat de sous-traitance',
    gdprRole: 'Rôle selon le RGPD',
    // GDPR 4(7), 4(8), 26 and 28(4)
    gdprRoles: {
      processor: 'sous-traitant',
      'sub-processor': 'sous-traitant ultérieur',
      controller: 'responsable du traitement à titre propre',
      'joint-controller': 'responsable du traitement conjointement avec nous',
    },
    // GDPR 13(1)(f), 45, 46(2)(c), 47 and 49
    safeguard: 'Garantie pour le transfert',
    safeguards: {
      'adequacy-decision': 'décision d’adéquation de la Commission européenne',
      'data-privacy-framework':
        'cadre de protection des données UE–États-Unis (Data Privacy Framework)',
      'standard-contractual-clauses': 'clauses contractuelles types de la Commission européenne',
      'binding-corporate-rules': 'règles d’entreprise contraignantes',
      derogation: 'dérogation prévue à l’article 49 du RGPD',
    },
    authorities: 'Police, justice et autres autorités',
  },
  versions: {
    caption: 'Ce qui a changé dans chaque version',
    version: 'Version',
    date: 'Date',
    change: 'Modification',
    remark: 'Remarque',
  },
  footnotes: { title: 'Notes', reference: 'Note {number}', back: 'Retour au texte' },
};

export default words;
