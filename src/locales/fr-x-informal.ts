import type { BannerWords } from '../core/words.js';
import { fr as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'le fonctionnement du site',
    security: 'la sécurité',
    statistical: 'les statistiques',
    media: 'les contenus d’autres sites',
    support: 'le service client',
    marketing: 'le marketing',
  },
  title: 'Pouvons-nous utiliser des cookies ?',
  text: 'Nous, {controller}, souhaitons utiliser des cookies et des techniques similaires pour {purposes}.',
  again:
    'Nous, {controller}, te demandons maintenant uniquement ton choix concernant {services}, pour {purposes}.',
  thirdParties: 'Des tiers interviennent ({providers}).',
  change: 'Tu peux modifier ton choix à tout moment via « {open} », sur toutes les pages.',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  accept: 'Accepter',
  reject: 'Refuser',
  choose: 'Personnaliser',
  policy: 'Politique de confidentialité',
};

export default words;
