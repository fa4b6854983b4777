import type { Statement } from '../manifest.js';
import { SECTIONS, type SectionId } from '../section-ids.js';
import { either, list, oneOf, type Reader, shape, string, text } from './read.js';

/** A section as the manifest lists it: changes to a built-in one, or one of the owner’s own. */
export type SectionEntry = Exclude<NonNullable<Statement['sections']>[number], string>;
type OwnSubsection = NonNullable<SectionEntry['sections']>[number];

const id = oneOf<SectionId>(...SECTIONS);

const entry = shape<SectionEntry>({
  section: id,
  id: string,
  title: text,
  introduction: text,
  text,
  sections: list(shape<OwnSubsection>({ id: string, title: text, text }, ['title', 'text'])),
});

/** A name alone is an entry that changes nothing. */
export const sections: Reader<readonly (SectionId | SectionEntry)[]> = list(
  either<SectionId, SectionEntry>(id, entry),
);
