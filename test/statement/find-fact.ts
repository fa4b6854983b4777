import { carries } from './facts/carries.js';
import type { Fact, Register } from './facts/schema.js';
import type { Passage } from './outline.js';

/** Where a fact of a section may stand: sections that came later are parts of what the facts call by an older name. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  processing: ['processing', 'direct-marketing'],
};

const isSame = (title: string, other: string): boolean =>
  title.toLocaleLowerCase('nl') === other.toLocaleLowerCase('nl');

/** The passages that a fact may be found in: those of its section, and of its activity where it names one. */
function placesOf(
  { section, activity }: Fact,
  passages: readonly Passage[],
  register: Register,
): readonly Passage[] {
  const wanted = WITHIN[section] ?? [section];
  return passages
    .filter(({ sections }) => section === 'policy' || wanted.includes(sections[0] ?? ''))
    .filter(({ titles }) => !activity || titles.some((title) => isSame(title, activity[register])));
}

/** What is wrong with how a policy carries a fact; nothing where it does. */
export function faultOf(
  fact: Fact,
  passages: readonly Passage[],
  register: Register,
): string | undefined {
  const places = placesOf(fact, passages, register);
  const { carried, with: beside, corrected, kind } = fact;
  const isFound = places.some(
    ({ text, near, heads }) =>
      (heads || kind !== 'heading') &&
      carried[register].every((phrase) => carries(text, phrase)) &&
      (beside?.[register] ?? []).every((phrase) => carries(near, phrase)),
  );
  if (!isFound) return `${fact.id}: not found: ${carried[register].join(' + ')}`;
  const left = corrected?.absent?.[register].find((phrase) =>
    places.some(({ text }) => carries(text, phrase)),
  );
  return left && `${fact.id}: still there: ${left}`;
}
