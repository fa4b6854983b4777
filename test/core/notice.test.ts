import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { declare, stateAll } from '../../dist/esm/core/notice/statement.js';
import { RIGHTS, SECTIONS } from '../../dist/esm/core/policy-words.js';
import nl from '../../dist/esm/locales/policy-nl.js';
import { all, blockOf, find, noticeOf, runs, tableOf, textOf } from './notice-parts.js';
import { broken, manifest, policyOf } from './policy-fixture.js';

describe('stateAll', () => {
  it('has every section, in order, with title and edition', () => {
    const notice = noticeOf(manifest);
    assert.deepEqual(
      notice.sections.map(({ id }) => id),
      [...SECTIONS.slice(0, 8), 'abuse', ...SECTIONS.slice(8)],
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
      for (const { text, footnote } of runs(noticeOf(manifest, language))) {
        assert.ok(text || footnote);
        assert.doesNotMatch(text, /\{[\w.]*\}|undefined/);
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
      'Tot 2\u00a0jaar na het einde van de dienst',
      'Wadlicht Hosting',
      'Uitvoering van een overeenkomst',
    ]);
    assert.deepEqual(second?.[1]?.map(textOf), [
      '7\u00a0jaar',
      'Zo lang moeten wij onze administratie volgens de belastingwet bewaren.',
    ]);
    assert.equal(
      textOf(second[3]?.[1]),
      'Wettelijke verplichting: artikel 52 Algemene wet inzake rijksbelastingen',
    );
  });

  it('leaves out a column that no row fills, and explains those that are used', () => {
    const notice = noticeOf(manifest);
    assert.deepEqual(tableOf(find(notice, 'processing-antivirus')).columns.map(textOf), [
      'Gegevens',
      'Bewaartermijn',
      'Verantwoordelijke',
      'Grondslag',
    ]);
    const { facts } = blockOf(find(notice, 'processing'), 'facts');
    assert.deepEqual(
      facts.map(({ term }) => term.text),
      [
        'Gegevens',
        'Doel',
        'Bewaartermijn',
        'Verantwoordelijke',
        'Grondslag',
        'Herkomst',
        'Ontvangers',
        'Toelichting',
      ],
    );
    assert.equal(textOf(facts.at(-1)?.lines), 'Wat er verder over te zeggen is.');
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
        ['Contour Distributie B.V.', 'Leverancier', '', 'Nederland', ''],
        [
          'Schildwacht Inc.VerwerkersovereenkomstAlleen bij een besmetting.',
          '',
          'Subverwerker',
          'Verenigde Staten',
          'Standaardcontractbepalingen van de Europese Commissie',
        ],
        ['Sentinella a.s.', 'Ontwikkelaar', '', 'Slowakije', ''],
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
  it('explains every right, with a contact and the time to answer', () => {
    for (const [language, time] of [
      ['nl', 'binnen 2\u00a0weken'],
      ['en', 'within 2\u00a0weeks'],
    ] as const) {
      const rights = find(noticeOf(manifest, language), 'rights');
      assert.deepEqual(
        rights.sections.map(({ id }) => id),
        RIGHTS.map((right) => `rights-${right}`),
      );
      assert.ok(textOf(rights).includes(time));
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
  const declared = declare(policyOf(manifest), nl).sections[0];
  assert.ok(declared);

  it('counts what it lists', () => {
    const [without, withConsent, device] = blockOf(declared, 'facts').facts;
    assert.equal(textOf(without?.lines), '3\u00a0diensten: Cookiekeuze, Klantportaal en Matomo');
    assert.equal(
      textOf(withConsent?.lines),
      '3\u00a0diensten: Google reCAPTCHA, Google Analytics en Leadinfo',
    );
    const rows = all([declared])
      .filter(({ id }) => id.startsWith('service-'))
      .flatMap(({ blocks }) => blocks())
      .flatMap((block) => (block.type === 'table' ? block.groups : []))
      .flatMap((group) => group.rows);
    const counted = [...textOf(device?.lines).matchAll(/\d+/g)].reduce(
      (sum, [count]) => sum + Number(count),
      0,
    );
    assert.equal(counted, rows.length);
  });

  it('gives the reason of an exemption, and how to object to limited analytics', () => {
    const text = textOf(
      declared.sections.find(({ id }) => id === 'purpose-own-statistics')?.blocks(),
    );
    assert.match(text, /geen toestemming nodig/);
    assert.match(text, /13\u00a0maanden/);
    assert.match(text, /Wilt u niet meetellen/);
  });

  it('shows what the owner adds about a service, filled', () => {
    const [note] = blockOf(
      find(noticeOf(manifest), 'service-leadinfo'),
      'markdown',
    ).text.text.split(';');
    assert.equal(note, 'Wij gebruiken dit alleen op de pagina’s voor bedrijven');
    assert.match(
      blockOf(find(noticeOf(manifest), 'service-leadinfo'), 'markdown').text.text,
      /mailto:privacy@wadlicht\.example/,
    );
  });
});
