import type { Finding } from '../finding.js';
import { pointer } from '../report/pointer.js';
import { sections } from '../schema/sections.js';
import { rule } from './rule.js';

/** A section is shown once, so what a second entry says of it would be lost. */
export const onceEach = rule(sections, (entries, path) => {
  const listed = new Set<string | undefined>();
  return entries.flatMap((entry, i): Finding[] => {
    const name = typeof entry === 'string' ? entry : (entry.section ?? entry.id);
    const isFirst = name === undefined || !listed.has(name);
    listed.add(name);
    return isFirst
      ? []
      : [{ code: 'repeated-section', severity: 'error', path: pointer(path, i), found: name }];
  });
});
