import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'ga',
  posted: {
    description:
      'Cuimhníonn sé ar an rogha a rinne tú faoi fhianáin, le haitheantóir randamach. Coimeádann {controller} cruthúnas ar gach rogha agus ar gach tarraingt siar faoin aitheantóir sin. Ní luaitear do sheoladh IP ná sonraí faoi do bhrabhsálaí san eolas a sheoltar chuige sin.',
    reason: 'Coimeádann sé rogha go dtí go bhfaightear í mar chruthúnas, agus scriostar ansin é.',
    latest:
      'Cuimhníonn sé ar an rogha is déanaí, ionas nach dtiocfaidh rogha níos luaithe ar ais choíche.',
  },
  receipt: {
    download: 'Íoslódáil cóip de mo rogha',
    downloaded: 'Íoslódáilte: {file}',
    notStated: 'níor luadh',
    withdrawal: 'Faoi “{open}” ar gach leathanach den suíomh seo.',
  },
};

export default words;
