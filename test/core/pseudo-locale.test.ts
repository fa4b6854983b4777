import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFrame } from '../../dist/esm/core/frame.js';
import { makeFill } from '../../dist/esm/core/filled.js';
import { bannerNotice } from '../../dist/esm/core/notice/banner.js';
import type { Content } from '../../dist/esm/core/markup/markup.js';
import { markUp } from '../../dist/esm/core/markup/notice.js';
import { formNotice } from '../../dist/esm/core/notice/form.js';
import { reloadNotice, removalNotice } from '../../dist/esm/core/notice/message.js';
import { embedNotice } from '../../dist/esm/core/notice/placeholder.js';
import { stateAll } from '../../dist/esm/core/notice/statement.js';
import { BUILT_IN_PURPOSES } from '../../dist/esm/core/words.js';
import { makeFootnotes, makeMore, readStatement } from '../../dist/esm/core/statement.js';
import { changed, placeholdersOf, textsIn, written } from './locale-texts.js';
import { manifest, policyOf } from './policy-fixture.js';

/** Every text is the path to it, between brackets, with what it has to be filled with. */
const pseudo = changed(
  written.nl,
  (text, path) =>
    `⟦${path}${placeholdersOf(text)
      .map((name) => ` {${name}}`)
      .join('')}⟧`,
);

/** The texts of a kind that are nowhere in what was said. */
function unsaid(kind: keyof typeof pseudo, said: unknown): readonly string[] {
  const found = JSON.stringify(said);
  return textsIn(pseudo[kind], `/${kind}`)
    .map(([path]) => path)
    .filter((path) => !path.endsWith('/lang') && !new RegExp(`⟦${path}[ ⟧]`).test(found));
}

const controller = { name: 'X', email: 'x@x.example', telephone: '+31 50 123 45 67' };
const shop = (needed: readonly string[]): object => ({
  controller,
  banner: { policyUrl: '/privacy' },
  services: needed.map((purpose) => ({
    id: `of-${purpose}`,
    name: `Y ${purpose}`,
    purpose,
    provider: { name: 'Z', country: 'NL', privacyUrl: 'https://z.example/' },
    items: purpose === 'media' ? [] : [{ name: `${purpose}_id`, duration: 'P1Y', reason: 'Z' }],
  })),
});

const untils = [
  'end-of-service',
  'end-of-account',
  'end-of-order',
  'withdrawal',
  'unsubscription',
  'answered',
];
const bases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
].map((basis) => ({ basis, explanation: 'Z' }));
const row = { data: 'a', purpose: 'b', source: 'c', recipients: 'd', note: 'e' };
const statutory = { period: 'P7Y', law: 'Z' };
const storages = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB'];
const roles = ['processor', 'controller', 'joint-controller', 'self'];
const stored = (twice: boolean): readonly object[] =>
  storages.flatMap((storage) =>
    (twice ? ['one', 'two'] : ['one']).map((name) => ({
      name: `${storage}_${name}`,
      storage,
      duration: twice ? 'persistent' : 'session',
      party: twice ? 'third' : 'first',
      reason: 'Z',
    })),
  );

/** With `everythingElse`: each choice of a list that a manifest has, and each number of each thing. */
const everything = {
  ...{ controller, version: '1', updated: '2026-11-16' },
  services: [...roles, 'retired'].map((role, i) => ({
    ...{ id: `s-${role}`, name: 'S', purpose: 'media', role },
    ...(role === 'retired' && { retired: '2026-11-01' }),
    provider: {
      ...{ name: 'Z', country: 'NL' },
      ...{ privacyUrl: 'https://z.example/', optOutUrl: 'https://z.example/out' },
      agreementUrl: 'https://z.example/agreement',
    },
    ...(i ? {} : { items: stored(true), transfer: 'Z', recipients: ['Z'], hosts: ['z.example'] }),
  })),
  statement: {
    responsibility: { introduction: 'Z' },
    processing: {
      groups: [
        {
          title: 'Z',
          rows: [
            { ...row, responsible: 'controller', retention: 'P1M', bases },
            ...untils.flatMap((until) => [
              { ...row, responsible: 'customer', retention: { until }, bases: bases.slice(1, 2) },
              { ...row, responsible: 'joint', retention: { until, plus: 'P1Y' }, bases },
            ]),
            { ...row, retention: { statutory }, bases },
            {
              ...row,
              retention: [
                { for: 'A', until: 'answered', statutory },
                { for: 'B', plus: 'P1M' },
              ],
              bases,
            },
          ],
        },
      ],
    },
    automatedDecisions: { taken: false },
    directMarketing: [1, 2].map((times) => ({
      ...{ title: 'Z', data: 'z', bases, retention: 'P1M', optOutUrl: 'https://z.example/' },
      maximum: { times, per: 'P1Y' },
      optOut: ['link', 'account', 'email', 'telephone', 'post', 'block'],
    })),
    sharing: {
      authorities: 'Z',
      transfers: 'Z',
      recipients: [
        {
          subject: 'Z',
          parties: [
            ...['processor', 'sub-processor', 'controller', 'joint-controller'].map((role) => ({
              ...{ name: 'Z', country: 'US', role, agreementUrl: 'https://z.example/' },
              roles: ['supplier', 'developer', 'software', 'hosting'],
            })),
            ...[
              'adequacy-decision',
              'data-privacy-framework',
              'standard-contractual-clauses',
              'binding-corporate-rules',
              'derogation',
            ].map((safeguard) => ({ name: 'Z', country: 'US', role: 'processor', safeguard })),
          ],
        },
      ],
    },
    changes: [{ version: '1', date: '2026-11-16', change: 'Z', remark: 'Z' }],
    security: 'Z[^z]',
    footnotes: { z: 'Z' },
  },
};
const everythingElse = {
  controller,
  services: [
    {
      ...{ id: 'own', name: 'S', purpose: 'functional', justification: 'Z' },
      items: stored(false).slice(1),
    },
    { use: 'recaptcha', justification: 'Z', purpose: 'security' },
  ],
  purposes: { security: { exempt: { ground: 'security', reason: 'Z' } } },
  statement: { rights: { answerTime: 'P2W' }, processing: { groups: [] } },
};
const least = {
  controller: { ...controller, contacts: [{ email: 'z@z.example' }] },
  services: [],
  statement: {
    processing: {
      groups: [
        {
          title: 'Z',
          rows: bases.slice(0, 3).map((basis) => ({ ...row, retention: 'P1M', bases: [basis] })),
        },
      ],
    },
  },
};

/** Worked out whole, as a printer would. */
function workedOut(content: Content | undefined): unknown {
  if (content === undefined || typeof content === 'string') return content;
  if (typeof content === 'function') return content().map(workedOut);
  return { ...content, children: content.children?.map(workedOut) };
}

describe('a pseudo-locale', () => {
  it('reaches every text of the banner', () => {
    const source = shop(BUILT_IN_PURPOSES);
    const { frame } = readFrame(source);
    const ids = [...frame.services.values()].flatMap(({ id, needsConsent }) =>
      needsConsent ? id : [],
    );
    const said = [[...frame.services.keys()], ids.slice(1)].map((unasked) =>
      bannerNotice({ manifest: source, frame, language: 'nl', unasked, words: pseudo.banner }),
    );
    assert.deepEqual(unsaid('banner', said), []);
  });

  it('reaches every text of a placeholder', () => {
    const policy = policyOf(shop(['media', 'support']));
    const all = policy.services.filter(({ needsConsent }) => needsConsent);
    const mixed = all.map((service) => ({
      ...service,
      items: [
        {
          name: 'abc',
          storage: 'localStorage',
          duration: 'P1Y',
          party: 'first',
          httpOnly: false,
          reason: 'Z',
        },
      ],
    })) as typeof all;
    const say = (services: typeof all, content: string, hosts: readonly string[]): unknown =>
      embedNotice({ policy, words: pseudo.placeholder, services, content, hosts });
    const said = [
      say(all, '', []),
      say(all.slice(0, 1), 'Film', ['z.example']),
      say(mixed, '', []),
    ];
    assert.deepEqual(unsaid('placeholder', said), []);
  });

  it('reaches every text of a form', () => {
    const policy = policyOf(shop(['security', 'support']));
    const services = policy.services.filter(({ needsConsent }) => needsConsent);
    const reasons = new Map(services.map(({ id }) => [id, 'Z']));
    const said = (['asking', 'loading', 'ticking', 'silent'] as const).map((phase) =>
      formNotice({ policy, words: pseudo.form, services, reasons, phase, isOptional: true }),
    );
    assert.deepEqual(unsaid('form', said), []);
  });

  it('reaches every text of a message', () => {
    const removal = { removed: ['a'], left: new Map([['Z', ['b']]]) };
    const said = [reloadNotice(pseudo.message), removalNotice(pseudo.message, removal)];
    assert.deepEqual(unsaid('message', said), []);
  });

  it('reaches every text of policy and declaration', () => {
    const said = [manifest, everything, everythingElse, least].flatMap((source) => {
      const policy = policyOf(source);
      const { statement } = source as { readonly statement: { readonly processing: object } };
      return ['tables', 'table', 'prose'].map((form) => {
        const processing = { ...statement.processing, form };
        const notice = stateAll(policy, pseudo.policy, {
          statement: readStatement({ ...statement, processing }) ?? {},
          more: (context) => makeMore(context, pseudo.statement),
          fill: makeFill,
        });
        const { policy: words, statement: more } = pseudo;
        const options = { words, prefix: 'privacy', level: 1, head: true, fingerprint: '' };
        const footnotes = makeFootnotes(notice.footnotes, more.footnotes, 'privacy');
        return workedOut(markUp(notice, { ...options, footnotes, report: () => undefined }));
      });
    });
    // Shown where the authority of a country is not known, which is not in the manifest.
    assert.deepEqual(unsaid('policy', said), ['/policy/rights/anyAuthority']);
    assert.deepEqual(unsaid('statement', said), []);
  });
});
