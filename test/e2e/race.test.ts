import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.js';
import { held, manifest, page } from './support/pages.js';

const play = useBrowser();
const facts = readFileSync(new URL('../../dist/effects.js', import.meta.url), 'utf8');

describe('while a chunk is on its way', () => {
  for (const method of ['rejectAll', 'forget'] as const) {
    it(
      `${method}() counts, whatever was accepted just before`,
      play(async ({ site, visitor }) => {
        let arrive: () => void = () => undefined;
        const after = new Promise<void>((resolve) => (arrive = resolve));
        site
          .put('/', page({ inline: manifest, body: held('counter', "log.push('counter')") }))
          .put('/helder/effects.js', { after, body: facts });
        const tab = await visitor.open('/');
        await tab.page.evaluate(() => void window.helder?.acceptAll());
        await tab.noted(1);
        await site.request('/helder/effects.js');
        await tab.page.evaluate((name) => void window.helder?.[name](), method);
        // It stands before the facts of the first decision are there …
        await tab.page.waitForFunction(() => window.helder?.allows('counter') === false);
        arrive();
        // … and after: the page has loaded again, since the code had run, and now holds it.
        await tab.page.waitForFunction(
          () => (window as unknown as { log: unknown[] }).log.length === 0,
        );
        await tab.settle();
        assert.equal(await tab.page.evaluate(() => window.helder?.allows('counter')), false);
        assert.deepEqual(await tab.notes(), []);
        assert.doesNotMatch((await visitor.cookie())?.value ?? '', /\.g\./);
      }),
    );
  }
});

describe('a held script in the head', () => {
  it(
    'is released whole, though the banner and preloads are placed while it is parsed',
    play(async ({ site, visitor }) => {
      const both = { ...manifest, services: [...manifest.services] };
      const [head = '', tail = ''] = page({
        inline: both,
        head: held('counter', "log.push('start'); /* cut */ log.push('end');"),
      }).split('/* cut */');
      const one = { ...manifest, services: manifest.services.slice(0, 1) };
      site.put('/first', page({ inline: one })).put('/', { pieces: [head, tail] });
      const first = await visitor.open('/first');
      await first.answer('Alles accepteren');
      await first.settle();
      const tab = await visitor.newTab();
      const loaded = tab.page.goto(`${site.origin()}/`);
      await tab.page.waitForSelector('consent-banner');
      assert.deepEqual(await tab.notes(), []);
      site.more('/');
      await loaded;
      assert.deepEqual(await tab.noted(2), ['start', 'end']);
    }),
  );
});
