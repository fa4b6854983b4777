import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFrame } from '../../dist/esm/core/frame.js';
import { parseRecord, type Decision } from '../../dist/esm/core/record.js';
import { stand } from '../../dist/esm/core/stand.js';
import { allows, decisionsOf, recall } from '../../dist/esm/core/state.js';
import { formatRecord } from '../../dist/esm/core/write-record.js';
import { asking } from './generate.js';
import { all, choose, KEY } from './record-fixture.js';

const day = 20_000;
const controller = { name: 'A', email: 'a@b.nl' };
/** Some services answered, some not. */
const answers = fc.array(fc.constantFrom<Decision | undefined>('granted', 'denied', undefined), {
  minLength: 6,
  maxLength: 6,
});
const later = fc.integer({ min: -3, max: 420 });

describe('stand', () => {
  const choicesOf = (
    ids: readonly string[],
    given: readonly (Decision | undefined)[],
  ): Record<string, Decision> =>
    Object.fromEntries(ids.flatMap((id, i) => (given[i] ? [[id, given[i]] as const] : [])));

  it('is what a returning visit recalls without the manifest', () => {
    let recalled = 0;
    fc.assert(
      fc.property(
        asking,
        asking,
        answers,
        answers,
        later,
        later,
        (before, manifest, first, second, gap, after) => {
          const old = readFrame(before).frame;
          const { frame } = readFrame(manifest);
          const ids = [...frame.services.keys()];
          const record = choose({
            frame,
            manifest,
            choices: choicesOf(ids, second),
            day,
            old: choose({
              frame: old,
              manifest: before,
              choices: choicesOf([...old.services.keys()], first),
              day: day - gap,
            }),
          });
          const today = day + after;
          const slow = stand(frame, record, today);
          const fast = recall(parseRecord(formatRecord(record)), KEY, today);
          if (!fast) return;
          recalled++;
          assert.deepEqual({ ...decisionsOf(fast) }, { ...decisionsOf(slow) });
          for (const id of [
            ...ids,
            ...[...frame.services.values()].map(({ purpose }) => purpose),
            'unknown',
          ])
            assert.equal(allows(fast, id), allows(slow, id));
          assert.deepEqual(
            fast.services.map(({ id, loads }) => [id, loads]),
            slow.services.map(({ id, loads }) => [id, loads]),
          );
          // The record says what stood when it was written. With a clock that jumped, that may be less, never more.
          if (after >= 0 && gap >= -1) assert.equal(fast.types, slow.types);
          else
            fast.types.split('').forEach((type, i) => {
              if (type === '1') assert.equal(slow.types[i], '1');
            });
        },
      ),
      { numRuns: 3000 },
    );
    assert.ok(recalled > 300, String(recalled));
  });

  it('is recalled when everything was answered just now', () => {
    fc.assert(
      fc.property(asking, fc.constantFrom('granted', 'denied'), (manifest, decision) => {
        const { frame } = readFrame(manifest);
        const record = choose({ frame, manifest, choices: all(frame, decision), day });
        assert.ok(recall(parseRecord(formatRecord(record)), KEY, day));
      }),
      { numRuns: 1000 },
    );
  });

  it('is never recalled while something is unanswered, so that it gets asked', () => {
    const manifest = { controller, services: [{ use: 'leadinfo' }, { use: 'recaptcha' }] };
    const { frame } = readFrame(manifest);
    const record = choose({ frame, manifest, choices: { leadinfo: 'granted' }, day });
    assert.equal(recall(record, KEY, day), undefined);
    assert.deepEqual(
      stand(frame, record, day).services.map(({ decision }) => decision),
      ['granted', undefined],
    );
    const both = choose({ frame, manifest, choices: { recaptcha: 'denied' }, day, old: record });
    assert.equal(recall(both, KEY, day)?.services.length, 2);
  });

  it('does not let a choice about one service renew what another was granted for', () => {
    const service = { id: 'a', name: 'A', purpose: 'media', hosts: ['a.nl'] };
    const before = { controller, services: [service] };
    const after = {
      controller,
      services: [{ ...service, hosts: ['a.nl', 'b.nl'] }, { use: 'leadinfo' }],
    };
    const old = choose({
      frame: readFrame(before).frame,
      manifest: before,
      choices: { a: 'granted' },
      day,
    });
    const { frame } = readFrame(after);
    const record = choose({ frame, manifest: after, choices: { leadinfo: 'denied' }, day, old });
    assert.equal(recall(parseRecord(formatRecord(record)), KEY, day), undefined);
    assert.equal(allows(stand(frame, record, day), 'a'), false);
  });

  it('grants only what the record grants, on these facts, for as long as it stands', () => {
    fc.assert(
      fc.property(asking, asking, answers, later, (before, manifest, given, after) => {
        const old = readFrame(before).frame;
        const { frame } = readFrame(manifest);
        const choices = choicesOf([...old.services.keys()], given);
        const record = choose({ frame: old, manifest: before, choices, day });
        for (const { id, decision } of stand(frame, record, day + after).services) {
          const row = frame.services.get(id);
          assert.equal(decision === 'exempt', !row?.needsConsent);
          if (decision !== 'granted') continue;
          assert.equal(choices[id], 'granted');
          assert.equal(old.services.get(id)?.digest, row?.digest);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('asks about everything without a record', () => {
    fc.assert(
      fc.property(asking, (manifest) => {
        const { services } = stand(readFrame(manifest).frame, undefined, day);
        for (const { decision } of services)
          assert.ok(decision === undefined || decision === 'exempt');
      }),
      { numRuns: 500 },
    );
  });

  it('asks anew about what has run out', () => {
    const manifest = { controller, services: [{ use: 'leadinfo' }], consent: { validity: 'P1Y' } };
    const { frame } = readFrame(manifest);
    const record = choose({ frame, manifest, choices: all(frame, 'granted'), day });
    const decisions = [364, 365].map(
      (days) => stand(frame, record, day + days).services[0]?.decision,
    );
    assert.deepEqual(decisions, ['granted', undefined]);
  });

  it('knows of an account id that was added after the decision', () => {
    const manifest = (siteId?: string): object => ({
      controller,
      services: [{ use: 'leadinfo', ...(siteId && { siteId }) }, { use: 'recaptcha' }],
    });
    const { frame } = readFrame(manifest());
    const old = choose({ frame, manifest: manifest(), choices: all(frame, 'granted'), day });
    const next = manifest('LI-0000AAAA0000A');
    const record = choose({
      frame: readFrame(next).frame,
      manifest: next,
      choices: { recaptcha: 'denied' },
      day,
      old,
    });
    assert.deepEqual(
      recall(record, KEY, day)?.services.map(({ decision, loads }) => [decision, loads]),
      [
        ['granted', true],
        ['denied', false],
      ],
    );
  });

  it('takes no record’s word for an exemption', () => {
    const manifest = { controller, services: [{ use: 'leadinfo' }] };
    const { frame } = readFrame(manifest);
    const record = choose({ frame, manifest, choices: all(frame, 'granted'), day });
    const entries = record.entries.map((entry) => ({ ...entry, decision: 'exempt' as const }));
    assert.equal(stand(frame, { ...record, entries }, day).services[0]?.decision, undefined);
  });

  it('tells Google of the types that a service here stands for', () => {
    const types = (decision: Decision, services: readonly object[]): string => {
      const manifest = { controller, services };
      const { frame } = readFrame(manifest);
      return stand(frame, choose({ frame, manifest, choices: all(frame, decision), day }), day)
        .types;
    };
    const analytics = [{ use: 'google-analytics' }];
    assert.equal(types('granted', [{ use: 'leadinfo' }]), '-------');
    assert.match(types('granted', analytics), /^[-1]{7}$/);
    assert.equal(types('granted', analytics).replaceAll('1', '0'), types('denied', analytics));
    assert.equal(types('granted', analytics)[3], '1');
    const twice = {
      controller,
      services: [...analytics, { use: 'google-analytics', id: 'second' }],
    };
    const { frame } = readFrame(twice);
    const choices = { 'google-analytics': 'granted', second: 'denied' } as const;
    const record = choose({ frame, manifest: twice, choices, day });
    // Whoever listens does not tell them apart: granted means that both are.
    assert.equal(stand(frame, record, day).types, types('denied', analytics));
    assert.equal(types('granted', twice.services)[3], '1');
  });
});
