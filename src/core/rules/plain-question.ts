import type { Finding } from '../finding.js';
import { pointer } from '../report/pointer.js';
import { banner } from '../schema/consent.js';
import { eachText } from './each-text.js';
import { rule } from './rule.js';

/** Praise of one answer, or regret at the other (EDPB guidelines 3/2022, 4.3.1). */
const PERSUADING =
  /\bjammer\b|\bhelaas\b|\bsorry\b|\bleider\b|dommage|\bregret|\b(betere?|optimale?|better|best|bess?ere?|optimal\w*|meilleure?) (\w+ )?(ervaring|experience|erlebnis|erfahrung|expérience)/i;

/** AP rules 1 and 2: who asks, for what, and where the choice can be changed. */
const MOST = 3;

/** Not that of an abbreviation. */
const END = /(?<![\s.(]\p{L})[.!?…]+\s+(?=[\p{Lu}\p{Lo}{])/u;

const countSentences = (text: string): number =>
  text.replaceAll('{change}', 'Change.').split(END).length;

/** One question, put shortly, that leads to neither answer. */
export const plainQuestion = rule(banner, ({ title, text }, path) => {
  const texts = Object.entries({ title, text }).flatMap(([name, given]) =>
    given === undefined ? [] : eachText(given, pointer(path, name)),
  );
  return texts.flatMap(([place, words]): Finding[] => {
    if (PERSUADING.test(words))
      return [{ code: 'leading-question', severity: 'warning', path: place }];
    return countSentences(words) > MOST
      ? [{ code: 'long-question', severity: 'warning', path: place }]
      : [];
  });
});
