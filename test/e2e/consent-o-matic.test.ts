import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { useBrowser } from './support/browser.js';
import { carryOut, type Category, type Rule } from './support/consent-o-matic.js';
import { manifest, page } from './support/pages.js';

const play = useBrowser();

const { helder: rule } = JSON.parse(
  readFileSync(
    fileURLToPath(import.meta.resolve('helder/rules/consent-o-matic-helder.json')),
    'utf8',
  ),
) as { readonly helder: Rule };

/** A service for every purpose, two for one of them. */
const services = [
  ['cart', 'functional', 'exempt'],
  ['login', 'security', 'X'],
  ['counter', 'statistical', 'B'],
  ['heatmap', 'statistical', 'B'],
  ['films', 'media', 'E'],
  ['chat', 'support', 'A'],
  ['banners', 'marketing', 'F'],
  ['weather', 'forecast', 'X'],
] as const;

const inline = {
  ...manifest,
  purposes: {
    functional: {
      exempt: { ground: 'requested-service', reason: 'Zonder kunt u niet bestellen.' },
    },
    forecast: { name: 'Weerbericht', description: 'Toont het weer.' },
  },
  services: services.map(([id, purpose]) => ({ id, name: id, purpose })),
};

const wishes: readonly (readonly Category[])[] = [
  [],
  ['A'],
  ['B'],
  ['D'],
  ['E'],
  ['F'],
  ['X'],
  ['B', 'E'],
  ['A', 'B', 'D', 'E', 'F', 'X'],
];

describe('Consent-O-Matic', () => {
  for (const layout of ['box', 'bar', 'dialog'])
    for (const wanted of wishes)
      it(
        `grants exactly ${wanted.join() || 'nothing'}, in a ${layout}`,
        play(async ({ site, visitor }) => {
          site.put('/', page({ inline: { ...inline, banner: { layout } } }));
          const tab = await visitor.open('/');
          await tab.changes(() => carryOut(tab, rule, wanted));
          assert.equal(await tab.isAsked(), false);
          assert.deepEqual(
            await tab.page.evaluate(() => ({ ...window.helder?.decisions })),
            Object.fromEntries(
              services.flatMap(([id, , category]) =>
                category === 'exempt'
                  ? []
                  : [[id, wanted.some((one) => one === category) ? 'granted' : 'denied']],
              ),
            ),
          );
          assert.equal(await tab.page.$('consent-banner'), null);
        }),
      );

  it(
    'turns a service off that was turned on before, when something new is asked',
    play(async ({ site, visitor }) => {
      const [, , first, second] = inline.services;
      site.put('/', page({ inline: { ...inline, purposes: {}, services: [first] } }));
      const tab = await visitor.open('/');
      await tab.answer('Alles accepteren');
      site.put('/', page({ inline: { ...inline, purposes: {}, services: [first, second] } }));
      await tab.reload();
      await tab.changes(() => carryOut(tab, rule, []));
      assert.deepEqual(await tab.page.evaluate(() => ({ ...window.helder?.decisions })), {
        counter: 'denied',
        heatmap: 'denied',
      });
    }),
  );
});
