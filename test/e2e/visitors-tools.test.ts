import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { heldSource, manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();

const LAYOUTS = ['box', 'bar', 'dialog'] as const;

/**
 * Hides what lists of cookie notices hide, the way a stylesheet of the user does: it wins over the important rules of a
 * shadow root too. No page can add such a sheet, so this one stands in the shadow roots themselves, and weighs more.
 */
function hideNotices(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host(:is(consent-banner, consent-preferences, [class*='cookie'], [id*='cookie']):not(#a#b#c)),
     :is(consent-banner, consent-preferences, [class*='cookie'], [id*='cookie']):not(#a#b#c) { display: none !important; }`,
  );
  const own = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    get() {
      return own?.get?.call(this) as unknown;
    },
    set(sheets: readonly CSSStyleSheet[]) {
      own?.set?.call(this, [...sheets, sheet]);
    },
  });
}

/** A long page with a button and a held script. */
function putPage({ site }: Scene, layout: string): void {
  site.put('/held.js', "log.push('held')").put(
    '/',
    page({
      inline: { ...manifest, banner: { layout } },
      body: `<button onclick="log.push('clicked')">Bestellen</button>
        ${heldSource('counter', '/held.js')}<div style="height: 5000px"></div>`,
    }),
  );
}

describe('a list that hides cookie notices', () => {
  it(
    'leaves a page that answers, where the visitor asks for the preferences',
    play(async (scene) => {
      putPage(scene, 'box');
      const tab = await scene.visitor.newTab();
      await tab.page.evaluateOnNewDocument(hideNotices);
      await tab.goto('/');
      await tab.runs('banner');
      await tab.page.evaluate(() => void window.helder?.open());
      await tab.page.waitForSelector('consent-preferences >>> dialog');
      await tab.page.waitForFunction(() => {
        const dialog = document
          .querySelector('consent-preferences')
          ?.shadowRoot?.querySelector('dialog');
        return dialog && !dialog.open;
      });
      await tab.click('Bestellen');
      assert.deepEqual(await tab.noted(1), ['clicked']);
      assert.equal(await scene.visitor.cookie(), undefined);
    }),
  );

  for (const layout of LAYOUTS)
    it(
      `leaves a page that answers, with a ${layout}`,
      play(async (scene) => {
        putPage(scene, layout);
        const tab = await scene.visitor.newTab();
        await tab.page.evaluateOnNewDocument(hideNotices);
        await tab.goto('/');
        await tab.runs('banner');
        if (layout !== 'box') await tab.runs('look');
        // Hit tests pass over what is inert.
        await tab.page.waitForFunction(() => {
          const button = document.querySelector('body > button');
          const { x = 0, y = 0 } = button?.getBoundingClientRect() ?? {};
          return document.elementFromPoint(x + 5, y + 5) === button;
        });
        await tab.page.waitForFunction(
          () => !document.querySelector('consent-banner')?.getClientRects().length,
        );
        await tab.settle();
        await tab.click('Bestellen');
        assert.deepEqual(await tab.noted(1), ['clicked']);
        await tab.page.mouse.wheel({ deltaY: 400 });
        await tab.page.waitForFunction(() => scrollY > 0);
        assert.equal(await tab.page.$('[inert]'), null);
        assert.deepEqual(await tab.page.evaluate(() => ({ ...window.helder?.decisions })), {});
        assert.deepEqual(scene.site.asked(/held\.js/), []);
        assert.equal(await scene.visitor.cookie(), undefined);
      }),
    );
});

/** Does to all texts of a place what Chrome’s translator does: each goes into two `<font>` elements. */
const translate = ({ page: view }: Tab, selector: string): Promise<number> =>
  view.$eval(selector, (host) => {
    const roots = [host, host.shadowRoot].flatMap((root) => root ?? []);
    const texts = roots.flatMap((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      return found.filter(({ data }) => data.trim());
    });
    for (const text of texts) {
      // As a name of no known type: the element is out of date, and what the translator makes all the same.
      const outer = document.createElement('font' as string);
      const inner = document.createElement('font' as string);
      inner.textContent = `[${text.data}]`;
      outer.append(inner);
      text.replaceWith(outer);
    }
    return texts.length;
  });

describe('a browser that translates', () => {
  for (const layout of LAYOUTS)
    it(
      `leaves everything working, with a ${layout}`,
      play(async (scene) => {
        putPage(scene, layout);
        const tab = await scene.visitor.open('/');
        await tab.page.waitForSelector('consent-banner button', { visible: true });
        assert.ok((await translate(tab, 'consent-banner')) >= 5);
        await tab.click('[Zelf kiezen]');
        await tab.see('Statistieken', 'checkbox');
        assert.ok((await translate(tab, 'consent-preferences')) > 10);
        // Each time everything is rendered anew.
        await tab.click('[Statistieken]', 'checkbox');
        await tab.click('[Klantcontact]', 'checkbox');
        await tab.click('[Klantcontact]', 'checkbox');
        await tab.changes(() => tab.click('[Keuze opslaan]'));
        assert.deepEqual(await tab.page.evaluate(() => ({ ...window.helder?.decisions })), {
          counter: 'granted',
          chat: 'denied',
          films: 'denied',
        });
        await tab.page.evaluate(() => window.helder?.open());
        const box = await tab.see('[Statistieken]', 'checkbox');
        assert.equal(await box.evaluate((input) => (input as HTMLInputElement).checked), true);
        // Its code has run, which only loading anew can stop.
        await Promise.all([tab.loaded(), tab.click('[Alles weigeren]')]);
        await tab.ready();
        assert.equal(await tab.page.evaluate(() => window.helder?.decisions['counter']), 'denied');
      }),
    );
});

describe('a reader mode', () => {
  for (const layout of LAYOUTS)
    it(
      `finds no word of the question in the body, with a ${layout}`,
      play(async (scene) => {
        putPage(scene, layout);
        const tab = await scene.visitor.open('/');
        await tab.page.waitForSelector('consent-banner button', { visible: true });
        const { inBody, question } = await tab.page.evaluate(() => ({
          inBody: document.body.textContent,
          question: document.querySelector('consent-banner p')?.textContent ?? '',
        }));
        assert.ok(question.includes('Wadlicht'));
        assert.ok(!inBody.includes(question));
        assert.equal(await tab.page.$('body consent-banner'), null);
      }),
    );
});
