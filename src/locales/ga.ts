import type { BannerWords } from '../core/words.js';
import { ga as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'feidhmiú an tsuímh',
    security: 'slándáil',
    statistical: 'staidreamh',
    media: 'meáin ó shuíomhanna eile',
    support: 'teagmháil le custaiméirí',
    marketing: 'margaíocht',
  },
  title: 'An bhfuil cead againn fianáin a úsáid?',
  text: 'Ba mhaith linne, {controller}, fianáin agus teicneolaíochtaí comhchosúla a úsáid ar mhaithe le {purposes}.',
  again:
    'Táimidne, {controller}, ag iarraidh ort anois rogha a dhéanamh maidir le {services} amháin, ar mhaithe le {purposes}.',
  thirdParties: 'Tá baint ag tríú páirtithe leis seo ({providers}).',
  change: 'Is féidir leat do rogha a athrú am ar bith faoi “{open}”, ar gach leathanach.',
  acceptAll: 'Ceadaigh gach rud',
  rejectAll: 'Diúltaigh gach rud',
  accept: 'Ceadaigh',
  reject: 'Diúltaigh',
  choose: 'Roghnaigh',
  policy: 'Beartas príobháideachais',
};

export default words;
