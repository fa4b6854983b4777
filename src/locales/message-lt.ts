import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'lt',
  title: 'Jūsų pasirinkimas išsaugotas',
  reload: {
    text: 'Kad būtų sustabdytas visas kodas, šį puslapį reikia įkelti iš naujo. Tai, ką čia įrašėte, bus prarasta.',
    button: 'Įkelti iš naujo',
  },
  removal: {
    removed: 'Iš Jūsų įrenginio pašalinta: {names}.',
    left: 'Jūsų įrenginyje dar gali būti likę duomenų, kuriuos gali pašalinti tik Jūsų naršyklė: {names}. Tai galite padaryti savo naršyklės nustatymuose, privatumo arba slapukų skiltyje.',
    close: 'Uždaryti',
  },
};

export default words;
