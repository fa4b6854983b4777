import { sectionEntry } from '../schema/sections.js';
import { SECTIONS } from '../section-ids.js';
import { rule } from './rule.js';

/** How the ids begin of what helder lists itself. */
const GENERATED = /^(direct-marketing|processing|purpose|rights|service|sharing)-/;

/** An entry is a built-in section or one of the owner’s own, and an own one needs a title and something to say. */
export const wholeSection = rule(sectionEntry, ({ section, id, title, text, sections }, path) => {
  const isOwn = id !== undefined && title !== undefined && (text ?? sections) !== undefined;
  const isTaken = SECTIONS.some((known) => known === id) || GENERATED.test(id ?? '');
  return (section === undefined ? isOwn && !isTaken : id === undefined)
    ? []
    : [{ code: 'bad-section', severity: 'error', path }];
});
