/** What a visitor downloads, measured on the built files: brotli 11, KB of 1024. The README’s figures come from here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Bytes of a file: as it is, and compressed. */
export function sizeOf(dist, file) {
  const bytes = readFileSync(join(dist, file));
  return { min: bytes.length, brotli: brotliCompressSync(bytes, quality).length };
}

/** The files that a chunk imports by itself: only `import … from "./x.js?v=…"`, not what it may ask for later. */
function importsOf(dist, file) {
  const code = readFileSync(join(dist, file), 'utf8');
  const found = code.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)\?v=[^"]*"/g);
  return [...found].map(([, name]) => name);
}

/** The files themselves and everything they import, each once. */
export function closure(dist, files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    closure(dist, importsOf(dist, file), found);
  }
  return found;
}

const firstVisit = ['helder.js', 'banner.js', 'nl.js'];

/** Budgets in KB. `files` are asked for by name; `after` are there already and do not count. */
export const budgets = [
  { name: 'return visit', limit: 4.5, files: ['helder.js'], after: [] },
  { name: 'first visit until the banner works', limit: 12, files: firstVisit, after: [] },
  {
    name: 'preferences, on top',
    limit: 5,
    files: ['preferences.js', 'resolve.js', 'words-nl.js'],
    after: firstVisit,
  },
  {
    // What such a page adds to what the preferences have as well; that counts above. Without a mark of Markdown in any text
    // `markdown.js` stays away.
    name: 'policy and declaration, with Markdown',
    limit: 22,
    files: ['policy.js', 'notice.js', 'markdown.js', 'policy-nl.js'],
    after: [...firstVisit, 'resolve.js'],
  },
  {
    // Personal data by activity, recipients, own sections, footnotes, and placeholders in all of it.
    name: 'what a full statement adds',
    limit: 10,
    files: ['statement.js', 'statement-nl.js', 'filled.js'],
    after: [...firstVisit, 'resolve.js', 'notice.js'],
  },
  {
    name: 'a policy that was rendered beforehand',
    limit: 4.2,
    files: ['policy.js'],
    after: [...firstVisit, 'resolve.js'],
  },
  { name: 'floating button', limit: 1, files: ['button.js'], after: [] },
  // It has to know the hosts of every preset from the start: 0.4 of this.
  { name: 'unmarked third-party code', limit: 2.8, files: ['helder-hold.js'], after: [] },
];

/** What each budget comes to on the built files. */
export function measure(dist) {
  return budgets.map(({ name, limit, files, after }) => {
    const there = closure(dist, after);
    const counted = [...closure(dist, files)].filter((file) => !there.has(file)).sort();
    const bytes = counted.reduce((sum, file) => sum + sizeOf(dist, file).brotli, 0);
    return { name, limit, files: counted, kilobytes: bytes / 1024 };
  });
}
