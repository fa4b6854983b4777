import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'ga',
  title: 'Sábháladh do rogha',
  reload: {
    text: 'Chun an cód go léir a stopadh, caithfear an leathanach seo a athlódáil. Caillfear ansin an méid a líon tú isteach anseo.',
    button: 'Athlódáil',
  },
  removal: {
    removed: 'Baineadh de do ghléas: {names}.',
    left: 'D’fhéadfadh rud éigin a bheith fágtha ar do ghléas nach féidir ach le do bhrabhsálaí a bhaint: {names}. Is féidir leat é sin a dhéanamh i socruithe do bhrabhsálaí, faoi phríobháideachas nó faoi fhianáin.',
    close: 'Dún',
  },
};

export default words;
