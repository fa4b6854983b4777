import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { inFolder, render, small, type Outcome } from './folder.js';

const headings = (html: string): readonly string[] =>
  [...html.matchAll(/<(h[1-6])[^>]*>([^<]*)</g)].map(([, tag = '', text = '']) => `${tag} ${text}`);

describe('helder render', () => {
  it('writes a fragment in the manifest’s first language', async () => {
    const { code, out, error } = await render(small);
    assert.equal(error, '');
    assert.equal(code, 0);
    assert.ok(out.startsWith('<privacy-policy lang="nl">\n<div class="helder-notice" lang="nl"'));
    assert.ok(out.endsWith('</div>\n</privacy-policy>\n'));
    assert.equal(headings(out)[0], 'h1 Privacyverklaring van Bakkerij Vuur');
  });

  it('writes it in the language that is asked for', async () => {
    const { out } = await render(small, '--lang', 'en');
    assert.match(headings(out)[0] ?? '', /^h1 Privacy policy of Bakkerij Vuur$/);
  });

  it('takes any register and country for a language that is asked for without one', async () => {
    const informal = { ...small, languages: ['nl-x-informal'] };
    for (const [manifest, lang] of [
      [informal, 'nl'],
      [informal, 'NL-X-Informal'],
      [small, 'nl-BE'],
    ] as const) {
      const { code, error } = await render(manifest, '--lang', lang);
      assert.deepEqual([code, error], [0, ''], lang);
    }
  });

  it('shows some sections, in their order, under a level of one’s own', async () => {
    const { out } = await render(small, '--sections', 'rights  cookies', '--heading-level', '3');
    assert.match(out, /^<privacy-policy lang="nl" sections="rights cookies" heading-level="3">/);
    assert.deepEqual(
      headings(out).filter((heading) => heading.startsWith('h4')),
      ['h4 Uw rechten', 'h4 Cookies'],
    );
  });

  it('writes the declaration alone', async () => {
    const { out } = await render(small, '--declaration');
    assert.match(out, /^<cookie-declaration lang="nl">/);
    assert.equal(headings(out)[0], 'h2 Cookies');
  });

  it('writes a page whose first heading is of the first level', async () => {
    const first = async (...options: readonly string[]): Promise<string | undefined> =>
      headings((await render(small, '--page', ...options)).out)[0];
    assert.equal(await first(), 'h1 Privacyverklaring van Bakkerij Vuur');
    assert.equal(await first('--declaration'), 'h1 Cookies');
    assert.equal(await first('--sections', 'rights'), 'h1 Privacyverklaring van Bakkerij Vuur');
    assert.equal(await first('--heading-level', '2'), 'h1 Privacyverklaring van Bakkerij Vuur');
  });
});

describe('a statement in a second file', () => {
  const statement = { introduction: 'Wij bakken brood.' };
  const show = (address: string, place: string, ...more: readonly string[]): Promise<Outcome> =>
    inFolder(
      { 'site/privacy.json': { ...small, statement: address }, [place]: statement },
      (helder) => helder('render', 'site/privacy.json', ...more),
    );

  it('is found beside the manifest', async () => {
    assert.match((await show('more/statement.json?v=2', 'site/more/statement.json')).out, /bakken/);
    assert.match((await show('/statement.json', 'site/statement.json')).out, /Wij bakken brood/);
  });

  it('is found under the root of the site', async () => {
    const { out } = await show(
      '/more/statement.json',
      'public/more/statement.json',
      '--root',
      'public',
    );
    assert.match(out, /Wij bakken brood/);
  });

  it('is fetched where its address leads to the web', async () => {
    const server = createServer((_, response) => response.end(JSON.stringify(statement)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      const { out } = await show(`http://127.0.0.1:${port}/statement.json`, 'elsewhere.json');
      assert.match(out, /Wij bakken brood/);
    } finally {
      server.close();
    }
  });

  it('that is missing leaves a policy without it, and an error', async () => {
    const { code, out, error } = await show('/lost.json', 'site/statement.json');
    assert.equal(code, 1);
    assert.match(out, /<h1>Privacyverklaring van Bakkerij Vuur<\/h1>/);
    assert.match(
      error,
      /^helder: The statement cannot be read[^]*at \/statement \(site\/privacy\.json\)/,
    );
    assert.match(error, /found ENOENT/);
  });

  const check = (statement: unknown, ...options: readonly string[]): Promise<Outcome> => {
    const files = {
      'site/privacy.json': { ...small, supervisoryAuthority: 'PT', statement: 'more/s.json' },
      'site/more/s.json': statement,
    };
    return inFolder(files, (helder) => helder('render', 'site/privacy.json', ...options));
  };

  it('is checked as if it stood in the manifest, and is named where something is wrong', async () => {
    const { code, error } = await check({ security: 5, children: { fr: 'Rien.' } });
    assert.equal(code, 1);
    assert.match(error, /at \/security \(site\/more\/s\.json\)\n[^]*?found 5\n/);
    assert.match(error, /at \/children \(site\/more\/s\.json\)\n/);
    assert.match(error, /found an object with "fr"\n/);
    assert.doesNotMatch(error, /found nothing/);
  });

  it('is named too for what is met while it is shown, and for what it is as a whole', async () => {
    const { error } = await check({ security: 'Goed. Bel {controller.telephone}.' });
    assert.match(error, /at \/security \(site\/more\/s\.json\)\n[^]*?telephone/);
    assert.match((await check([])).error, /at site\/more\/s\.json\n[^]*found an empty array\n/);
  });

  it('leaves what stands in the manifest to the manifest', async () => {
    const { error } = await check({ security: 'Goed.' });
    assert.match(error, /at \/supervisoryAuthority \(site\/privacy\.json\)/);
    assert.doesNotMatch(error, /s\.json/);
  });
});

describe('what bad input gets', () => {
  const cases: Readonly<Record<string, [unknown, readonly string[], RegExp]>> = {
    'an unsafe link': [
      { ...small, statement: { security: '[x](javascript:alert)' } },
      [],
      /does not link to[^]*javascript:alert/,
    ],
    'a placeholder without a value': [
      { ...small, statement: { security: 'Goed. Bel {controller.telephone}.' } },
      [],
      /that could fill a placeholder[^]*\{controller\.telephone\}/,
    ],
    'a country without a known authority': [
      { ...small, supervisoryAuthority: 'PT' },
      [],
      /does not know the supervisory authority[^]*PT/,
    ],
  };
  for (const [name, [manifest, options, told]] of Object.entries(cases)) {
    it(`${name}: a policy, and a warning`, async () => {
      const { code, out, error } = await render(manifest, ...options);
      assert.match(error, told);
      assert.equal(error.match(/^helder: /gm)?.length, 1, error);
      assert.match(out, /class="helder-notice"/);
      assert.equal(code, 0);
    });
  }

  const undone: Readonly<Record<string, [unknown, readonly string[], RegExp]>> = {
    'a section that does not exist': [
      small,
      ['--sections', 'rights rihgts'],
      /no such section[^]*rihgts/,
    ],
    'a language that is missing': [
      small,
      ['--lang', 'fr'],
      /another language[^]*--lang fr, shown in nl/,
    ],
    'a register that is missing': [
      { ...small, languages: ['nl', 'en'] },
      ['--lang', 'nl-x-informal'],
      /another language[^]*--lang nl-x-informal, shown in nl/,
    ],
    'an address that leads nowhere': [
      {
        ...small,
        statement: {
          sharing: {
            recipients: [
              {
                subject: 'A',
                parties: [{ name: 'B', role: 'processor', url: 'javascript:alert(1)' }],
              },
            ],
          },
        },
      },
      [],
      /cannot be used[^]*at \/statement\/sharing\/recipients\/0\/parties\/0\/url/,
    ],
  };
  for (const [name, [manifest, options, told]] of Object.entries(undone)) {
    it(`${name}: a policy, and an error, once`, async () => {
      const { code, out, error } = await render(manifest, ...options);
      assert.match(error, told);
      assert.equal(error.match(/^helder: /gm)?.length, 1, error);
      assert.match(out, /class="helder-notice"/);
      assert.equal(code, 1);
    });
  }

  it('a broken service: a policy without it, and an error', async () => {
    const services = [...small.services, { use: 'nonsense' }];
    const { code, out, error } = await render({ ...small, services });
    assert.equal(code, 1);
    assert.match(error, /no preset with this name[^]*at \/services\/1/);
    assert.match(out, /reCAPTCHA/);
  });

  const broken: Readonly<Record<string, [unknown, RegExp]>> = {
    'a manifest that is not JSON': ['<html>', /manifest cannot be read[^]*not JSON: <html>/],
    'a manifest that is no object': [[], /JSON, but not an object/],
    'a manifest without a controller': [{ services: [] }, /does not say who asks/],
  };
  for (const [name, [manifest, told]] of Object.entries(broken)) {
    it(`${name}: nothing but an error`, async () => {
      const { code, out, error } = await render(manifest, '--output', 'out.html');
      assert.deepEqual([code, out], [1, '']);
      assert.match(error, told);
    });
  }

  it('a manifest that is not there: nothing but an error', async () => {
    const { code, out, error } = await inFolder({}, (helder) => helder('render', 'privacy.json'));
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /^helder: The manifest cannot be read[^]*at privacy\.json[^]*ENOENT/);
  });

  it('an output that cannot be written: an error', async () => {
    const files = { 'privacy.json': small, file: 'x' };
    const { code, error } = await inFolder(files, (helder) =>
      helder('render', 'privacy.json', '--output', 'file/p.html'),
    );
    assert.equal(code, 1);
    assert.match(error, /output cannot be written/);
  });

  const wrong: Readonly<Record<string, readonly string[]>> = {
    'no command': [],
    'another command': ['check', 'privacy.json'],
    'no manifest': ['render'],
    'two manifests': ['render', 'privacy.json', 'b.json'],
    'an unknown option': ['render', 'privacy.json', '--pretty'],
    'a level that does not exist': ['render', 'privacy.json', '--heading-level', '7'],
    'no language tag': ['render', 'privacy.json', '--lang', '"nl'],
    'no section': ['render', 'privacy.json', '--sections', ' '],
    'sections of the declaration': [
      'render',
      'privacy.json',
      '--declaration',
      '--sections',
      'rights',
    ],
  };
  for (const [name, argv] of Object.entries(wrong)) {
    it(`${name}: how it is used`, async () => {
      const { code, out, error } = await inFolder({ 'privacy.json': small }, (helder) =>
        helder(...argv),
      );
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, /^helder: \S[^]*\nhelder render <manifest>/);
    });
  }

  it('a wish for help: how it is used', async () => {
    const { code, out } = await inFolder({}, (helder) => helder('--help'));
    assert.equal(code, 0);
    assert.match(out, /^helder render <manifest>/);
  });
});
