import type { SectionEntry } from '../resolve/sections.js';
import type { SectionId } from '../section-ids.js';
import type { NoticeContext } from './context.js';
import { entitle, markdown } from './inline.js';
import { section } from './parts.js';
import type { Section } from './tree.js';

/** A section of the owner’s own. */
export function ownSection(
  { id, title, introduction, text, sections }: SectionEntry,
  context: NoticeContext,
): Section | undefined {
  if (!id || title === undefined) return undefined;
  return section(
    id,
    entitle(title, context),
    () => [...markdown(introduction, context), ...markdown(text, context)],
    ownParts(id, sections, context),
  );
}

function ownParts(
  id: string,
  parts: SectionEntry['sections'],
  context: NoticeContext,
): readonly Section[] {
  return (parts ?? []).map((part, i) =>
    section(`${id}-${part.id ?? String(i + 1)}`, entitle(part.title, context), () =>
      markdown(part.text, context),
    ),
  );
}

/** A built-in section with what its owner changes about it; one that would say nothing is absent. */
export function changedSection(
  id: SectionId,
  built: Section | undefined,
  { title, introduction, text, sections = [] }: SectionEntry,
  context: NoticeContext,
): Section | undefined {
  if (!built && introduction === undefined && text === undefined && !sections.length)
    return undefined;
  return section(
    id,
    entitle(title, context, context.words.sections[id]),
    () => [
      ...markdown(introduction, context),
      ...(built?.blocks() ?? []),
      ...markdown(text, context),
    ],
    [...(built?.sections ?? []), ...ownParts(id, sections, context)],
    built?.anchors,
  );
}
