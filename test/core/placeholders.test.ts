import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'commonmark';
import { blockOf, find, findingsOf, noticeOf, runs, stating, textOf } from './notice-parts.js';
import { manifest } from './policy-fixture.js';

const controller = {
  name: 'Klaverhost B.V.',
  email: 'privacy@klaverhost.example',
  telephone: '+31 (0)512 12 34 56',
  website: 'https://klaverhost.example/',
  address: { street: 'Klaverlaan 14', postalCode: '9299 XX', city: 'Voorbeeldstad', country: 'NL' },
  openingHours: [{ days: ['mon', 'tue', 'wed'], from: '09:00', to: '17:00' }],
  contacts: [{ label: 'Verkoop', email: 'verkoop@klaverhost.example', url: '/contact' }],
};
const source = (security: string, more: object = {}): object =>
  stating(
    { security, footnotes: { eer: 'De EER, zegt {controller.name}.' } },
    { controller, version: '1.1', updated: '2026-11-16', services: [{ use: 'leadinfo' }], ...more },
  );

/** The Markdown of the security section, filled; empty where the section is gone. */
function filled(security: string, more: object = {}): string {
  const { sections } = noticeOf(source(security, more));
  const section = sections.find(({ id }) => id === 'security');
  return section ? blockOf(section, 'markdown').text.text : '';
}

/** The same as a reader sees it: its words, without links and marks. */
function read(security: string, more: object = {}): string {
  const walker = new Parser().parse(filled(security, more)).walker();
  let text = '';
  for (let step = walker.next(); step; step = walker.next())
    if (step.entering) text += step.node.literal ?? (step.node.type === 'softbreak' ? ' ' : '');
  return text;
}

/** A plain text, filled. */
const plain = (subject: string): string =>
  textOf(
    find(
      noticeOf(
        stating(
          { directMarketing: [{ id: 'a', title: 'A', data: subject, optOut: ['link'] }] },
          { controller },
        ),
      ),
      'direct-marketing-a',
    ).blocks(),
  );

describe('placeholders', () => {
  const values: readonly (readonly [placeholder: string, value: string])[] = [
    ['controller.name', 'Klaverhost B.V.'],
    ['controller.legalName', 'Klaverhost B.V.'],
    ['controller.email', 'privacy@klaverhost.example'],
    ['controller.telephone', '+31 (0)512 12 34 56'],
    ['controller.website', 'klaverhost.example'],
    ['controller.address', 'Klaverlaan 14, 9299 XX Voorbeeldstad'],
    ['controller.street', 'Klaverlaan 14'],
    ['controller.postalCode', '9299 XX'],
    ['controller.city', 'Voorbeeldstad'],
    ['controller.country', 'Nederland'],
    ['controller.hours', 'maandag t/m woensdag: 09:00–17:00 uur'],
    ['authority.name', 'Autoriteit Persoonsgegevens'],
    ['authority.url', 'autoriteitpersoonsgegevens.nl'],
    ['contact.1.email', 'verkoop@klaverhost.example'],
    ['contact.1.url', '/contact'],
    ['version', '1.1'],
    ['updated', '16 november 2026'],
    ['validity', '6 maanden'],
    ['count.services', '2'],
    ['count.servicesWithConsent', '1'],
    ['count.servicesWithoutConsent', '1'],
    ['count.cookies', '3'],
    ['count.items', '4'],
    ['count.processing', '0'],
    ['count.recipients', '0'],
    ['cookies.services', '2 diensten'],
    ['cookies.cookies', '3 cookies'],
    ['service.leadinfo.name', 'Leadinfo'],
    ['service.leadinfo.provider', 'Leadinfo B.V.'],
    ['section.rights', 'Uw rechten'],
    ['section.rights-access', 'Inzage'],
    ['section.service-leadinfo', 'Leadinfo'],
    ['contact.1.telephone', '+31 512 11 22 33'],
    ['controller.tradeRegister', 'KvK-nummer 12345678'],
    ['representative.name', 'Klaver Europa'],
    ['representative.email', 'europa@klaverhost.example'],
    ['representative.telephone', '+31 512 22 33 44'],
    ['officer.name', 'F. de Vries'],
    ['officer.email', 'fg@klaverhost.example'],
    ['officer.telephone', '+31 512 33 44 55'],
    [
      'authority.complaintUrl',
      'autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap',
    ],
    ['service.leadinfo.privacyUrl', 'www.leadinfo.com/nl/legal/privacy'],
    ['service.leadinfo.optOutUrl', 'www.leadinfo.com/en/opt-out'],
  ];
  const whole = {
    ...controller,
    tradeRegister: { number: '12345678' },
    contacts: [{ ...controller.contacts[0], telephone: '+31 512 11 22 33' }],
    representative: {
      name: 'Klaver Europa',
      email: 'europa@klaverhost.example',
      telephone: '+31 512 22 33 44',
    },
    dataProtectionOfficer: {
      name: 'F. de Vries',
      email: 'fg@klaverhost.example',
      telephone: '+31 512 33 44 55',
    },
  };
  for (const [name, value] of values) {
    it(`say ${name}`, () => {
      const shown = read(`Zie {${name}}, zeggen wij.`, { controller: whole });
      assert.equal(shown, `Zie ${value}, zeggen wij.`);
    });
  }

  it('end a sentence once, whatever they end with', () => {
    assert.equal(read('Wij zijn {controller.name}. Dag.'), 'Wij zijn Klaverhost B.V. Dag.');
    assert.equal(read('Wij zijn {controller.name}.'), 'Wij zijn Klaverhost B.V.');
    assert.equal(read('Van {controller.name}, ja.'), 'Van Klaverhost B.V., ja.');
    assert.match(plain('van {controller.name}. Dag'), /Klaverhost B\.V\. Dag/);
  });

  it('link to what can be reached', () => {
    assert.match(filled('{controller.email}'), /\]\(mailto:privacy@klaverhost\.example\)$/);
    assert.match(filled('{controller.telephone}'), /\]\(tel:\+31512123456\)$/);
    assert.match(filled('{controller.website}'), /\]\(https:\/\/klaverhost\.example\/\)$/);
    assert.match(filled('{section.rights}'), /\]\(section:rights\)$/);
  });

  it('are bare inside the links of the author', () => {
    assert.equal(
      filled('[Mail {controller.email}](mailto:{controller.email}) of <{controller.website}>.'),
      '[Mail privacy\\@klaverhost\\.example](mailto:privacy@klaverhost.example) of <https://klaverhost.example/>.',
    );
  });

  it('bring no Markdown along', () => {
    const hostile = '**A** [b](javascript:alert(1)) <i>c</i> `d` \\ _e_ #1';
    assert.equal(
      read('{controller.name} groet u.', { controller: { ...controller, name: hostile } }),
      `${hostile} groet u.`,
    );
  });

  it('fill texts that are no Markdown too, as they are', () => {
    assert.match(
      plain('adres van {controller.name}, \\{niet}'),
      /Adres van Klaverhost B\.V\., \{niet\}/,
    );
  });

  it('may be written as they are behind a backslash, and in code', () => {
    assert.equal(read('Zo: \\{controller.name}.'), 'Zo: {controller.name}.');
    assert.equal(read('Zo: `{controller.name}`.'), 'Zo: {controller.name}.');
    const fenced = '```\n{controller.name} {nothing}\n```';
    assert.equal(filled(fenced), fenced);
  });

  it('take their sentence along when nothing fills them', () => {
    const without = { controller: { ...controller, telephone: undefined } };
    assert.equal(
      read(
        'Wij zijn Klaverhost B.V. en helpen u. Bel {controller.telephone}! Of schrijf.',
        without,
      ),
      'Wij zijn Klaverhost B.V. en helpen u. Of schrijf.',
    );
    assert.equal(filled('Bel ons op {controller.telephone}.', without), '');
    assert.equal(
      filled(
        'Eerst.\n\n- Bel {controller.telephone}.\n- Schrijf {controller.name}.\n\nEind.',
        without,
      ),
      'Eerst.\n\n- Schrijf Klaverhost B\\.V.\n\nEind.',
    );
  });

  it('take a whole sentence along, not half of one that an abbreviation seems to end', () => {
    const without = { controller: { ...controller, telephone: undefined } };
    for (const start of [
      'Vraag naar dr. Jansen op',
      'Onze voorganger, dhr. J. Jansen, is te bereiken op',
      'Zie art. 15 AVG of bel',
      'Wij zitten aan de St. Jansstraat, tel.',
      'Dat geldt, z. B. Maandags,',
    ])
      assert.equal(
        read(`Eerst. ${start} {controller.telephone}. Of schrijf.`, without),
        'Eerst. Of schrijf.',
      );
    assert.equal(read('Vraag mr. Bos. Bel {controller.telephone}.', without), 'Vraag mr. Bos.');
  });

  it('leave the rest of a row whose data nothing fills, under a header that is not empty', () => {
    const row = (data: string): object => ({ data, responsible: 'controller', purpose: 'b' });
    for (const form of ['tables', 'table', 'prose']) {
      const rows = [row('naam'), row('{controller.telephone}')];
      const groups = [{ id: 'a', title: 'A', rows }];
      const blocks = find(
        noticeOf(stating({ processing: { form, groups } })),
        form === 'table' ? 'processing' : 'processing-a',
      ).blocks();
      assert.equal(JSON.stringify(blocks).match(/"b"/gi)?.length, 2, form);
      if (form !== 'prose') assert.match(JSON.stringify(blocks), /"…"/);
    }
  });

  it('take whole links and whole emphasis along', () => {
    const without = { controller: { ...controller, telephone: undefined } };
    for (const around of [
      '**vet. Bel {controller.telephone} nu** ja.',
      '*schuin. Bel {controller.telephone}* ja.',
      '[een link. Bel {controller.telephone}](https://x.example/) ja.',
    ])
      assert.equal(read(`Eerst. Wij zijn ${around} Of schrijf.`, without), 'Eerst. Of schrijf.');
  });

  it('stand for an address where other links refer to one', () => {
    assert.equal(
      filled('[mail][m]\n\n[m]: mailto:{controller.email}'),
      '[mail][m]\n\n[m]: mailto:privacy@klaverhost.example',
    );
  });

  it('are told, and never shown, however they are misspelt', () => {
    for (const odd of ['{Controller.name}', '{controller_name}', '{service.my_service.name}'])
      assert.equal(read(`Eerst. Dit is ${odd}. Of schrijf.`), 'Eerst. Of schrijf.');
    assert.equal(read('Wij zijn { controller.name }'), 'Wij zijn Klaverhost B.V.');
  });

  it('are reported where they stand, once', () => {
    assert.deepEqual(findingsOf(source('{contact.2.email} en {controller.nome}.')), [
      ['unfilled-placeholder', '/statement/security', '{contact.2.email}'],
      ['unknown-placeholder', '/statement/security', '{controller.nome}'],
    ]);
    for (const odd of [
      'controller',
      'controller.name.first',
      'constructor.name',
      'section.nowhere',
    ])
      assert.deepEqual(findingsOf(source(`{${odd}}`)), [
        ['unknown-placeholder', '/statement/security', `{${odd}}`],
      ]);
  });

  it('are reported once, though a title is said twice', () => {
    const row = { data: 'a', responsible: 'controller' };
    const groups = [{ title: 'Van {controller.nome}', rows: [row] }];
    assert.deepEqual(findingsOf(stating({ processing: { groups } })), [
      ['unknown-placeholder', '/statement/processing/groups/0/title', '{controller.nome}'],
    ]);
  });

  it('leave a title readable', () => {
    const { title } = noticeOf(stating({ title: '{controller.telephone}' }));
    assert.equal(title.text, noticeOf(stating({})).title.text);
    const own = { id: 'own', title: '{controller.telephone}', text: 'b' };
    const sections = [{ section: 'rights', title: '{controller.telephone}' }, own];
    const titles = noticeOf(stating({ sections })).sections.map((section) => section.title.text);
    assert.deepEqual(titles, ['Uw rechten', '…']);
    assert.equal(
      noticeOf(stating({ title: 'Van {controller.name}' })).title.text,
      'Van Spoordijk ICT',
    );
  });

  it('never reach a reader, whatever the manifest says', () => {
    const names = values.map(([name]) => `{${name}}`);
    const part = fc.oneof(
      fc.constantFrom(...names, '{nothing}', '{a.b.c}', '{controller.nome}'),
      fc.constantFrom(
        '. ',
        '! ',
        ', ',
        '\n',
        '\n\n',
        '\n- ',
        '**',
        '[a](',
        ')',
        '[',
        '](/b) ',
        '> ',
        '<',
        '>',
      ),
      fc.constantFrom('Wij', 'u', 'B.V.', '[^eer]', '[^x]', '\ue000', '}', '{ '),
    );
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    const some = fc.record(
      {
        controller: fc.constantFrom(controller, { name: 'A', email: 'a@b.nl' }),
        version: fc.constant('1'),
        services: fc.constant([{ use: 'leadinfo', note: '{validity}' }]),
        statement: fc.record(
          {
            title: text,
            introduction: text,
            security: text,
            requirement: text,
            rights: fc.record({
              introduction: text,
              explanations: fc.record({ access: fc.record({ title: text, text }) }),
            }),
            sections: fc.tuple(
              fc.record({ section: fc.constant('rights'), title: text, text }),
              fc.record({ id: fc.constant('own'), title: text, text }),
            ),
            footnotes: fc.record({ eer: text }),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: ['controller', 'services'] },
    );
    fc.assert(
      fc.property(some, (written) => {
        const notice = noticeOf(written);
        for (const { text: said } of [...runs(notice), ...runs(notice.footnotes('eer'))])
          assert.doesNotMatch(said, /\{[a-z][A-Za-z0-9.]*\}/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('footnotes', () => {
  it('have no mark in a title, nor in one another, which is told', () => {
    const footnotes = { a: 'Zie ook[^b].', b: 'B.' };
    const row = { data: 'naam', responsible: 'controller' };
    const groups = [{ title: 'Groep[^b]', rows: [row] }];
    const stated = stating({
      title: 'Beleid [^a]',
      security: 'Ja[^a].',
      processing: { groups },
      footnotes,
    });
    const findings: unknown[] = [];
    const notice = noticeOf(stated, 'nl', { report: (...found) => findings.push(found) });
    assert.equal(notice.title.text, 'Beleid');
    assert.equal(find(notice, 'processing-1').title.text, 'Groep');
    assert.equal(notice.footnotes('a')?.text, 'Zie ook.');
    assert.deepEqual(findings, [
      ['misplaced-footnote', '/statement/title', '[^a]'],
      ['misplaced-footnote', '/statement/processing/groups/0/title', '[^b]'],
      ['misplaced-footnote', '/statement/footnotes/a', '[^b]'],
    ]);
  });

  it('are referred to from Markdown and from plain texts', () => {
    assert.equal(filled('Buiten Europa[^eer] niet.'), 'Buiten Europa\ue000eer\ue001 niet.');
    const party = find(noticeOf(manifest), 'processing-orders').blocks();
    assert.deepEqual(
      runs(party).filter(({ footnote }) => footnote),
      [{ text: '', footnote: 'bezorger' }],
    );
  });

  it('say what they say, filled, and have none of their own', () => {
    const notice = noticeOf(source('a[^eer]'));
    assert.equal(notice.footnotes('eer')?.text, 'De EER, zegt Klaverhost B\\.V.');
    assert.equal(notice.footnotes('eer')?.kind, 'markdown');
    assert.equal(notice.footnotes('constructor'), undefined);
  });

  it('are left out and reported where there is none', () => {
    assert.equal(filled('Buiten Europa[^aarde] niet.'), 'Buiten Europa niet.');
    assert.deepEqual(findingsOf(source('Europa[^aarde].')), [
      ['unknown-footnote', '/statement/security', '[^aarde]'],
    ]);
  });

  it('cannot be forged', () => {
    assert.equal(filled('a\ue000eer\ue001b'), 'aeerb');
  });
});
