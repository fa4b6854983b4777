import type { BannerWords } from '../core/words.js';
import { fi as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'sivuston toiminta',
    security: 'tietoturva',
    statistical: 'tilastointi',
    media: 'muiden sivustojen sisällön näyttäminen',
    support: 'asiakaspalvelu',
    marketing: 'markkinointi',
  },
  title: 'Saammeko käyttää evästeitä?',
  text: 'Me, {controller}, haluamme käyttää evästeitä ja vastaavia tekniikoita. Niiden käyttötarkoitus on {purposes}.',
  again:
    'Me, {controller}, kysymme nyt valintaasi vain tästä: {services}. Käyttötarkoitus on {purposes}.',
  thirdParties: 'Mukana on kolmansia osapuolia ({providers}).',
  change: 'Voit muuttaa valintaasi milloin tahansa kohdassa ”{open}”, joka on jokaisella sivulla.',
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  accept: 'Hyväksy',
  reject: 'Hylkää',
  choose: 'Valitse itse',
  policy: 'Tietosuojaseloste',
};

export default words;
