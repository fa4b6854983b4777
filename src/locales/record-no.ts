import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'no',
  posted: {
    description:
      'Husker hvilket valg du har tatt om informasjonskapsler, med en tilfeldig ID. Knyttet til denne ID-en oppbevarer {controller} dokumentasjon på hvert valg og hver tilbaketrekking. Det som sendes i den forbindelse, inneholder verken IP-adressen din eller opplysninger om nettleseren din.',
    reason: 'Lagrer et valg til det er mottatt som dokumentasjon, og slettes deretter.',
    latest: 'Husker hvilket valg som er det siste, slik at et tidligere valg aldri kommer tilbake.',
  },
  receipt: {
    download: 'Last ned en kopi av valget mitt',
    downloaded: 'Lastet ned: {file}',
    notStated: 'ikke oppgitt',
    withdrawal: 'Via «{open}» på alle sider på dette nettstedet.',
  },
};

export default words;
