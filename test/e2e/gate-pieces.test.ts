import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { it } from './support/engine.js';
import { granted, note } from './support/gate.js';
import { held, heldSource, manifest, page } from './support/pages.js';
import { until } from './support/embeds.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();

/** Notes whose code it is and how much of it there is. */
const whole = (of: string): string =>
  `log.push('${of} ' + document.currentScript.text.length + document.currentScript.text.slice(-5));`;

/** Every kind of gated element, with what could be mistaken for its end, and letters of several bytes. */
const head = `${held('counter', `/* één </scr" <!-- */ ${whole('counter: head')} // €`, 'data-x="a > b"')}
  ${heldSource('counter', '/a.js', `data-y='"</script>"' id="ä"`)}
  <template data-consent="counter"><meta name="a" content="</template>"><script>${whole('counter: head template')}</script></template>`;

const body = `<p>één €</p>
  ${held('counter', `const text = '<!-- <b> &amp; ☃ <' + '/script>'; ${whole('counter: inline')}`, `data-config='{"a": "<>"}' title="ü"`)}
  ${held('chat', `${note('module: whole')} // 𝄞`, 'data-type="module"')}
  <script type="text/plain" data-consent="counter" src="/text.js">{"of": "its own", "n": [1, 2, 3]}</script>
  ${heldSource('counter', '/d.js', 'defer')}${heldSource('films', '/async.js', 'async')}
  <noscript><script type="text/plain" data-consent="counter">${note('no')}</script><img src="/no.png"></noscript>
  <section><template data-consent="counter" class="x"><p title="</template>">één <b>twee</b></p><!-- </template> -->
    <script>${whole('counter: template')} // ☃</script>
    <template data-consent="chat"><script src="/chat.js"></script><iframe srcdoc="<p>x" title="é"></iframe><template><script>${note('no')}</script></template></template>
    <template id="plain"><p>ü</p><template><script>${note('no')}</script></template></template>
    <svg viewBox="0 0 1 1"><title>é</title><path d="M0 0"></path></svg><noscript><img src="/no.png"></noscript>
    <table><tbody><tr><td>1<script>${whole('counter: table')}</script></td></tr></tbody></table>
    <script type="application/json">{"é": "<b>"}</script><iframe srcdoc="&lt;p>y"></iframe>
  </template></section>
  <table><tbody><tr><td>${held('counter', whole('counter: cell'))}</td></tr><template data-consent="counter"><tr><td>row</td></tr></template></tbody></table>
  <textarea>${held('counter', note('no'))}</textarea>
  <div><div>${held('chat', `/* ${'€ '.repeat(20)} */ ${whole('chat: nested')}`, 'async')}</div></div>
  ${held('counter films', whole('both: last'))}`;

/** How often the page notes something. */
const NOTES = 14;

/** The page in pieces, which end at these bytes. */
function cut(inline: unknown, ends: (page: Buffer) => readonly number[]): readonly Buffer[] {
  const bytes = Buffer.from(page({ inline, head, body }));
  const all = [...ends(bytes), bytes.length];
  return all.map((end, i) => bytes.subarray(all[i - 1] ?? 0, end));
}

const everywhere = (bytes: Buffer): number[] => {
  const start = bytes.indexOf('helder.js');
  return Array.from({ length: Math.ceil((bytes.length - start) / 13) }, (_, i) => start + i * 13);
};

/** When the document began that stands here now; not while one goes and another comes. */
const began = (tab: Tab): Promise<number | undefined> =>
  tab.page.evaluate(() => performance.timeOrigin).catch(() => undefined);

/** Goes to the page, and waits after each piece until the browser has got it. */
async function receive(
  { site }: Scene,
  tab: Tab,
  pieces: readonly Buffer[],
  then: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  site.putJson('/privacy.json', manifest).put('/', { pieces });
  site.put('/a.js', note('counter: a')).put('/d.js', note('counter: d'));
  site.put('/text.js', "log.push('counter: ' + document.currentScript.text)");
  site.put('/chat.js', note('chat: file')).put('/async.js', note('async: whole'));
  const before = await began(tab);
  const complete = tab.page.goto(`${site.origin()}/`, { timeout: 60_000 });
  await until('another document', async () => ![before, undefined].includes(await began(tab)));
  const sizes = new Set<number>();
  for (let piece = 1; piece < pieces.length; piece++) {
    sizes.add(
      await tab.page.evaluate(async () => {
        await (await fetch('/sentinel')).text();
        return document.documentElement.innerHTML.length;
      }),
    );
    if (piece === pieces.length - 1) await then();
    site.more('/');
  }
  await complete;
  // The browser did parse it piece by piece.
  assert.ok(sizes.size >= (pieces.length - 1) / 4, `${sizes.size} of ${pieces.length}`);
}

/** What has become of the page; its services apart, since they do not wait for each other. */
async function outcome({ site }: Scene, tab: Tab): Promise<unknown> {
  await tab.noted(NOTES);
  await tab.settle();
  const notes = await tab.notes();
  assert.equal(notes.length, NOTES, notes.join('\n'));
  const markup = await tab.page.evaluate(() => {
    const helpers = document.querySelectorAll('link[rel*=preload]');
    for (const helper of helpers) helper.remove();
    return document.head.innerHTML + document.body.innerHTML;
  });
  const asked = new Set(site.asked(/^site\.test\/\w+\.(js|png)$/));
  const services = new Set(notes.map((text) => text.split(':')[0] ?? ''));
  const by = (service: string): readonly string[] =>
    notes.filter((text) => text.startsWith(service));
  return { services: [...services].sort().map(by), markup, asked: [...asked].sort() };
}

describe('a page with every kind of gated element, cut every few bytes', () => {
  for (const [kind, inline] of [
    ['inline', manifest],
    ['fetched', undefined],
  ] as const) {
    it(
      `becomes what it is in one piece where consent was given before, with a manifest that is ${kind}`,
      play(async (scene) => {
        const tab = await granted(scene, { inline });
        await receive(
          scene,
          tab,
          cut(inline, () => []),
        );
        const expected = await outcome(scene, tab);
        await receive(scene, tab, cut(inline, everywhere));
        assert.deepEqual(await outcome(scene, tab), expected);
      }),
    );

    it(
      `runs nothing before the choice and then becomes what it is in one piece, with a manifest that is ${kind}`,
      play(async (scene) => {
        const tab = await scene.visitor.newTab();
        await receive(scene, tab, cut(inline, everywhere));
        await tab.settle();
        assert.deepEqual(await tab.notes(), []);
        assert.deepEqual(scene.site.asked(/^site\.test\/\w+\.(js|png)$/), []);
        await tab.answer('Alles accepteren');
        const found = await outcome(scene, tab);
        await receive(
          scene,
          tab,
          cut(inline, () => []),
        );
        assert.deepEqual(found, await outcome(scene, tab));
      }),
    );
  }
});

describe('a choice while the page is cut', () => {
  const places = [
    ['an inline script in the head', '// €'],
    ['a value in a start tag', '"a": "<>"'],
    ['an inline script', '☃ <'],
    ['an inline module', '𝄞'],
    ['the text of an external script', '[1, 2, 3]'],
    ['a noscript', '<img src="/no.png">'],
    ['a template', '<b>twee'],
    ['a script in a template', ' // ☃'],
    ['a template in a template', ' srcdoc="<p>x"'],
    ['a table in a template', '</td></tr></tbody>'],
    ['an inline script in a table', 'counter: cell'],
    ['a template in a table', '<td>row'],
    ['an inline script in the last element', '€ € € €'],
  ] as const;

  it(
    'gives the same as a choice before it, whatever the cut is in',
    play(async (scene) => {
      const tab = await granted(scene);
      await receive(
        scene,
        tab,
        cut(undefined, () => []),
      );
      const expected = await outcome(scene, tab);
      for (const [where, text] of places) {
        // Someone who has never been here.
        await tab.page.goto('about:blank');
        await scene.visitor.clear();
        const pieces = cut(undefined, (bytes) => {
          const start = bytes.indexOf(text);
          return [start, start + Math.ceil(Buffer.byteLength(text) / 2)];
        });
        await receive(scene, tab, pieces, () =>
          tab.page.evaluate(() => window.helder?.ready.then((consent) => consent.acceptAll())),
        );
        assert.deepEqual(await outcome(scene, tab), expected, where);
      }
    }),
  );
});

describe('a script that the page itself inserts after something held, while that is half parsed', () => {
  for (const [kind, markup] of [
    ['an inline script', held('counter', "log.push('one ' +| 'whole')")],
    ['an inline module', held('counter', "log.push('one ' +| 'whole')", 'data-type="module"')],
    [
      'the text of an external script',
      '<script type="text/plain" data-consent="counter" src="/text.js">one |whole</script>',
    ],
  ] as const)
    it(
      `does not cut off ${kind}`,
      play(async (scene) => {
        const { site } = scene;
        site.put('/text.js', 'log.push(document.currentScript.text)');
        const tab = await granted(scene, { inline: manifest });
        const pieces = page({ inline: manifest, body: `<p id="first"></p>${markup}` }).split('|');
        site.put('/', { pieces });
        const complete = tab.goto('/');
        await tab.page.waitForSelector('#first');
        await tab.page.evaluate(async () => {
          document.body.append('from a timer, an observer or an async script');
          await (await fetch('/sentinel')).text();
        });
        assert.deepEqual(await tab.notes(), []);
        site.more('/');
        await complete;
        assert.deepEqual(await tab.noted(1), ['one whole']);
      }),
    );
});
