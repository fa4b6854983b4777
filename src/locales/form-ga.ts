import type { FormWords } from '../core/form-words.js';
import { ga as open } from './open-labels.js';

const words: FormWords = {
  lang: 'ga',
  asking: {
    title: 'An bhfuil cead againn {services} a úsáid don fhoirm seo?',
    reason: '{service}: {reason}',
    receivers: 'Sa chás sin, seolfar do chuid sonraí chuig {receivers}.',
    kept: 'Fanfaidh an méid a líon tú isteach mar atá. Is féidir leat do thoiliú a tharraingt siar am ar bith faoi “{open}”.',
    instead:
      'An fearr leat gan é sin a dhéanamh? Is féidir leat dul i dteagmháil le {controller} go díreach freisin.',
  },
  open,
  loading: {
    title: 'Nóiméad amháin: tá {services} á lódáil',
    text: 'Seolfar d’fhoirm go huathoibríoch ansin.',
  },
  ticking: {
    title: 'Céim amháin eile: an bosca ó {services}',
    text: 'Cuir tic sa bhosca ó {services}. Seolfar d’fhoirm go huathoibríoch ansin.',
  },
  silent: {
    title: 'Níl aon fhreagra ag teacht ó {services}',
    text: 'B’fhéidir go bhfuil fadhb leis an nasc, nó go bhfuil blocálaí i do bhrabhsálaí ag cur coisc air. Níor seoladh aon rud; tá an méid a líon tú isteach ann fós.',
    instead: 'Is féidir leat dul i dteagmháil le {controller} go díreach freisin.',
  },
  actions: {
    allow: 'Ceadaigh agus seol',
    without: 'Seol gan an tseiceáil seo',
    retry: 'Bain triail eile as',
    cancel: 'Ar ais go dtí an fhoirm',
  },
  telephone: 'Glaoigh ar {telephone}',
  email: 'Seol ríomhphost chuig {email}',
};

export default words;
