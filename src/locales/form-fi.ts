import type { FormWords } from '../core/form-words.js';
import { fi as open } from './open-labels.js';

const words: FormWords = {
  lang: 'fi',
  asking: {
    title: 'Saammeko käyttää tässä lomakkeessa ulkopuolista palvelua ({services})?',
    reason: '{service}: {reason}',
    receivers: 'Tietosi lähetetään silloin ulkopuolisille ({receivers}).',
    kept: 'Täyttämäsi tiedot säilyvät. Voit peruuttaa suostumuksesi milloin tahansa kohdassa ”{open}”.',
    instead: 'Etkö halua tätä? Voit myös ottaa yhteyttä suoraan meihin ({controller}).',
  },
  open,
  loading: {
    title: 'Hetkinen, ladataan: {services}',
    text: 'Sen jälkeen lomake lähetetään automaattisesti.',
  },
  ticking: {
    title: 'Vielä yksi vaihe: valintaruutu ({services})',
    text: 'Rastita valintaruutu ({services}). Sen jälkeen lomake lähetetään automaattisesti.',
  },
  silent: {
    title: 'Ei vastausta: {services}',
    text: 'Yhteydessä voi olla häiriö, tai selaimesi esto-ohjelma voi estää latauksen. Mitään ei ole lähetetty, ja täyttämäsi tiedot ovat tallella.',
    instead: 'Voit myös ottaa yhteyttä suoraan meihin ({controller}).',
  },
  actions: {
    allow: 'Salli ja lähetä',
    without: 'Lähetä ilman tätä tarkistusta',
    retry: 'Yritä uudelleen',
    cancel: 'Takaisin lomakkeeseen',
  },
  telephone: 'Soita: {telephone}',
  email: 'Lähetä sähköpostia: {email}',
};

export default words;
