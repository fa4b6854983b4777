import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stateAll } from '../../dist/esm/core/notice/statement.js';
import informal from '../../dist/esm/locales/policy-nl-x-informal.js';
import {
  all,
  blockOf,
  find,
  findingsOf,
  noticeOf,
  runs,
  stating,
  tableOf,
  textOf,
  textsOf,
  statementWords,
} from './notice-parts.js';
import { manifest, policyOf } from './policy-fixture.js';

const row = {
  data: 'naam',
  retention: 'P1Y',
  responsible: 'controller',
  bases: [{ basis: 'contract' }],
};
const processing = (rows: readonly object[], more: object = {}): object => ({
  processing: { groups: [{ id: 'a', title: 'Internet', rows, ...more }] },
});
const idsOf = (source: unknown, sections?: readonly string[]): readonly string[] =>
  noticeOf(source, 'nl', { sections }).sections.map(({ id }) => id);

describe('processing in one table', () => {
  const groups = [
    {
      id: 'general',
      title: 'Algemeen',
      introduction: 'Voor *alles*.',
      rows: [row, { ...row, note: 'n' }],
    },
    { title: 'Wifi', rows: [row, { heading: 'Voor openbare netwerken' }, row] },
  ];
  const notice = noticeOf(stating({ processing: { form: 'table', groups } }));
  const section = find(notice, 'processing');

  it('has each group beside its rows', () => {
    const table = tableOf(section);
    assert.equal(textOf(table.columns[0]), 'Dienst');
    assert.equal(table.columns.length, 6);
    assert.deepEqual(
      table.groups.map(({ header, rows }) => [
        header?.id,
        header?.place,
        textOf(header?.line),
        rows.length,
      ]),
      [
        ['processing-general', 'beside', 'Algemeen', 2],
        ['processing-2', 'beside', 'Wifi', 1],
        [undefined, 'across', 'Voor openbare netwerken', 0],
        [undefined, 'beside', 'Wifi', 1],
      ],
    );
    assert.ok(table.groups.flatMap(({ rows }) => rows).every((cells) => cells.length === 5));
  });

  it('has no sections for the groups, but what they are about above the table', () => {
    assert.deepEqual(
      section.sections.map(({ id }) => id),
      ['processing-requirement'],
    );
    const lists = section.blocks().filter(({ type }) => type === 'facts');
    assert.equal(textOf(lists.at(-1)), 'AlgemeenVoor *alles*.');
    assert.equal(runs(lists.at(-1)).at(-1)?.kind, 'markdown');
  });

  it('explains the column of the groups too, in the words of the owner', () => {
    const columns = { group: { label: 'Type dienst' }, data: { explanation: 'Welke.' } };
    const own = find(
      noticeOf(stating({ processing: { form: 'table', columns, groups } })),
      'processing',
    );
    const [first, second] = blockOf(own, 'facts').facts;
    assert.equal(first?.term.text, 'Type dienst');
    assert.equal(textOf(second), 'GegevensWelke.');
    assert.equal(textOf(tableOf(own).columns[0]), 'Type dienst');
  });
});

describe('what holds for all processing', () => {
  const partsOf = (statement: object): readonly (readonly [string, string])[] =>
    find(noticeOf(stating(statement)), 'processing')
      .sections.filter(({ id }) => id !== 'processing-a')
      .map((part) => [part.id, textsOf(part).join(' ')]);

  it('says which data must be given, from the legal bases', () => {
    const bases = (...names: readonly string[]): string =>
      partsOf(processing([{ ...row, bases: names.map((basis) => ({ basis })) }]))
        .map(([, text]) => text)
        .join();
    assert.match(bases('contract'), /^Gegevens die bij een overeenkomst horen/);
    assert.match(
      bases('legal-obligation'),
      /^Staat er een wettelijke verplichting bij, dan is dat een plicht van ons/,
    );
    assert.match(bases('contract', 'consent'), /alleen als u dat wilt\.$/);
    assert.doesNotMatch(bases('contract', 'consent', 'public-task'), /alleen als u dat wilt/);
    assert.equal(bases('consent'), '');
  });

  it('lets the owner say it', () => {
    assert.deepEqual(partsOf({ ...processing([row]), requirement: 'Alleen uw naam.' }), [
      ['processing-requirement', 'Alleen uw naam.'],
    ]);
  });

  it('speaks of automated decisions, children and sensitive data where the manifest does', () => {
    assert.deepEqual(
      partsOf({
        automatedDecisions: { taken: false, text: 'Nooit.' },
        children: 'Vanaf 16.',
        sensitiveData: 'Niet.',
      }),
      [
        [
          'processing-automated-decisions',
          `${statementWords.nl.processing.noAutomatedDecisions} Nooit.`,
        ],
        ['processing-children', 'Vanaf 16.'],
        ['processing-sensitive-data', 'Niet.'],
      ],
    );
    assert.deepEqual(partsOf({ automatedDecisions: { taken: true, text: 'Zo.' } }), [
      ['processing-automated-decisions', 'Zo.'],
    ]);
  });

  it('gives way to no group of the same name', () => {
    const ids = find(
      noticeOf(stating({ ...processing([row], { id: 'children' }), children: 'Vanaf 16.' })),
      'processing',
    ).sections.map(({ id }) => id);
    assert.deepEqual(ids, ['processing-1', 'processing-requirement', 'processing-children']);
  });
});

describe('responsibility', () => {
  it('is explained where a row names the customer or both', () => {
    const customer = stating(processing([{ ...row, responsible: 'customer' }]));
    assert.match(
      textsOf(find(noticeOf(customer), 'responsibility')).join(' '),
      /‘u als klant’.*verwerker/s,
    );
    assert.ok(!idsOf(stating(processing([row]))).includes('responsibility'));
  });

  it('has the names and words of the owner', () => {
    const notice = noticeOf(
      stating({
        ...processing([
          { ...row, responsible: 'customer' },
          { ...row, responsible: 'joint' },
        ]),
        responsibility: {
          introduction: 'Eerst.',
          customer: { name: 'opdrachtgevende partij' },
          joint: { text: 'Samen.' },
        },
      }),
    );
    const [introduction, customer, joint] = textsOf(find(notice, 'responsibility'));
    assert.equal(introduction, 'Eerst.');
    assert.match(customer ?? '', /‘opdrachtgevende partij’/);
    assert.equal(joint, 'Samen.');
    const cells = tableOf(find(notice, 'processing-a')).groups[0]?.rows.map((one) =>
      textOf(one[2]),
    );
    assert.deepEqual(cells, ['Opdrachtgevende partij', 'Spoordijk ICT en u als klant, samen']);
  });
});

describe('direct marketing', () => {
  const section = find(noticeOf(manifest), 'direct-marketing-newsletter');

  it('says what, on which basis, how long, how often and how to stop it', () => {
    assert.deepEqual(
      blockOf(section, 'facts').facts.map(({ term, lines }) => [term.text, ...lines.map(textOf)]),
      [
        ['Gegevens', 'E-mailadres'],
        ['Grondslag', 'Toestemming'],
        ['Bewaartermijn', 'Tot u zich afmeldt'],
        ['Hoe vaak', 'Maximaal 6\u00a0keer per jaar'],
        [
          'Afmelden',
          'Met de afmeldlink in elk bericht, in uw account of door ons te blokkeren',
          'Pagina om u af te melden',
        ],
      ],
    );
    assert.equal(runs(section.blocks()).at(-1)?.href, '/afmelden');
  });

  it('always says that it can be stopped', () => {
    assert.match(textOf(find(noticeOf(manifest), 'direct-marketing').blocks()), /elk moment/);
  });
});

describe('who there is', () => {
  it('names representative and data protection officer with all ways to reach them', () => {
    const { facts } = blockOf(find(noticeOf(manifest), 'introduction'), 'facts');
    const said = new Map(facts.map(({ term, lines }) => [term.text, lines.map(textOf)]));
    assert.deepEqual(said.get('Vertegenwoordiger in de EU'), [
      'Wadlicht EU Vertegenwoordiging',
      'eu@wadlicht.example',
      '+31 50 555 01 77',
      'Kwelderkade 14',
      '9999 XW Groningen',
      'Nederland',
    ]);
    assert.deepEqual(said.get('Functionaris voor gegevensbescherming'), [
      'J. Zeeman',
      'fg@wadlicht.example',
      '+31 50 555 01 88',
      'Contactpagina',
    ]);
  });

  it('gives the address of a contact', () => {
    assert.match(textOf(find(noticeOf(manifest), 'contact').blocks()), /Postbus 7.*9999 ZZ/);
  });
});

describe('transfers', () => {
  it('name a recipient in the language of the reader, where it has no name but what it is', () => {
    const name = { nl: 'onze bezorger', en: 'our carrier of {controller.name}' };
    const parties = [{ name, role: 'processor' }];
    const source = stating({ sharing: { recipients: [{ subject: 'A', parties }] } });
    const said = (language: 'nl' | 'en'): string =>
      textOf(find(noticeOf(source, language), 'sharing-recipients').blocks());
    assert.match(said('nl'), /onze bezorger/);
    assert.match(said('en'), /our carrier of Spoordijk ICT/);
  });

  it('say how to get a copy of what was agreed', () => {
    const recipients = (party: object): object =>
      stating({ sharing: { recipients: [{ subject: 'A', parties: [{ name: 'B', ...party }] }] } });
    const safe = find(
      noticeOf(recipients({ role: 'processor', safeguard: 'derogation' })),
      'sharing-transfers',
    );
    assert.match(textOf(safe.blocks()), /kopie.*info@spoordijk\.example/);
    assert.deepEqual(
      find(noticeOf(recipients({ role: 'processor' })), 'sharing').sections.map(({ id }) => id),
      ['sharing-recipients'],
    );
  });
});

describe('rights', () => {
  const rights = (written: object, more: object = {}): readonly string[] =>
    textsOf(find(noticeOf(stating({ rights: written }, more)), 'rights'));

  it('are answered within a month at the latest', () => {
    assert.ok(rights({}).some((text) => text.startsWith('U krijgt binnen een maand antwoord.')));
    assert.ok(rights({ answerTime: 'P2W' }).some((text) => text.includes('binnen 2\u00a0weken')));
    for (const answerTime of ['P2M', 'P40D', 'P1Y', 'soon'])
      assert.ok(rights({ answerTime }).some((text) => text.includes('binnen een maand')));
  });

  it('can be used by letter where there is an address', () => {
    const address = { street: 'Spoorkade 243', postalCode: '2999 XX', city: 'R', country: 'NL' };
    const controller = { name: 'A', email: 'a@b.nl', address };
    assert.ok(rights({}, { controller }).some((text) => text.includes('Spoorkade 243, 2999 XX R')));
    assert.ok(!rights({}).some((text) => text.includes('brief')));
  });

  it('have the explanations of the owner in place of the built-in ones, and additions after them', () => {
    const explanations = {
      access: { title: 'Inzien', text: 'Vraag het.' },
      erasure: { title: 'Weg' },
    };
    const notice = noticeOf(stating({ rights: { explanations, access: 'Meer.' } }));
    const access = find(notice, 'rights-access');
    assert.deepEqual([access.title.text, ...textsOf(access)], ['Inzien', 'Vraag het.', 'Meer.']);
    const erasure = find(notice, 'rights-erasure');
    assert.equal(erasure.title.text, 'Weg');
    assert.match(textOf(erasure.blocks()), /wissen/);
    assert.match(
      textOf(find(notice, 'rights-notification').blocks()),
      /iedereen die ze van ons kreeg/,
    );
  });

  it('lead to the authority of the country, and to none that is not known', () => {
    const belgian = {
      name: 'Gegevensbeschermingsautoriteit',
      url: 'https://authority.example/',
      note: 'Schrijf eerst.',
    };
    const source = stating({}, { supervisoryAuthority: 'BE' });
    const complaint = textOf(
      find(noticeOf(source, 'nl', { authority: belgian }), 'rights-complaint').blocks(),
    );
    assert.match(complaint, /toezichthouder: Gegevensbeschermingsautoriteit\.Schrijf eerst\.$/);
    const unknown = find(noticeOf(source), 'rights-complaint').blocks();
    assert.match(textOf(unknown), /het land waar u woont/);
    assert.ok(runs(unknown).every(({ href }) => href === undefined));
    assert.deepEqual(findingsOf(source), [['unknown-authority', '/supervisoryAuthority', 'BE']]);
  });
});

describe('sections', () => {
  const own = { id: 'klachten', title: 'Klachten', text: 'Bel ons.' };

  it('stand in the order of the manifest, and others are left out', () => {
    const sections = ['contact', own, 'rights', 'contact'];
    assert.deepEqual(idsOf(stating({ sections })), ['contact', 'klachten', 'rights']);
  });

  it('stand in the order that the page wants, with titles and additions of the manifest', () => {
    const changed = {
      section: 'rights',
      title: 'Rechten',
      introduction: 'Vooraf.',
      text: 'Achteraf.',
    };
    const source = stating({ sections: ['contact', changed, own] });
    assert.deepEqual(idsOf(source, ['klachten', 'rights', 'cookies']), [
      'klachten',
      'rights',
      'cookies',
    ]);
    const rights = find(noticeOf(source, 'nl', { sections: ['rights'] }), 'rights');
    assert.equal(rights.title.text, 'Rechten');
    assert.equal(textsOf(rights)[0], 'Vooraf.');
    assert.equal(textsOf(rights).at(-1), 'Achteraf.');
  });

  it('that do not exist are left out and reported', () => {
    assert.deepEqual(idsOf(stating({}), ['rights', 'nonsense', 'constructor']), ['rights']);
    assert.deepEqual(findingsOf(stating({}), ['rights', 'nonsense']), [
      ['unknown-section', 'nonsense', undefined],
    ]);
  });

  it('of the owner have parts, and ids that nobody else has', () => {
    const parts = [
      { title: 'Een', text: 'a' },
      { id: 'twee', title: 'Twee', text: 'b' },
    ];
    const clash = { id: 'rights-access', title: 'Inzage', sections: parts };
    const notice = noticeOf(
      stating({ sections: ['rights', clash, { id: 'cookies', title: 'C', text: 'c' }] }),
    );
    assert.deepEqual(
      notice.sections.map(({ id, sections }) => [id, ...sections.map((part) => part.id)]).at(-1),
      ['rights-access-2', 'rights-access-1', 'rights-access-twee'],
    );
    const ids = all(notice.sections).map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('that would say nothing are shown where the owner says something', () => {
    assert.deepEqual(
      idsOf(stating({ sections: ['security', { section: 'changes', text: 'Later.' }] })),
      ['changes'],
    );
  });

  it('tell when the policy last changed', () => {
    const notice = noticeOf(stating({}, { updated: '2026-11-16' }));
    const changes = find(notice, 'changes').blocks();
    assert.match(textOf(changes), /16 november 2026/);
    assert.ok(runs(changes).some(({ date }) => date === '2026-11-16'));
  });
});

describe('addresses', () => {
  it('that are not safe become plain text, and are reported', () => {
    const party = { name: 'B', role: 'processor', url: 'javascript:alert(1)' };
    const source = stating({ sharing: { recipients: [{ subject: 'A', parties: [party] }] } });
    assert.ok(
      runs(find(noticeOf(source), 'sharing-recipients').blocks()).every(({ href }) => !href),
    );
    assert.deepEqual(findingsOf(source), [['unsafe-address', 'javascript:alert(1)', undefined]]);
  });
});

describe('registers and languages', () => {
  it('say what is written for the register, else what is written for the language', () => {
    const policy = policyOf(stating({}), 'nl-x-informal');
    const statement = {
      title: { nl: 'Uw privacy', 'nl-x-informal': 'Jouw privacy' },
      introduction: { nl: 'Wij zijn er.', en: 'Here we are.' },
      security: { en: 'Locks.' },
    };
    const notice = stateAll(policy, informal, { statement });
    assert.equal(notice.language, 'nl-x-informal');
    assert.deepEqual(notice.title, { text: 'Jouw privacy' });
    const introduction = blockOf(find(notice, 'introduction'), 'markdown').text;
    assert.deepEqual([introduction.text, introduction.lang], ['Wij zijn er.', undefined]);
    assert.equal(blockOf(find(notice, 'security'), 'markdown').text.lang, 'en');
    assert.deepEqual(find(notice, 'rights').title, { text: informal.sections.rights });
  });

  it('mark what falls back to a register as its language', () => {
    const notice = noticeOf(stating({ title: { 'nl-x-informal': 'Jouw privacy' } }), 'en');
    assert.deepEqual(notice.title, { text: 'Jouw privacy', lang: 'nl' });
  });
});

describe('a thousand items', () => {
  it('share the formats that a few need', () => {
    const items = Array.from({ length: 1000 }, (_, i) => ({
      name: `item-${String(i)}`,
      duration: ['P1Y', 'P6M', 'PT30M', 'session'][i % 4],
      reason: 'Telt.',
    }));
    const services = Array.from({ length: 100 }, (_, i) => ({
      id: `service-${String(i)}`,
      name: 'S',
      purpose: 'functional',
      provider: { name: 'P', country: i % 2 ? 'US' : 'NL' },
      hosts: ['a.example', 'b.example'],
      items: items.slice(10 * i, 10 * i + 10),
    }));
    const { ListFormat, NumberFormat, DisplayNames } = Intl;
    let made = 0;
    const counted = <T extends new (...given: never[]) => object>(type: T): T =>
      new Proxy(type, {
        construct(target, given: never[]) {
          made += 1;
          return Reflect.construct<never[], object>(target, given);
        },
      });
    Object.assign(Intl, {
      ListFormat: counted(ListFormat),
      NumberFormat: counted(NumberFormat),
      DisplayNames: counted(DisplayNames),
    });
    try {
      const text = textOf(noticeOf(stating({}, { services })));
      assert.match(text, /item-999/);
    } finally {
      Object.assign(Intl, { ListFormat, NumberFormat, DisplayNames });
    }
    assert.ok(made > 0 && made < 40, `${String(made)} were made`);
  });
});
