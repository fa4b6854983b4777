import type { PolicyWords } from '../core/policy-words.js';

/** French, informal. */
const words: PolicyWords = {
  lang: 'fr-x-informal',
  title: 'Politique de confidentialité – {controller}',
  version: 'Version {version}',
  updated: 'Dernière mise à jour : {date}',
  contents: 'Sommaire',
  colon: ' : ',
  sections: {
    introduction: 'Qui nous sommes',
    responsibility: 'Qui est responsable',
    processing: 'Les données que nous traitons',
    'direct-marketing': 'Newsletter et prospection',
    sharing: 'Avec qui nous partageons les données',
    rights: 'Tes droits',
    security: 'Sécurité',
    cookies: 'Cookies',
    contact: 'Contact',
    changes: 'Versions de cette politique',
  },
  identity: {
    // GDPR 4(7) and 13(1)(a)
    controller:
      '{controller} décide pourquoi et comment tes données personnelles sont utilisées, sauf indication contraire ci-dessous. Au sens du règlement général sur la protection des données (RGPD), nous sommes donc le responsable du traitement.',
    legalName: 'Nom',
    address: 'Adresse',
    tradeRegister: 'Immatriculation',
    register: 'Registre du commerce, nº',
    website: 'Site web',
    email: 'E-mail',
    telephone: 'Téléphone',
    // GDPR 13(1)(a) and 27
    representative: 'Représentant dans l’UE',
    // GDPR 13(1)(b) and 37(7)
    officer: 'Délégué à la protection des données',
  },
  sharing: {
    party: 'Destinataire',
    role: 'Rôle',
    copy: 'Si tu veux savoir ce qui a été convenu, demande-nous une copie : {contact}.',
    services: 'Services sur ce site',
    servicesText:
      'Ces destinataires reçoivent des données par l’intermédiaire des services de ce site.',
    service: 'Service',
    transfers: 'Transferts hors de l’Espace économique européen (EEE)',
  },
  rights: {
    // GDPR 12(2) and 12(5)
    introduction: 'Tu veux exercer l’un de ces droits ? Contacte-nous : {contact}. C’est gratuit.',
    byPost: 'Tu peux aussi nous envoyer un courrier à notre adresse : {address}.',
    // GDPR 12(3)
    answer: 'Tu reçois une réponse sous {period}.',
    month: 'un mois',
    extension:
      'Si ta demande est complexe ou si nous recevons beaucoup de demandes, cela peut prendre jusqu’à deux mois de plus. Nous te le faisons savoir au cours du premier mois, en t’indiquant pourquoi.',
    // GDPR 12(6) and 5(1)(c); the Dutch authority: no copy of an identity document as a rule
    identification:
      'Nous vérifions qu’une demande vient bien de toi à l’aide de données que nous avons déjà. Tu n’as pas à joindre de copie de ta pièce d’identité. Nous ne demandons d’autres informations que si nous avons de bonnes raisons de douter de ton identité. Si une copie est alors malgré tout nécessaire, rends-y illisibles ta photo et ton numéro d’identification personnel.',
    request: 'Indique dans ta demande :',
    explained: {
      // GDPR 15
      access: {
        title: 'Accès',
        text: 'Tu as le droit de savoir si nous utilisons des données qui te concernent et, si oui, lesquelles, pourquoi, combien de temps nous les conservons et avec qui nous les partageons. Tu en reçois une copie. Cela aide si tu nous dis quelles données tu veux consulter.',
      },
      // GDPR 16
      rectification: {
        title: 'Rectification',
        text: 'Tes données sont inexactes ou incomplètes ? Nous les rectifions ou les complétons. Écris-nous ce qui est inexact et quelle est la bonne information.',
      },
      // GDPR 17
      erasure: {
        title: 'Effacement',
        text: 'Tu peux nous demander d’effacer tes données, par exemple si nous n’en avons plus besoin, si tu retires ton consentement ou si ton opposition est acceptée. Nous ne pouvons pas effacer les données que la loi nous oblige à conserver.',
      },
      // GDPR 18
      restriction: {
        title: 'Limitation',
        text: 'Tu peux nous demander de ne plus utiliser tes données pendant un certain temps, par exemple pendant que nous vérifions leur exactitude ou examinons ton opposition. Nous ne faisons alors que les conserver.',
      },
      // GDPR 19
      notification: {
        title: 'Information des destinataires',
        text: 'Si nous rectifions ou effaçons des données, ou cessons temporairement de les utiliser, nous en informons tous ceux qui les ont reçues de nous, sauf si c’est impossible ou si cela demande un travail déraisonnable. Si tu le demandes, nous te disons de qui il s’agit.',
      },
      // GDPR 20
      portability: {
        title: 'Portabilité',
        text: 'Tu peux récupérer les données que tu nous as toi-même fournies et que nous traitons de façon automatisée avec ton consentement ou pour un contrat. Tu les reçois dans un fichier courant, lisible par un ordinateur. Si tu le souhaites et si la technique le permet, nous les envoyons directement à un autre organisme.',
      },
      // GDPR 21(1) to (3)
      objection: {
        title: 'Opposition',
        text: 'Lorsque nous utilisons des données au titre d’un intérêt légitime ou d’une mission d’intérêt public, tu peux t’y opposer pour des raisons tenant à ta situation. Nous cessons alors, sauf si nous avons des motifs impérieux qui l’emportent sur les tiens, ou si nous avons besoin des données pour une action en justice. Si tu t’opposes à la prospection, nous y mettons toujours fin.',
      },
      // GDPR 22
      'automated-decisions': {
        title: 'Intervention humaine',
        text: 'Tu as le droit qu’un ordinateur ne décide pas seul d’une question lourde de conséquences pour toi. Si cela t’arrive malgré tout, tu peux donner ton point de vue, contester la décision et demander qu’une personne la réexamine.',
      },
      // GDPR 7(3)
      'withdraw-consent': {
        title: 'Retrait du consentement',
        text: 'Si tu as donné ton consentement, tu peux le retirer à tout moment. C’est aussi simple que de le donner. Ce que nous avons fait auparavant avec ton consentement reste licite.',
      },
      // GDPR 13(2)(d) and 77
      complaint: {
        title: 'Réclamation',
        text: 'Notre façon de traiter tes données ne te convient pas ? Dis-le-nous et nous chercherons une solution avec toi. Tu peux aussi, à tout moment, adresser directement une réclamation à l’autorité de contrôle : {authority}.',
      },
    },
    complaintLink: 'Adresser une réclamation : {authority}',
    anyAuthority: 'celle du pays où tu habites ou travailles',
  },
  cookies: {
    introduction:
      'Ce site enregistre des informations sur ton appareil et les relit. Il le fait au moyen de cookies et du stockage de ton navigateur. Tu trouveras ci-dessous, pour chaque finalité, les services qui le font, ce qu’ils enregistrent et pour combien de temps.',
    // GDPR 7(3)
    change:
      'Tu peux modifier ton choix ou revenir dessus à tout moment. Nous le conservons pendant {validity}. Ensuite, nous te posons à nouveau la question.',
    // RGPD 21(5)
    objection:
      'Si ton navigateur envoie le signal Global Privacy Control, cela vaut refus de « {purpose} », sauf si tu le choisis toi-même.',
    open: 'Modifier ton choix',
    withoutConsent: 'Sans consentement',
    withConsent: 'Uniquement avec ton consentement',
    onDevice: 'Sur ton appareil',
    retired: {
      term: 'N’est plus utilisé',
      line: '{service}, depuis le {date}. Ce qui en reste sur ton appareil est supprimé.',
    },
    servicesNamed: '{services} : {names}',
    services: { one: '{count} service', other: '{count} services' },
    items: {
      cookie: { one: '{count} cookie', other: '{count} cookies' },
      localStorage: {
        one: '{count} élément dans le stockage local',
        other: '{count} éléments dans le stockage local',
      },
      sessionStorage: {
        one: '{count} élément dans le stockage de session',
        other: '{count} éléments dans le stockage de session',
      },
      indexedDB: {
        one: '{count} base de données dans ton navigateur',
        other: '{count} bases de données dans ton navigateur',
      },
    },
    // Dutch Telecommunications Act (Tw) 11.7a(3); ePrivacy Directive 5(3)
    exempt: 'Aucun consentement n’est nécessaire ici. {reason}',
    identifierLifetime:
      'Un numéro permettant de reconnaître une visite est conservé pendant {duration} au maximum.',
    dataRetention: 'Les mesures sont conservées pendant {duration} au maximum.',
    provider: 'Fournisseur',
    role: 'Rôle',
    // GDPR 4(7), 4(8) and 26
    roles: {
      processor: 'Sous-traitant : utilise les données uniquement sur nos instructions',
      controller:
        'Responsable du traitement à titre propre : utilise aussi les données à ses propres fins',
      'joint-controller': 'Responsable du traitement conjointement avec nous',
      self: 'Nous assurons nous-mêmes ce service',
    },
    privacyStatement: 'Politique de confidentialité du fournisseur',
    // GDPR 28(3)
    agreement: 'Contrat de sous-traitance',
    optOut: 'Opposition auprès du fournisseur',
    recipients: 'Autres destinataires',
    hosts: 'Ton navigateur se connecte à',
    // GDPR 13(1)(f)
    transfer: 'Transfert hors de l’Espace économique européen (EEE)',
    justification: 'Pourquoi sans consentement',
    choice: 'Ton choix',
    choices: { granted: 'autorisé', denied: 'refusé', unasked: 'pas encore fait' },
    caption: 'Ce que {service} enregistre sur ton appareil',
    storesNothing: 'Ce service lui-même n’enregistre rien sur ton appareil.',
    name: 'Nom',
    storage: 'Type',
    storages: {
      cookie: 'Cookie',
      localStorage: 'Stockage local',
      sessionStorage: 'Stockage de session',
      indexedDB: 'Base de données (IndexedDB)',
    },
    duration: 'Durée de conservation',
    durations: {
      session: 'jusqu’à la fermeture du navigateur',
      persistent: 'jusqu’à ce que tu l’effaces toi-même',
    },
    party: 'Origine',
    parties: { first: 'Ce site', third: 'Un tiers' },
    reason: 'À quoi cela sert',
  },
  contact: {
    introduction:
      'Tu as une question sur cette politique ou sur tes données ? Voici comment joindre {controller} :',
    privacy: 'Questions sur la vie privée',
    general: 'Contact',
    page: 'Page de contact',
    hours: '{days} : {from}–{to}',
    days: 'du {from} au {to}',
  },
  changes: {
    // GDPR 12(1) and 5(1)(a)
    introduction:
      'Nous adaptons cette politique lorsque nos services ou les règles changent. Nous l’avons fait pour la dernière fois le {date}.',
  },
};

export default words;
