import type { ObjectionWords } from '../core/objection-words.js';

const words: ObjectionWords = {
  text: 'Mi, {controller}, želimo upotrebljavati kolačiće i slične tehnologije. Svrha: {purposes}. Vaš preglednik za vas već odbija sljedeće: {refused} (Global Privacy Control).',
  note: 'Vaš preglednik to već odbija za vas (Global Privacy Control). Ako to ipak želite, možete to uključiti ovdje.',
  accept: 'Prihvaćam',
};

export default words;
