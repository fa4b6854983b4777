import type { FormWords } from '../core/form-words.js';
import { fr as open } from './open-labels.js';

const words: FormWords = {
  lang: 'fr',
  asking: {
    title: 'Pouvons-nous utiliser {services} pour ce formulaire ?',
    reason: '{service} : {reason}',
    receivers: 'C’est alors à {receivers} que vos données sont transmises.',
    kept: 'Ce que vous avez saisi est conservé. Vous pouvez retirer votre consentement à tout moment via « {open} ».',
    instead:
      'Vous préférez ne pas le faire ? Vous pouvez aussi contacter {controller} directement.',
  },
  open,
  loading: {
    title: 'Un instant : nous chargeons {services}',
    text: 'Votre formulaire sera ensuite envoyé automatiquement.',
  },
  ticking: {
    title: 'Encore une étape : la case de {services}',
    text: 'Cochez la case de {services}. Votre formulaire sera ensuite envoyé automatiquement.',
  },
  silent: {
    title: 'Pas de réponse de {services}',
    text: 'La connexion est peut-être instable, ou un bloqueur de votre navigateur empêche le chargement. Rien n’a été envoyé ; ce que vous avez saisi est toujours là.',
    instead: 'Vous pouvez aussi contacter {controller} directement.',
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
