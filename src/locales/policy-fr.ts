import type { PolicyWords } from '../core/policy-words.js';

/** French. */
const words: PolicyWords = {
  lang: 'fr',
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
    rights: 'Vos droits',
    security: 'Sécurité',
    cookies: 'Cookies',
    contact: 'Contact',
    changes: 'Versions de cette politique',
  },
  identity: {
    // GDPR 4(7) and 13(1)(a)
    controller:
      '{controller} décide pourquoi et comment vos données personnelles sont utilisées, sauf indication contraire ci-dessous. Au sens du règlement général sur la protection des données (RGPD), nous sommes donc le responsable du traitement.',
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
    copy: 'Si vous souhaitez savoir ce qui a été convenu, demandez-nous une copie : {contact}.',
    services: 'Services sur ce site',
    servicesText:
      'Ces destinataires reçoivent des données par l’intermédiaire des services de ce site.',
    service: 'Service',
    transfers: 'Transferts hors de l’Espace économique européen (EEE)',
  },
  rights: {
    // GDPR 12(2) and 12(5)
    introduction:
      'Vous souhaitez exercer l’un de ces droits ? Contactez-nous : {contact}. C’est gratuit.',
    byPost: 'Vous pouvez aussi nous envoyer un courrier à notre adresse : {address}.',
    // GDPR 12(3)
    answer: 'Vous recevez une réponse sous {period}.',
    month: 'un mois',
    extension:
      'Si votre demande est complexe ou si nous recevons beaucoup de demandes, cela peut prendre jusqu’à deux mois de plus. Nous vous le faisons savoir au cours du premier mois, en vous indiquant pourquoi.',
    // GDPR 12(6) and 5(1)(c); the Dutch authority: no copy of an identity document as a rule
    identification:
      'Nous vérifions qu’une demande vient bien de vous à l’aide de données que nous avons déjà. Vous n’avez pas à joindre de copie de votre pièce d’identité. Nous ne demandons d’autres informations que si nous avons de bonnes raisons de douter de votre identité. Si une copie est alors malgré tout nécessaire, rendez-y illisibles votre photo et votre numéro d’identification personnel.',
    request: 'Indiquez dans votre demande :',
    explained: {
      // GDPR 15
      access: {
        title: 'Accès',
        text: 'Vous avez le droit de savoir si nous utilisons des données vous concernant et, si oui, lesquelles, pourquoi, combien de temps nous les conservons et avec qui nous les partageons. Vous en recevez une copie. Il est utile que vous nous disiez quelles données vous souhaitez consulter.',
      },
      // GDPR 16
      rectification: {
        title: 'Rectification',
        text: 'Vos données sont inexactes ou incomplètes ? Nous les rectifions ou les complétons. Écrivez-nous ce qui est inexact et quelle est la bonne information.',
      },
      // GDPR 17
      erasure: {
        title: 'Effacement',
        text: 'Vous pouvez nous demander d’effacer vos données, par exemple si nous n’en avons plus besoin, si vous retirez votre consentement ou si votre opposition est acceptée. Nous ne pouvons pas effacer les données que la loi nous oblige à conserver.',
      },
      // GDPR 18
      restriction: {
        title: 'Limitation',
        text: 'Vous pouvez nous demander de ne plus utiliser vos données pendant un certain temps, par exemple pendant que nous vérifions leur exactitude ou examinons votre opposition. Nous ne faisons alors que les conserver.',
      },
      // GDPR 19
      notification: {
        title: 'Information des destinataires',
        text: 'Si nous rectifions ou effaçons des données, ou cessons temporairement de les utiliser, nous en informons tous ceux qui les ont reçues de nous, sauf si c’est impossible ou si cela demande un travail déraisonnable. À votre demande, nous vous disons de qui il s’agit.',
      },
      // GDPR 20
      portability: {
        title: 'Portabilité',
        text: 'Vous pouvez récupérer les données que vous nous avez vous-même fournies et que nous traitons de façon automatisée avec votre consentement ou pour un contrat. Vous les recevez dans un fichier courant, lisible par un ordinateur. Si vous le souhaitez et si la technique le permet, nous les envoyons directement à un autre organisme.',
      },
      // GDPR 21(1) to (3)
      objection: {
        title: 'Opposition',
        text: 'Lorsque nous utilisons des données au titre d’un intérêt légitime ou d’une mission d’intérêt public, vous pouvez vous y opposer pour des raisons tenant à votre situation. Nous cessons alors, sauf si nous avons des motifs impérieux qui l’emportent sur les vôtres, ou si nous avons besoin des données pour une action en justice. Si vous vous opposez à la prospection, nous y mettons toujours fin.',
      },
      // GDPR 22
      'automated-decisions': {
        title: 'Intervention humaine',
        text: 'Vous avez le droit qu’un ordinateur ne décide pas seul d’une question lourde de conséquences pour vous. Si cela vous arrive malgré tout, vous pouvez donner votre point de vue, contester la décision et demander qu’une personne la réexamine.',
      },
      // GDPR 7(3)
      'withdraw-consent': {
        title: 'Retrait du consentement',
        text: 'Si vous avez donné votre consentement, vous pouvez le retirer à tout moment. C’est aussi simple que de le donner. Ce que nous avons fait auparavant avec votre consentement reste licite.',
      },
      // GDPR 13(2)(d) and 77
      complaint: {
        title: 'Réclamation',
        text: 'Notre façon de traiter vos données ne vous convient pas ? Dites-le-nous et nous chercherons une solution avec vous. Vous pouvez aussi, à tout moment, adresser directement une réclamation à l’autorité de contrôle : {authority}.',
      },
    },
    complaintLink: 'Adresser une réclamation : {authority}',
    anyAuthority: 'celle du pays où vous habitez ou travaillez',
  },
  cookies: {
    introduction:
      'Ce site enregistre des informations sur votre appareil et les relit. Il le fait au moyen de cookies et du stockage de votre navigateur. Vous trouverez ci-dessous, pour chaque finalité, les services qui le font, ce qu’ils enregistrent et pour combien de temps.',
    // GDPR 7(3)
    change:
      'Vous pouvez modifier votre choix ou revenir dessus à tout moment. Nous le conservons pendant {validity}. Ensuite, nous vous posons à nouveau la question.',
    // RGPD 21(5)
    objection:
      'Si votre navigateur envoie le signal Global Privacy Control, cela vaut refus de « {purpose} », sauf si vous le choisissez vous-même.',
    open: 'Modifier votre choix',
    withoutConsent: 'Sans consentement',
    withConsent: 'Uniquement avec votre consentement',
    onDevice: 'Sur votre appareil',
    retired: {
      term: 'N’est plus utilisé',
      line: '{service}, depuis le {date}. Ce qui en reste sur votre appareil est supprimé.',
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
        one: '{count} base de données dans votre navigateur',
        other: '{count} bases de données dans votre navigateur',
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
    hosts: 'Votre navigateur se connecte à',
    // GDPR 13(1)(f)
    transfer: 'Transfert hors de l’Espace économique européen (EEE)',
    justification: 'Pourquoi sans consentement',
    choice: 'Votre choix',
    choices: { granted: 'autorisé', denied: 'refusé', unasked: 'pas encore fait' },
    caption: 'Ce que {service} enregistre sur votre appareil',
    storesNothing: 'Ce service lui-même n’enregistre rien sur votre appareil.',
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
      persistent: 'jusqu’à ce que vous l’effaciez vous-même',
    },
    party: 'Origine',
    parties: { first: 'Ce site', third: 'Un tiers' },
    reason: 'À quoi cela sert',
  },
  contact: {
    introduction:
      'Vous avez une question sur cette politique ou sur vos données ? Voici comment joindre {controller} :',
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
