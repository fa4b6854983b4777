import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { find, noticeOf, stating, tableOf, textOf } from './notice-parts.js';

/** The lines in which a table tells how long data is kept. */
function told(retention: unknown, language: 'nl' | 'en' = 'nl'): readonly string[] {
  const row = {
    data: 'naam',
    retention,
    responsible: 'controller',
    bases: [{ basis: 'contract' }],
  };
  const statement = { processing: { groups: [{ id: 'a', title: 'A', rows: [row] }] } };
  const { groups } = tableOf(find(noticeOf(stating(statement), language), 'processing-a'));
  return (groups[0]?.rows[0]?.[1] ?? []).map(textOf);
}

describe('retention', () => {
  it('is a duration, an event, or time after an event', () => {
    assert.deepEqual(told('P6M'), ['6\u00a0maanden']);
    assert.deepEqual(told({ until: 'end-of-order' }), ['Tot uw bestelling is afgehandeld']);
    assert.deepEqual(told({ until: 'unsubscription' }), ['Tot u zich afmeldt']);
    assert.deepEqual(told({ until: 'answered', plus: 'P6M' }, 'en'), [
      'Until 6\u00a0months after your question has been answered',
    ]);
  });

  it('adds a statutory period, and names the law', () => {
    const statutory = { period: 'P7Y', law: { nl: 'de belastingwet', en: 'tax law' } };
    assert.match(
      told({ until: 'end-of-account', statutory })[0] ?? '',
      /^Tot uw account is opgeheven, .*7\u00a0jaar.*\(de belastingwet\)$/,
    );
    assert.match(
      told({ statutory }, 'en')[0] ?? '',
      /^7\u00a0years because the law .*\(tax law\)$/,
    );
  });

  it('differs for customers and others', () => {
    assert.deepEqual(
      told([
        { for: 'klanten', plus: 'P7Y', reason: 'Dat eist de wet.' },
        { for: 'anderen', until: 'unsubscription' },
      ]),
      ['Klanten: 7\u00a0jaar', 'Dat eist de wet.', 'Anderen: tot u zich afmeldt'],
    );
  });

  it('may be in words', () => {
    assert.deepEqual(told({ text: 'zolang u dat instelt' }), ['Zolang u dat instelt']);
  });

  it('is left empty where nothing can be read of it', () => {
    for (const odd of [{}, [], [1, {}], { until: 'ever' }]) assert.deepEqual(told(odd), []);
  });
});
