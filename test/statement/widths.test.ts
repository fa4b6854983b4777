import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { useBrowser } from '../e2e/support/browser.js';
import { page } from '../e2e/support/pages.js';
import { FORMS } from './facts/schema.js';

const play = useBrowser();

describe('the three statements', () => {
  for (const form of FORMS) {
    it(
      `${form} has nothing wider than what it stands in, on any screen`,
      play(async ({ site, visitor }) => {
        const manifest = new URL(`./manifests/${form}.json`, import.meta.url);
        site.putJson('/privacy.json', JSON.parse(readFileSync(manifest, 'utf8')));
        site.put('/', page({ lang: 'nl', body: '<privacy-policy></privacy-policy>' }));
        const tab = await visitor.open('/');
        await tab.page.waitForSelector('privacy-policy:not([aria-busy]) #privacy-contact');
        for (const width of [320, 700, 840, 1100, 1280]) {
          await tab.page.setViewport({ width, height: 800 });
          const wider = await tab.page.$$eval('.helder-notice table, .helder-notice dl', (blocks) =>
            blocks
              .filter(
                ({ parentElement, scrollWidth }) =>
                  scrollWidth > (parentElement?.clientWidth ?? 0) + 1,
              )
              .map((block) => block.closest('section')?.id),
          );
          assert.deepEqual(wider, [], String(width));
        }
      }),
    );
  }
});
