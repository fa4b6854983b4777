import type { Finding } from '../finding.js';
import { pointer } from '../report/pointer.js';
import { manifestSchema } from '../schema/manifest.js';
import { rule } from './rule.js';

/** Every string inside; without recursion, since a field that helder does not know may be as deep as it likes, or hold itself. */
function stringsIn(root: unknown): readonly string[] {
  const strings: string[] = [];
  const seen = new Set<unknown>();
  const open = [root];
  while (open.length) {
    const value = open.pop();
    if (typeof value === 'string') strings.push(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const inner of Object.values(value)) open.push(inner);
  }
  return strings;
}

/** A footnote is shown where it is referred to, so without a reference never. */
export const usedFootnotes = rule(manifestSchema, (manifest, path) => {
  const { statement } = manifest;
  if (typeof statement !== 'object' || !statement.footnotes) return [];
  const { footnotes, ...texts } = statement;
  const written = stringsIn({ ...manifest, statement: texts });
  return Object.keys(footnotes).flatMap((id): Finding[] => {
    const place = pointer(pointer(pointer(path, 'statement'), 'footnotes'), id);
    return written.some((words) => words.includes(`[^${id}]`))
      ? []
      : [{ code: 'unused-footnote', severity: 'warning', path: place, expected: `\`[^${id}]\`` }];
  });
});
