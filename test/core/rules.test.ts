import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkManifest } from '../../dist/esm/core/check-manifest.js';

const smallest = { controller: { name: 'A', email: 'a@b.nl' }, services: [] };

describe('the rules', () => {
  const codes = (manifest: object): readonly string[] =>
    checkManifest({ ...smallest, ...manifest }).map(({ code, path }) => `${code} ${path}`);
  const rows = (...rows: readonly object[]): object => ({
    statement: { processing: { groups: [{ title: 'A', rows }] } },
  });
  const activity = {
    data: 'a',
    retention: 'P1Y',
    responsible: 'controller',
    bases: [{ basis: 'contract' }],
  };

  it('let a row be an activity or a heading, not a bit of both', () => {
    const at = (i: number): string => `bad-row /statement/processing/groups/0/rows/${String(i)}`;
    assert.deepEqual(codes(rows(activity, { heading: 'a' }, { heading: 'a', note: 'b' })), []);
    assert.deepEqual(codes(rows({}, { ...activity, heading: 'a' }, { note: 'a' })), [
      at(0),
      at(1),
      at(2),
    ]);
  });

  it('want a text in every language that the manifest lists', () => {
    const banner = { title: { nl: 'a', de: 'b' }, text: 'c' };
    assert.deepEqual(codes({ languages: ['nl'], banner }), []);
    assert.deepEqual(codes({ banner }), []);
    assert.deepEqual(codes({ languages: ['nl', 'en'], banner }), [
      'missing-translation /banner/title',
    ]);
  });

  it('take Dutch in one register for Dutch in the other, but not the reverse', () => {
    const title = (...tags: readonly string[]): object => ({
      languages: ['nl', 'nl-x-informal'],
      banner: { title: Object.fromEntries(tags.map((tag) => [tag, 'a'])) },
    });
    assert.deepEqual(codes(title('nl')), []);
    assert.deepEqual(codes(title('nl', 'nl-x-informal')), []);
    assert.deepEqual(codes(title('nl-x-informal')), ['missing-translation /banner/title']);
  });

  it('want a party to have a capacity', () => {
    const parties = (...parties: readonly object[]): object => ({
      statement: { sharing: { recipients: [{ subject: 'A', parties }] } },
    });
    const name = 'B';
    assert.deepEqual(codes(parties({ name, role: 'processor' }, { name, roles: ['hosting'] })), []);
    assert.deepEqual(codes(parties({ name, country: 'NL' })), [
      'bad-party /statement/sharing/recipients/0/parties/0',
    ]);
  });

  it('want to know what protects data outside the EEA', () => {
    const party = (more: object): readonly string[] => {
      const parties = [{ name: 'B', role: 'processor', ...more }];
      return codes({ statement: { sharing: { recipients: [{ subject: 'A', parties }] } } });
    };
    const service = (more: object): readonly string[] =>
      codes({ services: [{ id: 'b', name: 'B', purpose: 'support', ...more }] });
    const at = 'unsafe-transfer /statement/sharing/recipients/0/parties/0/safeguard';
    for (const country of ['US', 'GB', 'CH']) {
      const provider = { name: 'B', country };
      assert.deepEqual(party({ country }), [at]);
      assert.deepEqual(party({ country, safeguard: 'adequacy-decision' }), []);
      assert.deepEqual(service({ provider }), ['unsafe-transfer /services/0/transfer']);
      assert.deepEqual(service({ provider, transfer: 'a' }), []);
      assert.deepEqual(service({ provider, role: 'self' }), []);
    }
    for (const country of ['NL', 'IS', 'LI', 'NO', undefined]) {
      assert.deepEqual(party({ country }), []);
      assert.deepEqual(service({ provider: { name: 'B', country } }), []);
    }
  });

  it('want a country that exists', () => {
    const from = (country: string): readonly string[] =>
      codes({ services: [{ use: 'leadinfo', provider: { name: 'B', country } }] });
    for (const country of ['NL', 'US', 'XK']) assert.deepEqual(from(country), []);
    for (const country of ['ZZ', 'AB', 'QQ', 'nl'])
      assert.deepEqual(from(country), ['wrong-value /services/0/provider/country']);
  });

  it('want each section once', () => {
    const sections = (...sections: readonly unknown[]): readonly string[] =>
      codes({ statement: { sections } });
    const own = { id: 'own', title: 'A', text: 'b' };
    assert.deepEqual(sections('rights', own, { ...own, id: 'other' }, 'cookies'), []);
    assert.deepEqual(sections('rights', own, { section: 'rights', title: 'C' }, own, own), [
      'repeated-section /statement/sections/2',
      'repeated-section /statement/sections/3',
      'repeated-section /statement/sections/4',
    ]);
  });

  it('want placeholders and footnotes only where they are filled', () => {
    const item = (reason: unknown): object => ({ name: 'a', duration: 'P1D', reason });
    const service = (more: object): readonly string[] =>
      codes({ services: [{ id: 'b', name: 'B', purpose: 'functional', ...more }] });
    for (const text of [
      'Van {controller.name}.',
      'Zie { section.rights }',
      'Noot[^a]',
      '{version}',
    ]) {
      assert.deepEqual(service({ description: text }), [
        'misplaced-placeholder /services/0/description',
      ]);
      assert.deepEqual(service({ items: [item({ nl: text })] }), [
        'misplaced-placeholder /services/0/items/0/reason/nl',
      ]);
      assert.deepEqual(codes({ statement: { security: text } }), []);
    }
    assert.deepEqual(service({ note: 'Van {controller.name}.' }), []);
    // The banner has its own.
    assert.deepEqual(codes({ banner: { text: '{controller} vraagt {purposes}. {change}' } }), []);
  });

  it('want a section to be a built-in one or a whole one of the owner', () => {
    const sections = (...sections: readonly unknown[]): readonly string[] =>
      codes({ statement: { sections } });
    const told = { id: 'law', title: 'Your rights', text: 'b' };
    const own = { id: 'own', title: 'A', text: 'b' };
    assert.deepEqual(
      sections(
        'rights',
        own,
        { section: 'cookies', title: 'C' },
        { ...own, id: 'parts', sections: [] },
      ),
      [],
    );
    for (const bad of [
      {},
      { id: 'own' },
      { ...own, section: 'rights' },
      { ...own, id: 'rights' },
      { ...own, id: 'rights-access' },
      { ...own, id: 'service-leadinfo' },
      { ...own, id: 'purpose-marketing' },
      { title: 'A', text: 'b' },
    ])
      assert.deepEqual(sections(told, bad), ['bad-section /statement/sections/1']);
    assert.deepEqual(sections('nonsense'), ['wrong-value /statement/sections/0']);
  });

  it('want an answer within a month', () => {
    const answer = (answerTime: string): readonly string[] =>
      codes({ statement: { rights: { answerTime } } });
    for (const time of ['P1M', 'P4W', 'P28D', 'P5D', 'PT48H']) assert.deepEqual(answer(time), []);
    for (const time of ['P2M', 'P1M1D', 'P5W', 'P1Y', 'P45D', 'PT999H'])
      assert.deepEqual(answer(time), ['late-answer /statement/rights/answerTime']);
  });

  it('want decisions by a computer to be explained', () => {
    const decisions = (written: object): readonly string[] =>
      codes({ statement: { automatedDecisions: written } });
    assert.deepEqual(decisions({ taken: false }), []);
    assert.deepEqual(decisions({ taken: true, text: 'a' }), []);
    assert.deepEqual(decisions({ taken: true }), [
      'missing-field /statement/automatedDecisions/text',
    ]);
  });

  it('want https, save on one’s own machine', () => {
    const service = (origin: string): object => ({ services: [{ use: 'leadinfo', origin }] });
    for (const host of [
      'localhost',
      'localhost:8000',
      'shop.localhost',
      'shop.test:80',
      '127.0.0.1:1',
      '[::1]:80',
    ]) {
      assert.deepEqual(codes(service(`http://${host}`)), []);
    }
    for (const host of ['a.nl', 'localhost.nl', '127.0.0.1.nl', 'a.nl:80']) {
      assert.deepEqual(codes(service(`http://${host}`)), ['insecure-address /services/0/origin']);
    }
  });

  it('want the sections to leave out nothing that the law wants told', () => {
    const missing = (statement: object): readonly string[] =>
      checkManifest({ ...smallest, statement }).map(({ code, expected = '' }) => code + expected);
    const own = (title: unknown): object => ({ id: 'own', title, text: 'b' });
    const full = {
      processing: { groups: [{ title: 'A', rows: [activity] }] },
      sharing: {},
      directMarketing: [{ title: 'A', optOut: ['link'], retention: 'P1Y' }],
    };
    assert.deepEqual(missing(full), []);
    assert.deepEqual(missing({ sections: [{ section: 'rights' }] }), []);
    assert.deepEqual(missing({ sections: [own({ nl: 'Uw rechten', en: 'Rules' })] }), []);
    assert.deepEqual(missing({ sections: ['cookies', own('Auteursrechten')] }), [
      'missing-sectionalso `rights`',
    ]);
    assert.deepEqual(missing({ ...full, sections: ['rights'] }), [
      'missing-sectionalso `processing`, `direct-marketing`, `sharing`',
    ]);
    for (const part of ['requirement', 'children', 'sensitiveData'])
      assert.deepEqual(missing({ [part]: 'a', sections: ['rights'] }), [
        'missing-sectionalso `processing`',
      ]);
    assert.deepEqual(missing({ automatedDecisions: { taken: false }, sections: ['rights'] }), [
      'missing-sectionalso `processing`',
    ]);
  });

  it('want marketing on a basis that can carry it', () => {
    const marketing = (written: object): readonly string[] =>
      codes({ statement: { directMarketing: [{ title: 'A', optOut: ['link'], ...written }] } });
    const bases = (...bases: readonly string[]): readonly string[] =>
      marketing({ bases: bases.map((basis) => ({ basis, explanation: 'a' })) });
    assert.deepEqual(bases('consent', 'legitimate-interests'), []);
    for (const basis of ['contract', 'legal-obligation', 'vital-interests', 'public-task'])
      assert.deepEqual(bases('consent', basis), [
        'marketing-basis /statement/directMarketing/0/bases/1/basis',
      ]);
    assert.deepEqual(marketing({ retention: 'P1Y' }), []);
    assert.deepEqual(marketing({}), ['missing-field /statement/directMarketing/0/bases']);
  });

  const retention = (retention: unknown): readonly string[] =>
    codes(rows({ ...activity, retention }));
  const period = '/statement/processing/groups/0/rows/0/retention';

  it('want a period where one is promised, and nothing beside words', () => {
    const statutory = { period: 'P7Y', law: 'a' };
    for (const good of [
      { until: 'answered' },
      { plus: 'P1Y', reason: 'a', for: 'b' },
      { statutory },
      { until: 'answered', plus: 'P1Y', statutory },
      { text: 'a', for: 'b', reason: 'c' },
    ])
      assert.deepEqual(retention(good), []);
    for (const bad of [
      { reason: 'a' },
      { for: 'a' },
      { text: 'a', until: 'answered' },
      { text: 'a', plus: 'P1Y' },
      { text: 'a', statutory },
    ]) {
      assert.deepEqual(retention(bad), [`bad-period ${period}`]);
      assert.deepEqual(retention([{ plus: 'P1Y' }, bad]), [`bad-period ${period}/1`]);
    }
  });

  it('want to know how long a period of the law is', () => {
    for (const good of [
      'De wettelijke bewaartermijn van 7 jaar',
      'zeven jaar, de wettelijke bewaartermijn',
      'the statutory period of ten years',
      'Zolang u klant bent',
    ])
      assert.deepEqual(retention({ text: good }), []);
    for (const vague of [
      'De wettelijke bewaartermijn',
      'zolang de wettelijke bewaarplicht duurt',
      'the statutory retention period',
    ]) {
      assert.deepEqual(retention({ text: vague }), [`vague-period ${period}/text`]);
      assert.deepEqual(retention({ text: { nl: 'P1Y', en: vague } }), [
        `vague-period ${period}/text/en`,
      ]);
    }
  });

  it('know a question that leads to one answer, or that nobody reads', () => {
    const asked = (banner: object): readonly string[] => codes({ banner });
    for (const leading of [
      'Jammer als u weigert!',
      'Help ons u een betere ervaring te geven.',
      'For the best browsing experience, say yes.',
    ]) {
      assert.deepEqual(asked({ title: leading }), ['leading-question /banner/title']);
      assert.deepEqual(asked({ text: { nl: leading } }), ['leading-question /banner/text/nl']);
    }
    const three =
      '{controller} wil cookies gebruiken voor {purposes}, om de site te verbeteren. Ook {providers} doen dat. {change}';
    assert.deepEqual(asked({ title: 'Cookies', text: three }), []);
    const short =
      'Kleider AG uses cookies for {purposes}, z. B. Werbung. Wadhost B.V. en derden, o.a. Google, doen dat. {change}';
    assert.deepEqual(asked({ text: short }), []);
    assert.deepEqual(asked({ text: { en: `${three} More.` } }), ['long-question /banner/text/en']);
  });

  it('know what policies claim that is no longer true', () => {
    const claims = (text: string): readonly string[] =>
      codes({ statement: { sharing: { transfers: { nl: 'Nergens heen.', en: text } } } });
    for (const outdated of [
      'They take part in the EU-US Privacy Shield.',
      'Google Inc. measures for us.',
      'Google, Inc. measures for us.',
      'This site is protected by reCAPTCHA and the [Google Privacy Policy](https://a.nl) apply.',
      'Deze site wordt beschermd door reCAPTCHA en het privacybeleid van Google is van toepassing.',
      'It is no longer there. Google Inc. measures for us.',
    ])
      assert.deepEqual(claims(outdated), ['outdated-claim /statement/sharing/transfers/en']);
    for (const current of [
      'They take part in the EU-US Data Privacy Framework.',
      'The Privacy Shield is not valid any more.',
      'Het Privacy Shield is ongeldig.',
      'Google LLC (formerly Google Inc.) measures for us.',
      'Google includes it.',
      'We use reCAPTCHA and the forms of Google.',
    ])
      assert.deepEqual(claims(current), [], current);
    const service = (name: string): object => ({
      services: [{ id: 'a', name: 'A', purpose: 'support', provider: { name, country: 'NL' } }],
    });
    assert.deepEqual(codes(service('Google Inc.')), ['outdated-claim /services/0/provider/name']);
    assert.deepEqual(codes(service('Google LLC')), []);
  });

  it('know when people are asked for more of an identity document than they need to show', () => {
    const request = (request: unknown): readonly string[] =>
      codes({ statement: { rights: { request } } });
    for (const full of [
      'Stuur een kopie van uw paspoort mee.',
      'Voeg een kopie van een geldig legitimatiebewijs toe.',
      'Wij vragen een kopie ID-bewijs.',
      'Send a copy of your passport.',
      'We need a scan of a valid identity document.',
      'Stuur een kopie van uw paspoort mee; wij bewaren die niet.',
    ])
      assert.deepEqual(request({ nl: full }), ['identity-copy /statement/rights/request/nl']);
    for (const modest of [
      'Wij vragen nooit om een kopie van uw paspoort.',
      'Stuur een kopie van uw paspoort mee. Scherm de pasfoto en het BSN af.',
      'Send a copy of your passport with the photo masked.',
      'We never need a copy of your passport.',
      'Een kopie van uw paspoort is daarvoor niet nodig.',
      'A copy of your passport is no longer a part of it.',
      'Laat uw paspoort zien.',
    ])
      assert.deepEqual(request(modest), [], modest);
  });

  it('want a safeguard that holds where the data goes', () => {
    const from = (country: string | undefined, safeguard: string): readonly string[] => {
      const parties = [{ name: 'B', role: 'processor', country, safeguard }];
      return codes({ statement: { sharing: { recipients: [{ subject: 'A', parties }] } } });
    };
    const wrong = ['wrong-safeguard /statement/sharing/recipients/0/parties/0/safeguard'];
    for (const country of ['US', 'IE', undefined])
      assert.deepEqual(from(country, 'data-privacy-framework'), []);
    for (const country of ['GB', 'CH', 'IN', 'BR'])
      assert.deepEqual(from(country, 'data-privacy-framework'), wrong);
    for (const country of ['AD', 'BR', 'CH', 'GB', 'JP', 'KR', 'US', 'NL', undefined])
      assert.deepEqual(from(country, 'adequacy-decision'), []);
    for (const country of ['IN', 'CN', 'TW', 'AU', 'RS'])
      assert.deepEqual(from(country, 'adequacy-decision'), wrong);
    for (const country of ['IN', 'US'])
      assert.deepEqual(from(country, 'standard-contractual-clauses'), []);
  });

  it('want a group to have an activity', () => {
    assert.deepEqual(codes(rows({ heading: 'a' }, { heading: 'b' })), [
      'empty-group /statement/processing/groups/0',
    ]);
    assert.deepEqual(codes(rows({ heading: 'a' }, activity)), []);
  });

  it('want an id for each part of the policy', () => {
    const ids = ['a', 'b', undefined, undefined, 'a'];
    const groups = ids.map((id) => ({ id, title: 'A', rows: [activity] }));
    assert.deepEqual(codes({ statement: { processing: { groups } } }), [
      'repeated-id /statement/processing/groups/4/id',
    ]);
    const directMarketing = ids.map((id) => ({
      id,
      title: 'A',
      optOut: ['link'],
      retention: 'P1Y',
    }));
    assert.deepEqual(codes({ statement: { directMarketing } }), [
      'repeated-id /statement/directMarketing/4/id',
    ]);
    const sections = ids.map((id) => ({ id, title: 'A', text: 'b' }));
    assert.deepEqual(codes({ statement: { sections: [{ section: 'rights', sections }] } }), [
      'repeated-id /statement/sections/0/sections/4/id',
    ]);
  });

  it('want a reference to each footnote, wherever it stands', () => {
    const footnotes = { one: 'Eerst.', two: 'Later [^two].' };
    assert.deepEqual(codes({ statement: { security: 'Zo[^one].', footnotes } }), [
      'unused-footnote /statement/footnotes/two',
    ]);
    const note = { nl: 'Zo[^one].', en: 'So[^two].' };
    assert.deepEqual(
      codes({ services: [{ use: 'leadinfo', note }], statement: { footnotes } }),
      [],
    );
  });

  it('look for references in whatever a field that helder does not know may hold', () => {
    let deep: unknown = '[^one]';
    for (let i = 0; i < 100_000; i++) deep = { deep };
    const itself: unknown[] = [1n];
    itself.push(itself);
    assert.deepEqual(codes({ deep, itself, statement: { footnotes: { one: 'a' } } }), [
      'unknown-field /deep',
      'unknown-field /itself',
    ]);
  });

  it('want the history to end with the edition that the policy is', () => {
    const history = (edition: object, ...entries: readonly string[]): readonly string[] =>
      codes({
        ...edition,
        statement: {
          changes: entries.map((entry) => {
            const [version, date] = entry.split(' ');
            return { version, date, change: 'a' };
          }),
        },
      });
    const entries = ['1.0 2026-01-05', '1.1 2026-11-02', '1.2 2026-11-02'];
    assert.deepEqual(history({ version: '1.2', updated: '2026-11-02' }, ...entries), []);
    assert.deepEqual(history({ version: '1.2', updated: '2026-11-03' }, ...entries), []);
    assert.deepEqual(history({}, ...entries), []);
    assert.deepEqual(history({ version: '1.1' }, ...entries), ['older-edition /version']);
    assert.deepEqual(history({ updated: '2026-11-01' }, ...entries), ['older-edition /updated']);
  });

  it('want opening hours to end after they begin', () => {
    const hours = (from: string, to: string): readonly string[] => {
      const openingHours = [{ days: ['mon'], from, to }];
      return codes({ controller: { ...smallest.controller, openingHours } });
    };
    assert.deepEqual(hours('09:00', '17:30'), []);
    assert.deepEqual(hours('00:00', '24:00'), []);
    for (const to of ['09:00', '02:00'])
      assert.deepEqual(hours('09:00', to), ['bad-hours /controller/openingHours/0/to']);
  });
});
