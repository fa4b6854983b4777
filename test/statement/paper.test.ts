import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { useBrowser } from '../e2e/support/browser.js';
import { page } from '../e2e/support/pages.js';
import type { Tab } from '../e2e/support/tab.js';
import { FORMS } from './facts/schema.js';

const play = useBrowser();

/** An A4 page, less margins of 15 mm. */
const A4 = { width: 680, height: 1009 };

/** Everything in the policy, and the banner above it, as it comes out. */
const seen = (tab: Tab) =>
  tab.page.$$eval('.helder-notice *, consent-banner', (all) =>
    all.map((one) => {
      const { breakAfter, breakInside, display, borderLeftWidth } = getComputedStyle(one);
      return {
        what: `${one.localName} ${one.id}: ${one.textContent.slice(0, 60)}`,
        is: one.localName,
        isShown: one.checkVisibility(),
        isHead: one.matches('h1, h2, h3, h4, h5, h6, caption, thead, tr:has(> .helder-across)'),
        isWhole: one.matches('tr, dl > div, li, nav'),
        isWider: one.scrollWidth > (one.parentElement?.clientWidth ?? 0) + 1,
        isTable: one.matches('thead') && !one.closest('.helder-wider, .helder-widest'),
        breaks: { after: breakAfter, inside: breakInside },
        display,
        frame: borderLeftWidth,
        href: one.getAttribute('href') ?? '#',
        spelled: one.textContent + getComputedStyle(one, '::after').content,
      };
    }),
  );

type Part = Awaited<ReturnType<typeof seen>>[number];

const leaves = ({ href }: Part): boolean => !/^(#|mailto:|tel:)/.test(href);
const address = ({ href }: Part): string => href.replace(/^https?:\/\/|\/$/g, '');

/** What may not be on paper. */
const flaws: Readonly<Record<string, (part: Part) => boolean>> = {
  'a banner or a button': ({ is, isShown }) => /^(consent-banner|button)$/.test(is) && isShown,
  'a link without its address': (part) => leaves(part) && !part.spelled.includes(address(part)),
  'a heading at the foot of a page': ({ isHead, breaks }) => isHead && breaks.after !== 'avoid',
  'a row on two pages': ({ isWhole, breaks }) => isWhole && breaks.inside !== 'avoid',
  'a table that is cut': ({ is, isWider }) => /^(table|dl)$/.test(is) && isWider,
  // The head of a real table comes back on every page.
  'blocks where a table fits': ({ isTable, display }) =>
    isTable && display !== 'table-header-group',
  'a frame that stays open': ({ is, frame }) => is === 'table' && frame !== '0px',
};

describe('the three statements on paper', () => {
  for (const form of FORMS) {
    it(
      `${form} keeps together what belongs together, spells out its links, and is cut nowhere`,
      play(async ({ site, visitor }) => {
        const manifest = new URL(`./manifests/${form}.json`, import.meta.url);
        site.putJson('/privacy.json', JSON.parse(readFileSync(manifest, 'utf8')));
        site.put('/', page({ lang: 'nl', body: '<privacy-policy></privacy-policy>' }));
        const tab = await visitor.open('/');
        await tab.page.setViewport(A4);
        await tab.page.waitForSelector('privacy-policy:not([aria-busy]) #privacy-contact');
        await tab.page.waitForSelector('consent-banner');
        await tab.page.emulateMediaType('print');
        const parts = await seen(tab);
        assert.ok(parts.some(({ is }) => is === 'consent-banner'));
        for (const [flaw, has] of Object.entries(flaws))
          assert.deepEqual(
            parts.filter(has).map(({ what }) => what),
            [],
            flaw,
          );
      }),
    );
  }
});
