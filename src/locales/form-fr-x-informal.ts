import type { FormWords } from '../core/form-words.js';
import { fr as open } from './open-labels.js';

const words: FormWords = {
  lang: 'fr-x-informal',
  asking: {
    title: 'Pouvons-nous utiliser {services} pour ce formulaire ?',
    reason: '{service} : {reason}',
    receivers: 'C’est alors à {receivers} que tes données sont transmises.',
    kept: 'Ce que tu as saisi est conservé. Tu peux retirer ton consentement à tout moment via « {open} ».',
    instead: 'Tu préfères ne pas le faire ? Tu peux aussi contacter {controller} directement.',
  },
  open,
  loading: {
    title: 'Un instant : nous chargeons {services}',
    text: 'Ton formulaire sera ensuite envoyé automatiquement.',
  },
  ticking: {
    title: 'Encore une étape : la case de {services}',
    text: 'Coche la case de {services}. Ton formulaire sera ensuite envoyé automatiquement.',
  },
  silent: {
    title: 'Pas de réponse de {services}',
    text: 'La connexion est peut-être instable, ou un bloqueur de ton navigateur empêche le chargement. Rien n’a été envoyé ; ce que tu as saisi est toujours là.',
    instead: 'Tu peux aussi contacter {controller} directement.',
  },
  actions: {
    allow: 'Autoriser et envoyer',
    without: 'Envoyer sans ce contrôle',
    retry: 'Réessayer',
    cancel: 'Retour au formulaire',
  },
  telephone: 'Appeler le {telephone}',
  email: 'Écrire à {email}',
};

export default words;
