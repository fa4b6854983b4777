import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { carries } from './facts/carries.js';
import { parseIdentities } from './facts/identities.js';
import { FORMS, type Fact, parseFacts } from './facts/schema.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = fileURLToPath(new URL('./facts/', import.meta.url));
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const fact: Fact = {
  id: 'a-fact',
  where: 'row 1',
  kind: 'retention',
  section: 'processing',
  original: '7 jaar',
  carried: { formal: ['7 jaar'], informal: ['7 jaar'] },
};
const parse = (...facts: readonly unknown[]): unknown => parseFacts({ form: FORMS[0], facts });

for (const form of FORMS) {
  describe(`the facts of ${form}`, () => {
    // Read within each test: what is thrown outside of one fails none.
    const all = (): readonly Fact[] => parseFacts(read(`${form}.json`)).facts;

    it('are read without fault, from the file that is named for their form', () => {
      assert.equal(parseFacts(read(`${form}.json`)).form, form);
    });

    it('reach the identity, and nobody else, by e-mail, web and telephone', () => {
      const own = JSON.stringify(parseIdentities(read('identities.json'))[form]);
      const phrases = all().flatMap(({ carried }) => [...carried.formal, ...carried.informal]);
      const ways = phrases.flatMap((text) => text.match(/[\w.@-]+\.example|\+\d[\d ]+/g) ?? []);
      assert.notEqual(ways.length, 0);
      for (const way of ways) assert.ok(own.includes(way), way);
    });

    it('say of everything that was missing by which rule it is there', () => {
      const added = all().filter(({ original }) => original === 'niet vermeld');
      assert.notEqual(added.length, 0);
      for (const { id, corrected } of added) assert.ok(corrected, id);
    });

    it('do not ask for what a correction keeps out', () => {
      for (const { id, carried, corrected } of all())
        for (const register of ['formal', 'informal'] as const)
          for (const phrase of corrected?.absent?.[register] ?? [])
            assert.ok(!carries(carried[register].join('\n'), phrase), `${id}: ${phrase}`);
    });
  });
}

describe('parseFacts', () => {
  const refuses = (entry: unknown, expected: RegExp): void => {
    assert.throws(() => parse(entry), expected);
  };

  it('takes a fact that is as it should be', () => {
    assert.deepEqual(parse(fact), { form: FORMS[0], facts: [fact] });
  });

  it('refuses two facts of one id', () => {
    assert.throws(() => parse(fact, fact), /"a-fact" once/);
  });

  it('refuses a key it does not know, and one that is missing', () => {
    refuses({ ...fact, carry: [] }, /no key "carry"/);
    const { where, ...rest } = fact;
    refuses(rest, /a key "where"/);
    assert.equal(where, 'row 1');
  });

  it('refuses a phrase in the wrong register, or in one register only', () => {
    const carried = { formal: ['uw account'], informal: ['uw account'] };
    refuses({ ...fact, carried }, /\/carried\/informal\/0/);
    refuses(
      { ...fact, carried: { formal: ['wat je doet'], informal: ['wat je doet'] } },
      /\/carried\/formal\/0/,
    );
    refuses({ ...fact, carried: { formal: ['7 jaar', 'wet'], informal: ['7 jaar'] } }, /both/);
  });

  it('refuses a correction by a rule that does not exist', () => {
    const corrected = { rule: 'P-14', why: 'why', original: 'a', carried: 'b' };
    refuses({ ...fact, corrected }, /\/corrected\/rule/);
  });
});

describe('carries', () => {
  it('finds whole words only', () => {
    assert.ok(carries('Bewaard: 7 jaar.', '7 jaar'));
    assert.ok(!carries('17 jaar', '7 jaar'));
    assert.ok(!carries('e-mailadres en IP-adres', 'adres'));
    assert.ok(carries('_ga_* en _ga', '_ga'));
    assert.ok(!carries('_ga_*', '_ga'));
  });

  it('minds neither capitals nor spaces nor quotes', () => {
    assert.ok(carries('Zolang\u00a0u\n de dienst  afneemt', 'zolang u de dienst afneemt'));
    assert.ok(carries('Pagina’s', "pagina's"));
  });
});

// Hashes of lower-cased words and numbers, so that the list itself names nobody.
const real = new Set(read('real-names.json') as readonly string[]);
const isReal = (word: string): boolean => real.has(createHash('sha256').update(word).digest('hex'));

const wordsOf = (text: string): ReadonlySet<string> => {
  const lower = text.toLowerCase();
  const words = lower.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const numbers = lower.match(/\d[\d ().\\-]{6,}\d/g) ?? [];
  const codes = lower.match(/\d{4} [a-z]{2}\b/g) ?? [];
  return new Set([
    ...words.flatMap((word) => [word, ...word.split('-'), word.replaceAll('-', '')]),
    ...numbers.map((number) => number.replace(/\D/g, '')),
    ...codes.map((code) => code.replace(' ', '')),
  ]);
};

const files = ['src', 'test', 'demo', 'bench', 'README.md', 'CHANGELOG.md', 'package.json'];
const paths = files.flatMap((name) =>
  extname(name)
    ? [name]
    : readdirSync(join(root, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.(png|jpg|woff2)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
);

describe('the real names', () => {
  it('are recognised where they stand', () => {
    const [hash] = real;
    assert.match(hash ?? '', /^[0-9a-f]{64}$/);
    assert.deepEqual(
      [...wordsOf('Een-Naam.nl, +31 (0)85 123 45 67, 1234 AB')].filter((word) =>
        ['een-naam', 'eennaam', '310851234567', '1234ab'].includes(word),
      ),
      ['een-naam', 'eennaam', '310851234567', '1234ab'],
    );
  });

  it('appear in no file of the repository', () => {
    assert.ok(paths.some((file) => file.endsWith('plain-prose.json')));
    for (const file of paths) {
      const found = [...wordsOf(`${file}\n${readFileSync(join(root, file), 'utf8')}`)].some(isReal);
      assert.ok(!found, `a real name in ${file}`);
    }
  });
});
