import type { Statement } from '../manifest.js';
import { SECTIONS, type SectionId } from '../section-ids.js';
import type { ListedSection, Report } from './context.js';

/** Its id: of a built-in one, or the owner’s. */
export const nameOf = ({ section, id = '' }: ListedSection): string => section ?? id;
const builtIn = (name: string): SectionId | undefined => SECTIONS.find((id) => id === name);

/** The sections of a policy in their order, each once: as they were asked for, else as the manifest lists them, else all. */
export function listSections(
  { sections }: Statement,
  wanted: readonly string[] | undefined,
  report: Report,
): readonly ListedSection[] {
  const entries = (sections ?? SECTIONS)
    .map((entry): ListedSection => (typeof entry === 'string' ? { section: entry } : entry))
    // An own section cannot take the place of a built-in one.
    .filter((entry) => entry.section ?? !builtIn(nameOf(entry)));
  const names = wanted ?? entries.map(nameOf);
  return [...new Set(names)].flatMap((name) => {
    const section = builtIn(name);
    const found = entries.find((entry) => nameOf(entry) === name) ?? (section && { section });
    if (!found) report('unknown-section', name);
    return found ?? [];
  });
}
