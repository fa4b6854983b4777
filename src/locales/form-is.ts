import type { FormWords } from '../core/form-words.js';
import { is as open } from './open-labels.js';

const words: FormWords = {
  lang: 'is',
  asking: {
    title: 'Megum við nota eftirfarandi þjónustu fyrir þetta eyðublað: {services}?',
    reason: '{service}: {reason}',
    receivers: 'Upplýsingarnar þínar fara þá til utanaðkomandi aðila ({receivers}).',
    kept: 'Það sem þú hefur fyllt út helst óbreytt. Þú getur dregið samþykki þitt til baka hvenær sem er undir „{open}“.',
    instead: 'Viltu það síður? Þú getur líka haft beint samband við okkur ({controller}).',
  },
  open,
  loading: {
    title: 'Augnablik, verið er að sækja: {services}',
    text: 'Eyðublaðið verður síðan sent sjálfkrafa.',
  },
  ticking: {
    title: 'Eitt skref enn: gátreitur ({services})',
    text: 'Hakaðu í gátreitinn ({services}). Eyðublaðið verður síðan sent sjálfkrafa.',
  },
  silent: {
    title: 'Þjónustan svarar ekki: {services}',
    text: 'Hugsanlega er tengingin óstöðug eða viðbót í vafranum þínum lokar á þetta. Ekkert hefur verið sent og það sem þú fylltir út er enn á sínum stað.',
    instead: 'Þú getur líka haft beint samband við okkur ({controller}).',
  },
  actions: {
    allow: 'Leyfa og senda',
    without: 'Senda án þessarar athugunar',
    retry: 'Reyna aftur',
    cancel: 'Til baka í eyðublaðið',
  },
  telephone: 'Hringja í {telephone}',
  email: 'Senda tölvupóst á {email}',
};

export default words;
