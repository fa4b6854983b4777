import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { declare } from '../../dist/esm/core/notice/declaration.js';
import { stateAll } from '../../dist/esm/core/notice/statement.js';
import type { Block, Inline, Notice, Section, Table } from '../../dist/esm/core/notice/tree.js';
import { type PolicyWords, RIGHTS, SECTIONS } from '../../dist/esm/core/policy-words.js';
import { readStatement } from '../../dist/esm/core/resolve/statement.js';
import type { Language } from '../../dist/esm/core/words.js';
import en from '../../dist/esm/locales/policy-en.js';
import nl from '../../dist/esm/locales/policy-nl.js';
import { broken, manifest, policyOf } from './policy-fixture.js';

const words: Readonly<Record<Language, PolicyWords>> = { nl, en };

function noticeOf(source: unknown, language: Language = 'nl'): Notice {
  const policy = policyOf(source, language);
  const statement = readStatement((source as { statement?: unknown } | undefined)?.statement);
  return stateAll(policy, words[language], { statement });
}

/** Every run of text of a notice, in order. */
function runs(value: unknown): readonly Inline[] {
  if (Array.isArray(value)) return value.flatMap(runs);
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && typeof value.text === 'string') return [value as Inline];
  return Object.values(value).flatMap(runs);
}
const textOf = (value: unknown): string =>
  runs(value)
    .map(({ text }) => text)
    .join('');

function all(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...all(section.sections)]);
}
const find = (notice: Notice, id: string): Section => {
  const found = all(notice.sections).find((section) => section.id === id);
  assert.ok(found, id);
  return found;
};
const tableOf = ({ blocks }: Section): Table => {
  const found = blocks.find((block): block is Table => block.type === 'table');
  assert.ok(found);
  return found;
};

describe('stateAll', () => {
  it('has every section, in order, with title and edition', () => {
    const notice = noticeOf(manifest);
    assert.deepEqual(
      notice.sections.map(({ id }) => id),
      [...SECTIONS],
    );
    assert.equal(notice.title.text, 'Privacyverklaring van Wadlicht Hosting');
    assert.equal(textOf(notice.edition), 'Versie 2.1 · Laatst bijgewerkt op 5 oktober 2026');
  });

  it('leaves out a section that has nothing to say', () => {
    const notice = noticeOf({ controller: { name: 'A', email: 'a@b.nl' }, services: [] });
    assert.deepEqual(
      notice.sections.map(({ id }) => id),
      ['introduction', 'rights', 'cookies', 'contact'],
    );
    assert.deepEqual(notice.edition, []);
  });

  it('shows the sections asked for, in that order', () => {
    const notice = stateAll(policyOf(manifest), nl, { sections: ['cookies', 'rights'] });
    assert.deepEqual(
      notice.sections.map(({ id }) => id),
      ['cookies', 'rights'],
    );
  });

  for (const language of ['nl', 'en'] as const) {
    it(`leaves no placeholder unfilled and no text empty (${language})`, () => {
      for (const { text } of runs(noticeOf(manifest, language))) {
        assert.ok(text);
        assert.doesNotMatch(text, /\{\w*\}|undefined/);
      }
    });
  }

  it('has unique ids', () => {
    const ids = all(noticeOf(manifest).sections).map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('takes any manifest', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.jsonValue()), (source) => {
        for (const { href } of runs(noticeOf(source))) {
          if (href !== undefined) assert.doesNotMatch(href, /^\s*(javascript|data|vbscript):/i);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('marks a text that fell back to another language', () => {
    const notice = noticeOf({
      controller: { name: 'A', email: 'a@b.nl' },
      services: [],
      statement: { title: { en: 'Our policy' } },
    });
    assert.deepEqual(notice.title, { text: 'Our policy', lang: 'en' });
  });
});

describe('processing', () => {
  it('composes periods, parties and bases from data', () => {
    const [first, second] =
      tableOf(find(noticeOf(manifest), 'processing-general')).groups[0]?.rows ?? [];
    assert.deepEqual(first?.slice(1).map(textOf), [
      'Tot 2 jaar na het einde van de dienst',
      'Wadlicht Hosting',
      'Uitvoering van een overeenkomst',
    ]);
    assert.deepEqual(second?.[1]?.map(textOf), [
      '7 jaar',
      'Zo lang moeten wij onze administratie volgens de belastingwet bewaren.',
    ]);
    assert.equal(
      textOf(second[3]?.[1]),
      'Wettelijke verplichting: artikel 52 Algemene wet inzake rijksbelastingen',
    );
  });

  it('leaves out a column that no row fills, and explains those that are used', () => {
    const notice = noticeOf(manifest);
    assert.deepEqual(tableOf(find(notice, 'processing-antivirus')).columns, [
      'Gegevens',
      'Bewaartermijn',
      'Verantwoordelijke',
      'Grondslag',
    ]);
    const facts = find(notice, 'processing').blocks.find(
      (block): block is Block & { type: 'facts' } => block.type === 'facts',
    );
    assert.deepEqual(
      facts?.facts.map(({ term }) => term.text),
      ['Gegevens', 'Doel', 'Bewaartermijn', 'Verantwoordelijke', 'Grondslag', 'Herkomst'],
    );
  });

  it('lets a row across the table head the rows after it', () => {
    const { groups } = tableOf(find(noticeOf(manifest), 'processing-wifi'));
    assert.deepEqual(
      groups.map(({ header, rows }) => [header?.place, rows.length]),
      [
        [undefined, 1],
        ['across', 1],
      ],
    );
  });
});

describe('sharing', () => {
  it('has a row for each party, beside its product', () => {
    const table = tableOf(find(noticeOf(manifest), 'sharing-recipients'));
    const antivirus = table.groups[1];
    assert.equal(textOf(antivirus?.header?.line), 'Antivirus');
    assert.deepEqual(
      antivirus?.rows.map((row) => row.map(textOf)),
      [
        ['Contour Distributie B.V.', 'Leverancier', 'Nederland'],
        ['Schildwacht Inc.', 'Ontwikkelaar', 'Verenigde Staten'],
        ['Sentinella a.s.', 'Ontwikkelaar', 'Slowakije'],
      ],
    );
  });

  it('names those who receive data through the services of the site', () => {
    const text = textOf(find(noticeOf(manifest), 'sharing-services'));
    for (const name of ['Google Ireland Limited', 'Leadinfo B.V.'])
      assert.ok(text.includes(name), name);
  });
});

describe('rights', () => {
  it('explains every right, with a contact and the term of a month', () => {
    for (const [language, month] of [
      ['nl', 'binnen een maand'],
      ['en', 'within one month'],
    ] as const) {
      const rights = find(noticeOf(manifest, language), 'rights');
      assert.deepEqual(
        rights.sections.map(({ id }) => id),
        RIGHTS.map((right) => `rights-${right}`),
      );
      assert.ok(textOf(rights).includes(month));
      assert.ok(runs(rights).some(({ href }) => href === 'mailto:privacy@wadlicht.example'));
    }
  });

  it('leads to the supervisory authority', () => {
    const own = { name: 'ICO', url: 'https://ico.org.uk/', complaintUrl: 'javascript:alert(1)' };
    const dutch = runs(find(noticeOf(manifest), 'rights-complaint')).flatMap(
      ({ href }) => href ?? [],
    );
    assert.ok(
      dutch.includes('https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap'),
    );
    const source = { ...(manifest as object), supervisoryAuthority: own };
    const other = runs(find(noticeOf(source), 'rights-complaint')).flatMap(
      ({ href }) => href ?? [],
    );
    assert.deepEqual(other, ['https://ico.org.uk/']);
  });
});

describe('declare', () => {
  it('counts what it lists', () => {
    const section = declare(policyOf(manifest), nl);
    const [without, withConsent, device] = section.blocks.flatMap((block) =>
      block.type === 'facts' ? block.facts : [],
    );
    assert.equal(textOf(without?.lines), '3 diensten: Cookiekeuze, Klantportaal en Matomo');
    assert.equal(
      textOf(withConsent?.lines),
      '3 diensten: Google reCAPTCHA, Google Analytics en Leadinfo',
    );
    const items = all([section]).flatMap(({ id, blocks }) =>
      id.startsWith('service-') ? blocks : [],
    );
    const rows = items.flatMap((block) =>
      block.type === 'table' ? block.groups.flatMap((group) => group.rows) : [],
    );
    const counted = [...textOf(device?.lines).matchAll(/\d+/g)].reduce(
      (sum, [count]) => sum + Number(count),
      0,
    );
    assert.equal(counted, rows.length);
  });

  it('gives the reason of an exemption, and how to object to limited analytics', () => {
    const text = textOf(
      declare(policyOf(manifest), nl).sections.find(({ id }) => id === 'purpose-own-statistics')
        ?.blocks,
    );
    assert.match(text, /geen toestemming nodig/);
    assert.match(text, /13 maanden/);
    assert.match(text, /Wilt u niet meetellen/);
  });
});
