import fc from 'fast-check';
import type { ConsentRecord, Decision, RecordEntry } from '../../dist/esm/core/record.js';
import { addFacts } from '../../dist/esm/core/facts.js';
import type { Frame } from '../../dist/esm/core/frame.js';
import { stand } from '../../dist/esm/core/stand.js';
import { addDecisions, writeOccasion } from '../../dist/esm/core/write-record.js';

export const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/);

const entry: fc.Arbitrary<RecordEntry> = fc
  .record(
    {
      id,
      purpose: id,
      decision: fc.constantFrom('granted', 'denied', 'exempt'),
      withdrawn: fc.boolean(),
      retired: fc.boolean(),
      overrides: fc.boolean(),
      loads: fc.boolean(),
      signals: fc.boolean(),
      day: fc.nat(60_000_000),
      digest: fc.stringMatching(/^[a-z0-9]{1,7}$/),
      facts: fc.stringMatching(/^[a-z0-9]{0,60}$/),
    },
    { noNullPrototype: true },
  )
  // Only what is denied can be withdrawn.
  .map((one) => ({
    ...one,
    withdrawn: one.withdrawn && one.decision === 'denied' && !one.retired,
    retired: one.retired && one.decision === 'denied',
    // And only what is granted can override an objection.
    overrides: one.overrides && one.decision === 'granted',
  }));

/** Records as they are written. */
export const records: fc.Arbitrary<ConsentRecord> = fc.record(
  {
    key: fc.stringMatching(/^[a-z0-9]{0,7}$/),
    months: fc.integer({ min: 6, max: 13 }),
    types: fc.stringMatching(/^[-01]{7}$/),
    rest: fc
      .constantFrom(['4', 'abc', 'banner', 'nl', '', '', '2.1'], ['2', '', '', '', '', 'k3j', ''])
      .map((rest) => rest.join('.').split('.')),
    entries: fc.uniqueArray(entry, { selector: (one) => one.id, maxLength: 12 }),
  },
  { noNullPrototype: true },
);

export const occasion = {
  time: 1_700_000_000_000,
  method: 'banner',
  language: 'nl',
  id: '',
  sequence: 0,
  version: '1.0',
};
export const KEY = 'key1234';

export interface Choosing {
  readonly frame: Frame;
  readonly manifest: unknown;
  readonly choices: Readonly<Record<string, Decision>>;
  readonly day: number;
  readonly old?: ConsentRecord | undefined;
  /** Whether the visitor’s browser objects. */
  readonly objects?: boolean;
}

/** What a click makes of the record: the steps that the browser takes. */
export function choose(choosing: Choosing): ConsentRecord {
  const { frame, manifest, choices, day, old, objects = false } = choosing;
  const added = addDecisions({
    frame,
    key: KEY,
    old,
    choices,
    rest: writeOccasion(occasion),
    day,
    objects,
  });
  return addFacts(frame, manifest, { ...added, types: stand(frame, added, day, objects).types });
}

/** The same choice for every service. */
export const all = (frame: Frame, decision: Decision): Readonly<Record<string, Decision>> =>
  Object.fromEntries([...frame.services.keys()].map((service) => [service, decision]));
