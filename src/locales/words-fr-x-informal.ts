import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'fr-x-informal',
  purposes: {
    functional: {
      name: 'Fonctions du site',
      description: 'Nécessaire pour faire fonctionner le site et retenir tes réglages.',
    },
    security: {
      name: 'Sécurité',
      description: 'Empêche les abus sur le site, par exemple le spam envoyé par les formulaires.',
    },
    statistical: {
      name: 'Statistiques',
      description:
        'Montre comment les visiteurs utilisent le site, afin que nous puissions l’améliorer.',
    },
    media: {
      name: 'Contenus d’autres sites',
      description: 'Vidéos, cartes et autres contenus qui proviennent d’un autre site.',
    },
    support: {
      name: 'Service client',
      description: 'Chat et autres formes d’aide pendant ta visite.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Reconnaît les visiteurs, afin de pouvoir les contacter de façon ciblée, eux ou leur entreprise.',
    },
  },
  functionalReason: 'Sans cet enregistrement, le site ne peut pas faire ce que tu lui demandes.',
  preferences: {
    title: 'Ton choix concernant les cookies',
    introduction:
      'Tu décides ici de ce que {controller} peut enregistrer et lire sur ton appareil. Tu peux modifier ton choix à tout moment.',
    save: 'Enregistrer mon choix',
    acceptAll: 'Tout accepter',
    rejectAll: 'Tout refuser',
    close: 'Fermer sans enregistrer',
    alwaysOn: 'Toujours actif',
    whyWithoutConsent: 'Pourquoi sans consentement',
    details: 'Données et cookies',
    provider: 'Fournisseur',
    hosts: 'Se connecte à',
    recipients: 'Autres destinataires',
    transfer: 'Transfert hors de l’Espace économique européen',
    duration: 'Durée de conservation',
    storesNothing: 'N’enregistre rien sur ton appareil.',
    colon: ' : ',
  },
  duration: {
    session: 'jusqu’à la fermeture du navigateur',
    persistent: 'jusqu’à ce que tu l’effaces toi-même',
  },
  record: {
    name: 'Choix des cookies',
    description:
      'Retient ton choix concernant les cookies. Ce cookie ne contient rien qui permette de te reconnaître.',
    reason: 'Retient ton choix concernant les cookies.',
    leftReason: 'Retient, dans cet onglet, ce qu’il reste à effacer après ton choix.',
  },
};

export default words;
