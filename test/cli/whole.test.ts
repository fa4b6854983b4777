import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render, small } from './folder.js';

/** The policy of a statement, as HTML without line breaks. */
async function policy(
  statement: object,
  more: object = {},
  ...options: readonly string[]
): Promise<string> {
  const { out } = await render({ ...small, ...more, statement }, ...options);
  return out.replace(/\s*\n\s*/g, '');
}

/** What a table or section says, without tags. */
const words = (html: string): string => html.replace(/<[^>]*>/g, '');

const row = (more: object = {}): object => ({
  data: 'naam',
  retention: 'P1Y',
  responsible: 'controller',
  bases: [{ basis: 'contract' }],
  ...more,
});

describe('a policy loses nothing', () => {
  it('of footnotes: numbered through all sections, each listed in its own', async () => {
    const html = await policy({
      introduction: 'Eén[^a].',
      security: 'Twee[^b], en weer één[^a].',
      footnotes: { a: 'Noot A.', b: 'Noot B.' },
    });
    assert.match(html, /<ol class="helder-footnotes"><li id="privacy-note_a">/);
    assert.match(html, /<ol class="helder-footnotes" start="2"><li id="privacy-note_b">/);
  });

  it('of a recipient: every field is there', async () => {
    const html = await policy({
      sharing: {
        recipients: [
          {
            subject: 'Back-up',
            parties: [
              {
                name: 'Kluis',
                role: 'processor',
                roles: ['hosting'],
                country: 'US',
                url: 'https://kluis.example/',
                agreementUrl: 'https://kluis.example/overeenkomst',
                safeguard: 'standard-contractual-clauses',
                safeguardUrl: 'https://kluis.example/scc',
                note: 'Alleen versleuteld.',
              },
            ],
          },
        ],
      },
    });
    for (const said of [
      'Kluis',
      'erwerker',
      'Verenigde Staten',
      'https://kluis.example/"',
      'https://kluis.example/overeenkomst',
      'https://kluis.example/scc',
      'Alleen versleuteld.',
    ])
      assert.ok(html.includes(said), said);
  });

  it('of a service that the site runs itself: who else receives its data', async () => {
    const portal = {
      id: 'portal',
      name: 'Portaal',
      purpose: 'functional',
      role: 'self',
      recipients: ['Datacenter Noord B.V.'],
    };
    const html = await policy({}, { services: [portal] });
    const [sharing = ''] = /<section id="privacy-sharing-services">.*?<\/section>/.exec(html) ?? [];
    assert.match(words(sharing), /Portaal.*Datacenter Noord B\.V\./);
  });

  it('of a group that has only texts', async () => {
    for (const form of ['tables', 'table']) {
      const groups = [
        { title: 'Eerste', rows: [row()] },
        { title: 'Tweede', rows: [{ heading: 'Alleen tekst.' }] },
      ];
      const html = await policy({ processing: { form, groups } });
      assert.match(words(html), /Tweede.*Alleen tekst\./, form);
      assert.doesNotMatch(html, /colspan="0"|<tr role="row"><\/tr>/, form);
    }
  });

  it('of the versions: the newest first, however they are listed', async () => {
    const changes = [
      { version: '2', date: '2026-05-01', change: 'Meer.' },
      { version: '1', date: '2020-01-01', change: 'Begin.' },
    ];
    for (const listed of [changes, [...changes].reverse()])
      assert.match(words(await policy({ changes: listed })), /Meer\..*Begin\./);
  });

  it('of an address that is only a slash', async () => {
    const controller = { ...small.controller, website: '/' };
    assert.match(await policy({}, { controller }), /<a href="\/">\/<\/a>/);
  });

  it('and says nothing under a heading that nothing follows', async () => {
    const html = await policy({ children: '{contact.3.email}', processing: { groups: [] } });
    assert.doesNotMatch(html, /processing-children/);
  });
});

describe('a link to a section', () => {
  it('has its title as it is read', async () => {
    const html = await policy({
      security: 'Zie {section.cookies} en {section.rights}.',
      footnotes: { a: 'A.' },
      sections: [
        'security',
        { section: 'cookies', title: 'Koekjes[^a] hier' },
        { section: 'rights', title: 'Rechten bij {controller.name} altijd' },
      ],
    });
    assert.match(html, /<a href="#privacy-cookies">Koekjes hier<\/a>/);
    assert.match(html, /<a href="#privacy-rights">Rechten bij Bakkerij Vuur altijd<\/a>/);
  });

  it('leads to a group in the one table, a purpose, a part of an own section and the services', async () => {
    const own = { id: 'camera', title: 'C', sections: [{ id: 'deur', title: 'Deur', text: 'x' }] };
    const html = await policy({
      introduction:
        '{section.processing-orders}, {section.purpose-security}, {section.camera-deur}, {section.sharing-services}',
      processing: { form: 'table', groups: [{ id: 'orders', title: 'Orders', rows: [row()] }] },
      sections: ['introduction', 'processing', 'sharing', own, 'cookies'],
    });
    for (const id of ['processing-orders', 'purpose-security', 'camera-deur', 'sharing-services']) {
      assert.equal(html.split(`id="privacy-${id}"`).length, 2, id);
      assert.ok(html.includes(`<a href="#privacy-${id}">`), id);
    }
  });
});

describe('the declaration alone', () => {
  it('counts and refers as the policy does', async () => {
    const note = 'Wij doen {count.processing} dingen, zie de noot[^a].';
    const html = await policy(
      {
        processing: { groups: [{ title: 'G', rows: [row(), row()] }] },
        footnotes: { a: 'Noot A.' },
      },
      { services: [{ use: 'recaptcha', note }] },
      '--declaration',
    );
    assert.match(words(html), /Wij doen 2 dingen/);
    assert.match(html, /id="cookies-note_a">/);
  });
});

describe('Markdown', () => {
  it('of several blocks inside a cell stands in what may hold blocks', async () => {
    const text = { en: 'What:\n\n- a\n\n> q', nl: '' };
    const html = await policy({
      processing: { groups: [{ title: 'G', rows: [row({ text: text.en })] }] },
    });
    assert.doesNotMatch(html, /<span>[^<]*<(ul|blockquote)/);
    assert.match(html, /<ul><li>a<\/li><\/ul>/);
  });

  it('that nests too deeply is shown as its words', async () => {
    const html = await policy({ security: `${'> '.repeat(60)}Van {controller.name}.` });
    assert.match(words(html), /Van Bakkerij Vuur\./);
    assert.doesNotMatch(html, /[\ue000\ue001]/);
  });
});

describe('two parts of one policy on one page', () => {
  it('have no id in common, footnotes included', async () => {
    const statement = {
      introduction: 'A[^a].',
      security: 'B[^a].',
      footnotes: { a: 'Noot.' },
    };
    const idsIn = async (sections: string): Promise<readonly string[]> =>
      [...(await policy(statement, {}, '--sections', sections)).matchAll(/ id="([^"]*)"/g)].map(
        ([, id = '']) => id,
      );
    const [one, other] = [await idsIn('introduction'), await idsIn('security')];
    assert.ok(one.length > 2 && other.length > 2);
    assert.deepEqual(
      one.filter((id) => other.includes(id)),
      [],
    );
  });
});
