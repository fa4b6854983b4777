import type { Finding } from '../finding.js';
import { pointer } from '../report/pointer.js';
import { directMarketing } from '../schema/marketing.js';
import { processing } from '../schema/processing.js';
import { sectionEntry } from '../schema/sections.js';
import { rule } from './rule.js';

interface Named {
  readonly id?: string;
}

function repeated(parts: readonly Named[], path: string): readonly Finding[] {
  const known = new Set<string>();
  return parts.flatMap(({ id }, i): Finding[] => {
    if (id === undefined) return [];
    if (known.has(id))
      return [{ code: 'repeated-id', severity: 'error', path: pointer(pointer(path, i), 'id') }];
    known.add(id);
    return [];
  });
}

/** A link to a part of the policy leads to one place. */
export const uniqueGroups = rule(processing, ({ groups }, path) =>
  repeated(groups, pointer(path, 'groups')),
);

/** The same of what is sent. */
export const uniqueMarketing = rule(directMarketing, repeated);

/** The same of the parts of a section. */
export const uniqueParts = rule(sectionEntry, ({ sections }, path) =>
  repeated(sections ?? [], pointer(path, 'sections')),
);
