import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { AutoConsentCMPRule } from '@duckduckgo/autoconsent';
import { Autoconsent } from './support/autoconsent.js';
import { useBrowser, type Scene } from './support/browser.js';
import { heldSource, manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();

const rule = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('helder/rules/autoconsent-helder.json')), 'utf8'),
) as AutoConsentCMPRule;

const LAYOUTS = ['box', 'bar', 'dialog'] as const;

/** Languages whose words autoconsent knows by itself. */
const KNOWN = ['de', 'de-x-informal', 'fr', 'fr-x-informal', 'es', 'pl', 'pt'] as const;

const ids = manifest.services.map(({ id }) => id);
const all = (decision: string): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, decision]));

/** After its second look autoconsent waits until something on the page has changed before it looks again. */
const restless = `<script>
  setInterval(() => document.body.toggleAttribute('data-tick'), 100);
</script>`;

/** Two pages on which each service has a held script. */
function putPages({ site }: Scene, lang: string, more: object): void {
  const inline = { ...manifest, languages: [lang], ...more };
  const body = ids.map((id) => heldSource(id, `/held/${id}.js`)).join('') + restless;
  for (const id of ids) site.put(`/held/${id}.js`, `log.push('${id}')`);
  for (const path of ['/', '/next']) site.put(path, page({ lang, inline, body }));
}

const decisions = (tab: Tab): Promise<unknown> =>
  tab.page.evaluate(() => ({ ...window.helder?.decisions }));

/** Fails unless everything has been refused, nothing held was fetched and the next page asks nothing. */
async function assertRefused({ site }: Scene, tab: Tab): Promise<void> {
  assert.equal(await tab.isAsked(), false);
  assert.deepEqual(await decisions(tab), all('denied'));
  await tab.goto('/next');
  await tab.settle();
  assert.equal(await tab.isAsked(), false);
  assert.deepEqual(await decisions(tab), all('denied'));
  assert.deepEqual(site.asked(/\/held\//), []);
}

describe('an extension that refuses by guessing', () => {
  const cases = [
    ...['nl', 'nl-x-informal', 'en'].flatMap((lang) => LAYOUTS.map((layout) => ({ lang, layout }))),
    ...KNOWN.map((lang) => ({ lang, layout: 'box' })),
  ];
  for (const { lang, layout } of cases) {
    it(
      `finds the banner in ${lang} as a ${layout}, and its refusal is one`,
      play(async (scene) => {
        putPages(scene, lang, { banner: { layout } });
        const tab = await scene.visitor.newTab();
        const extension = await Autoconsent.install(tab, { action: 'optOut', heuristic: true });
        await tab.goto('/');
        const { cmp, result } = await extension.tells('selfTestResult');
        assert.deepEqual([cmp, result], ['HEURISTIC-REJECT', true]);
        assert.equal((await extension.tells('optOutResult')).result, true);
        await assertRefused(scene, tab);
      }),
    );
  }
});

describe('an extension that guesses where only something new is asked', () => {
  for (const lang of ['nl', 'nl-x-informal', 'en'])
    it(
      `refuses that too, in ${lang}`,
      play(async (scene) => {
        const [first] = manifest.services;
        putPages(scene, lang, { services: [first] });
        const tab = await scene.visitor.open('/');
        await tab.page.waitForSelector('consent-banner button');
        await tab.changes(() => tab.page.click('consent-banner [data-action=reject]'));
        putPages(scene, lang, {});
        const extension = await Autoconsent.install(tab, { action: 'optOut', heuristic: true });
        await tab.goto('/');
        assert.equal((await extension.tells('selfTestResult')).result, true);
        await assertRefused(scene, tab);
      }),
    );
});

describe('an extension that knows helder’s rule', () => {
  const cookie = { name: 'keuze' };
  const cases = [
    ...LAYOUTS.map((layout) => ({ layout, name: `a ${layout}`, more: { banner: { layout } } })),
    { name: 'a cookie of another name', more: { consent: { cookie } } },
  ];
  for (const { name, more } of cases) {
    it(
      `refuses, with ${name}`,
      play(async (scene) => {
        putPages(scene, 'nl', more);
        const tab = await scene.visitor.newTab();
        const extension = await Autoconsent.install(tab, { action: 'optOut', rules: [rule] });
        await tab.goto('/');
        const { cmp, result } = await extension.tells('selfTestResult');
        assert.deepEqual([cmp, result], ['helder', true]);
        assert.equal((await extension.tells('optOutResult')).result, true);
        await assertRefused(scene, tab);
      }),
    );

    it(
      `accepts, with ${name}`,
      play(async (scene) => {
        putPages(scene, 'nl', more);
        const tab = await scene.visitor.newTab();
        const extension = await Autoconsent.install(tab, { action: 'optIn', rules: [rule] });
        await tab.goto('/');
        const { cmp, result } = await extension.tells('selfTestResult');
        assert.deepEqual([cmp, result], ['helder', true]);
        assert.equal((await extension.tells('optInResult')).result, true);
        assert.deepEqual([...(await tab.noted(ids.length))].sort(), [...ids].sort());
        assert.deepEqual(await decisions(tab), all('granted'));
      }),
    );
  }

  it(
    'finds nothing where everything has been answered',
    play(async (scene) => {
      putPages(scene, 'nl', {});
      const tab = await scene.visitor.open('/');
      await tab.answer('Alles weigeren');
      const extension = await Autoconsent.install(tab, { action: 'optIn', rules: [rule] });
      await tab.reload();
      await extension.tells('report');
      await tab.settle();
      assert.deepEqual(extension.all('cmpDetected'), []);
      assert.deepEqual(await decisions(tab), all('denied'));
    }),
  );
});
