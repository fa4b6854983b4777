import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Mi, {controller}, želimo uporabljati piškotke in podobne tehnologije. Namen: {purposes}. Vaš brskalnik za vas že zavrača naslednje: {refused} (Global Privacy Control).',
  note: 'Vaš brskalnik to za vas že zavrača (Global Privacy Control). Če to vseeno želite, lahko to vklopite tukaj.',
  accept: 'Sprejmi',
};

export default words;
