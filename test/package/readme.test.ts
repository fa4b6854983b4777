import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HELP } from '../../dist/esm/cli/arguments.js';
import { checkManifest } from '../../dist/esm/core/check-manifest.js';
import { diagnose } from '../../dist/esm/core/diagnose.js';
import { statement as statementSchema } from '../../dist/esm/core/schema/statement.js';
import { SECTIONS } from '../../dist/esm/core/section-ids.js';
import { BUILT_IN_PURPOSES, LANGUAGES, WRITTEN_LANGUAGES } from '../../dist/esm/core/words.js';
import { NOT_HERE } from '../../dist/esm/core/own-texts.js';
import { locales, textsIn } from '../core/locale-texts.js';
import { findingsOf, noticeOf } from '../core/notice-parts.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const readme = read('README.md');

/** What stands between a heading and the next of its level or above. */
function under(heading: string): string {
  const level = /^#+/.exec(heading)?.[0].length ?? 0;
  const [, rest] = readme.split(`\n${heading}\n`);
  assert.ok(rest, `no heading ${heading}`);
  return rest.split(new RegExp(`\n#{1,${String(level)}} `))[0] ?? '';
}

/** What stands between backticks in a column of the tables of a text. */
const codesIn = (text: string, column = 1): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => [...(line.split(' | ')[column - 1] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, code = '']) => code);

const jsonIn = (text: string): readonly Record<string, unknown>[] =>
  [...text.matchAll(/^ *```json\n([^]*?)^ *```/gm)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  );

const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

describe('the README', () => {
  const [smallest] = jsonIn(under('## Put it on your site'));
  const [example] = jsonIn(under('## The manifest by example'));
  const [statement] = jsonIn(under('## The statement'));

  it('has examples without a fault', () => {
    const whole = { ...example, statement };
    for (const manifest of [smallest, example, whole]) {
      assert.deepEqual(checkManifest(manifest), []);
      assert.deepEqual(diagnose(manifest), []);
    }
    assert.deepEqual(findingsOf(whole), []);
    const { sections } = noticeOf(whole, 'en');
    assert.deepEqual(
      sections.map(({ id }) => id),
      (statement?.['sections'] as readonly (string | Record<string, string>)[]).map((entry) =>
        typeof entry === 'string' ? entry : (entry['section'] ?? entry['id']),
      ),
    );
  });

  it('names every key of a statement', () => {
    const [keys = ''] = under('## The statement').split('| placeholder');
    assert.deepEqual(sorted(codesIn(keys)), sorted(Object.keys(statementSchema.properties)));
  });

  it('names every section, language and option', () => {
    const [attributes = ''] = under('## Show the policy').split('### ');
    const named = codesIn(attributes, 2);
    for (const section of SECTIONS) assert.ok(named.includes(section), section);
    const options = under('### Without JavaScript');
    for (const language of WRITTEN_LANGUAGES)
      assert.ok(options.includes(`\`${language}\``), language);
    const offered = [...HELP.matchAll(/^ +(--[a-z-]+)/gm)].map(([, name = '']) => name);
    assert.deepEqual(
      sorted(codesIn(options).map((code) => code.split(' ')[0] ?? '')),
      sorted(offered),
    );
  });

  it('names every text that a manifest can replace, and no other', () => {
    const names = under('### Other words')
      .split('\n')
      .flatMap((line) => {
        const [family = ''] = codesIn(line);
        return codesIn(line, 2).map((name) => `${family}.${name}`);
      });
    const texts = Object.entries(locales.nl).flatMap(([family, words]) =>
      textsIn(words).map(([path]) => `${family}${path.replaceAll('/', '.')}`),
    );
    const purposes = new RegExp(`(?<=purposes\\.)(${BUILT_IN_PURPOSES.join('|')})`);
    const wanted = texts
      .filter((name) => !name.endsWith('.lang') && !NOT_HERE.includes(name))
      .map((name) => name.replace(purposes, '<purpose>'));
    assert.deepEqual(sorted(names), sorted([...new Set(wanted)]));
  });

  it('says of every language whether it is finished', () => {
    const [table = ''] = under('## Languages').split('The page’s');
    const listed = codesIn(table);
    assert.deepEqual(sorted(listed), sorted(LANGUAGES));
  });

  it('names every placeholder, and none that does not exist', () => {
    const [, listed = ''] = under('## The statement').split('| placeholder');
    const names = listed
      .split('\n')
      .map((line) => codesIn(line))
      .flatMap((codes) => {
        const groups = codes.filter((code) => code.startsWith('{'));
        const parts = codes.filter((code) => !code.startsWith('{'));
        return groups.flatMap((group) => {
          const name = group.slice(1, -1);
          return name.endsWith('…') ? parts.map((part) => name.replace('…', part)) : [name];
        });
      });
    assert.ok(names.length > 30);
    const text = names.map((name) => `A {${name}} b.`).join('\n\n');
    const told = findingsOf({ ...smallest, statement: { security: text } });
    assert.deepEqual(
      told.filter(([code]) => code === 'unknown-placeholder'),
      [],
    );
    const [, table = ''] = read('test/core/placeholders.test.ts').split(/const values\b|\];/);
    const tested = [...table.matchAll(/\[\s*'([\w.-]+)',\s/g)].map(([, name = '']) => name);
    const first = (name: string): string => name.replace(/^(section)\..*/, '$1.rights');
    assert.deepEqual(sorted(names), sorted(tested.map(first)));
  });

  it('names every class of a policy', () => {
    const files = readdirSync(`${root}src/core/markup`).map((file) => `src/core/markup/${file}`);
    const code = [...files, 'src/cli/page.ts'].map(read).join('\n');
    const used = [...code.matchAll(/\bhelder-[a-z]+\b/g)].map(([name]) => name);
    // A header’s class is made from its place.
    const all = [...used, 'helder-across', 'helder-beside'];
    const styled = codesIn(under('## Looks')).filter((name) => name.startsWith('helder-'));
    const wide = ['helder-wide', 'helder-wider', 'helder-widest'];
    assert.deepEqual(sorted([...styled, ...wide]), sorted(all));
    for (const name of wide) assert.ok(under('## Looks').includes(`\`${name}\``), name);
  });
});
