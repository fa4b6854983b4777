import fc from 'fast-check';

/** What JSON.parse gives: any value in any place. */
export type Value = Readonly<Record<string, unknown>>;

/** Mostly what belongs there, now and then anything. */
const mostly = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 20, arbitrary }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });

/** An object with some of these fields; `__proto__` is a field like any other, as in JSON. */
function fields(parts: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Value> {
  const entries = Object.entries(parts).map(([key, part]) =>
    fc.option(fc.tuple(fc.constant(key), mostly(part)), { freq: 6 }),
  );
  return fc
    .tuple(...entries)
    .map((found) => Object.fromEntries(found.filter((one) => one !== null)));
}

const text = fc.constantFrom<unknown>('Een tekst', { nl: 'Tekst', en: 'Text' }, '', ' ', {
  nl: '',
});
export const duration = fc.constantFrom(
  ...[
    'session',
    'persistent',
    'P0D',
    'P99D',
    'P100D',
    'P395D',
    'P6M',
    'P13M',
    'P14M',
    'P1Y',
    'P1Y1M',
    'P2Y1M',
    'P2Y2M',
  ],
  ...[
    'PT1H',
    'PT999H',
    'PT999999H',
    'P1W',
    'P1M1D',
    'P',
    'PT',
    '-P1M',
    'P-1M',
    'P99999999999999999999Y',
  ],
);
const ownId = fc.constantFrom('counter', 'chat', 'video', 'leadinfo', 'x', 'constructor');
const strangeId = fc.constantFrom(
  'helder',
  '__proto__',
  'toString',
  'fraud',
  'media',
  'Counter',
  'a b',
  '',
  'a'.repeat(41),
);
const purposeId = fc.constantFrom(
  'functional',
  'statistical',
  'marketing',
  'fraud',
  'chatting',
  'constructor',
);

const yes = fc.oneof(
  { weight: 15, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
);
const conditions = fields({
  ownAccountOnly: yes,
  neverShared: yes,
  singleSite: yes,
  addressMasked: yes,
  processorAgreement: yes,
  optOut: fc.constant('Via de instellingen'),
  identifierLifetime: duration,
  dataRetention: duration,
});
/** All that `limited-analytics` asks for. */
export const goodConditions: Value = {
  ownAccountOnly: true,
  neverShared: true,
  singleSite: true,
  addressMasked: true,
  processorAgreement: true,
  optOut: 'Via de instellingen',
  identifierLifetime: 'P13M',
  dataRetention: 'P25M',
};
const exempt = fields({
  ground: fc.constantFrom(
    'transmission',
    'requested-service',
    'limited-analytics',
    'limited-analytics',
    'consent',
  ),
  reason: text,
  conditions: fc.oneof(conditions, fc.constant(goodConditions)),
});
const purpose = fc.oneof(fc.constant({}), fields({ name: text, exempt }));
const item = fields({
  name: fc.constantFrom('_a', '_abc*', 'session'),
  storage: fc.constantFrom('cookie', 'localStorage'),
  party: fc.constantFrom('first', 'third'),
  duration,
  reason: text,
});
const optional = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.option(arbitrary, { freq: 1, nil: undefined });
const shared = {
  purpose: fc.oneof(purposeId, fc.constantFrom('analytics', '__proto__')),
  items: fc.array(mostly(item), { maxLength: 2 }),
  hosts: fc.constantFrom(['a.example'], ['a.example', 'b.example']),
  provider: fc.constantFrom({ name: 'Acme' }, { name: 'Acme', country: 'US' }),
};
const own = fields({
  ...shared,
  id: fc.oneof({ weight: 5, arbitrary: ownId }, { weight: 1, arbitrary: strangeId }),
  name: text,
});
const known = fields({
  use: fc.constantFrom('google-analytics', 'recaptcha', 'leadinfo', 'google-analytcs', '__proto__'),
  id: optional(ownId),
  purpose: optional(purposeId),
  justification: optional(text),
  measurementId: optional(fc.constantFrom('G-TEST1234', 'G 1', '')),
  siteKey: optional(fc.constantFrom('0000_test-key_0000000000', 'x')),
  origin: optional(
    fc.constantFrom('https://m.example', 'm.example', 'javascript:alert(1)', 'https://m.example/a'),
  ),
  items: optional(shared.items),
});

/** Manifests near the real shape, with every defect that one can have. */
export const manifests: fc.Arbitrary<Value> = fields({
  controller: fields({ name: text, email: fc.constant('a@b.nl') }),
  purposes: fc
    .array(
      fc.tuple(
        fc.oneof({ weight: 5, arbitrary: purposeId }, { weight: 1, arbitrary: strangeId }),
        mostly(purpose),
      ),
      { maxLength: 3 },
    )
    .map((entries) => Object.fromEntries(entries)),
  services: fc.array(mostly(fc.oneof(own, known)), { maxLength: 4 }),
  consent: fields({
    validity: duration,
    cookie: fields({
      name: fc.constantFrom('choice', 'a b', ''),
      domain: fc.constantFrom('b.nl', 'localhost', 'b.nl; x'),
    }),
  }),
  languages: fc.constantFrom(['nl'], ['en', 'nl'], ['nl', 5]),
});

/** The same with a controller who can ask, so that services count. */
export const asking: fc.Arbitrary<Value> = manifests.map((manifest) => ({
  services: [],
  ...manifest,
  controller: { name: 'A', email: 'a@b.nl' },
}));

/** An object, or an empty one where there is none. */
export const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Value)[key]
    : undefined;
