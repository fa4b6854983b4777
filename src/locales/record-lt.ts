import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'lt',
  posted: {
    description:
      'Įsimena Jūsų pasirinkimą dėl slapukų kartu su atsitiktiniu identifikatoriumi. Pagal šį identifikatorių {controller} saugo kiekvieno pasirinkimo ir atšaukimo įrodymą. Tam siunčiamuose duomenyse nėra nei Jūsų IP adreso, nei informacijos apie Jūsų naršyklę.',
    reason: 'Saugo pasirinkimą, kol jis bus gautas kaip įrodymas; po to šis įrašas ištrinamas.',
    latest: 'Įsimena, kuris pasirinkimas yra paskutinis, kad ankstesnis niekada negrįžtų.',
  },
  receipt: {
    download: 'Atsisiųsti mano pasirinkimo kopiją',
    downloaded: 'Atsisiųsta: {file}',
    notStated: 'nenurodyta',
    withdrawal: 'Paspaudus „{open}“ bet kuriame šios svetainės puslapyje.',
  },
};

export default words;
