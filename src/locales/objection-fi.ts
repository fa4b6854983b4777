import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Me, {controller}, haluamme käyttää evästeitä ja vastaavia tekniikoita. Niiden käyttötarkoitus on {purposes}. Selaimesi hylkää jo puolestasi tämän: {refused} (Global Privacy Control).',
  note: 'Selaimesi hylkää tämän jo puolestasi (Global Privacy Control). Jos kuitenkin haluat sen, voit ottaa sen käyttöön tässä.',
  accept: 'Hyväksy',
};

export default words;
