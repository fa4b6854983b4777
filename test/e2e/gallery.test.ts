import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame } from 'puppeteer-core';
import { checkManifest } from '../../dist/esm/core/check-manifest.js';
import { useBrowserAt, type Scene } from './support/browser.js';
import { DemoSite } from './support/demo-site.js';
import {
  SCHEMES,
  SETTINGS,
  assertEqual,
  looksOf,
  open,
  tagOf,
  violations,
  type Setting,
} from './support/looks.js';
import type { Tab } from './support/tab.js';

const play = useBrowserAt(() => DemoSite.start());

/** Reads until it is as expected, or for as long as nobody would notice. */
async function assertSoon(
  read: () => Promise<string>,
  expected: string,
  message?: string,
): Promise<void> {
  let found = await read();
  for (let turn = 0; turn < 100 && found !== expected; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    found = await read();
  }
  assert.equal(found, expected, message);
}

/** The gallery, used as a person would. */
class Gallery {
  readonly tab: Tab;

  private constructor(tab: Tab) {
    this.tab = tab;
  }

  static async open(scene: Scene<DemoSite>, query = '', setting?: Setting): Promise<Gallery> {
    const gallery = new Gallery(await open(scene, `/gallery.html${query}`, setting));
    await gallery.shown();
    return gallery;
  }

  /** The page in the frame. */
  get frame(): Frame {
    return this.tab.page.frames().find((frame) => frame.url().includes('/gallery-frame.html'))!;
  }

  /** Waits until the frame shows what is chosen. */
  async shown(): Promise<void> {
    const found = await this.tab.page.evaluate(async () => {
      const frame = document.querySelector('iframe')!;
      const kinds: Readonly<Record<string, string>> = {
        banner: 'consent-banner button',
        preferences: 'consent-preferences',
        button: 'consent-button',
      };
      const wanted = kinds[new URLSearchParams(location.search).get('show') ?? ''] ?? '';
      const until = performance.now() + 15_000;
      while (performance.now() < until) {
        const { contentDocument: page } = frame;
        const isSame = page?.location.search === location.search;
        if (isSame && page.querySelector(wanted)) return true;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return false;
    });
    assert.ok(found, 'the frame shows what is chosen');
  }

  /** What the address of the gallery says of a choice. */
  chosen(name: string): Promise<string | null> {
    return this.tab.page.evaluate((of) => new URLSearchParams(location.search).get(of), name);
  }

  /** Chooses another value of a control. */
  async choose(name: string, value: string): Promise<void> {
    const { page } = this.tab;
    if ((await this.chosen(name)) === value) return;
    const radio = await page.$(`input[name="${name}"][value="${value}"]`);
    if (radio) await radio.press('Space');
    else await page.select(`[name="${name}"]`, value);
    assert.equal(await this.chosen(name), value);
    await this.shown();
  }

  /** Waits for what has this accessible name in the frame and can be seen. */
  async see(name: string, role = 'button'): Promise<void> {
    const selector = `::-p-aria([name="${name}"][role="${role}"])`;
    await this.frame.waitForSelector(selector, { visible: true });
  }

  /** The edges of the frame that the banner touches, or nearly so; `centre` where it is in the middle of the line. */
  edges(): Promise<string> {
    return this.frame.$eval('consent-banner', (banner) => {
      const { left, top, right, bottom } = banner.getBoundingClientRect();
      return [
        left < 40 && 'left',
        top < 40 && 'top',
        right > innerWidth - 40 && 'right',
        bottom > innerHeight - 40 && 'bottom',
        Math.abs(left + right - innerWidth) < 20 && 'centre',
      ]
        .filter(Boolean)
        .join(' ');
    });
  }

  code(id: string): Promise<string> {
    return this.tab.page.$eval(`#${id} pre`, ({ textContent }) => textContent);
  }
}

describe('the gallery', () => {
  const DESKTOP = SETTINGS[2]!;
  const EDGES: Readonly<Record<string, string>> = {
    'box bottom-start': 'left bottom',
    'box bottom': 'bottom centre',
    'box bottom-end': 'right bottom',
    'box top-start': 'left top',
    'box top': 'top centre',
    'box top-end': 'top right',
    'bar top': 'left top right centre',
    'bar bottom': 'left right bottom centre',
    'dialog bottom': 'centre',
  };

  it(
    'shows every layout in every place',
    play(async (scene) => {
      const gallery = await Gallery.open(scene, '', DESKTOP);
      for (const [chosen, edges] of Object.entries(EDGES)) {
        const [layout, position] = chosen.split(' ');
        await gallery.choose('layout', layout!);
        if (layout !== 'dialog') await gallery.choose('position', position!);
        // The banner is there a moment before it takes its place.
        await assertSoon(() => gallery.edges(), edges, chosen);
        await assertEqual(gallery.frame, 'consent-banner button', 3);
      }
    }),
  );

  it(
    'shows every look in light and dark, equal and readable',
    play(async (scene) => {
      const gallery = await Gallery.open(scene, '', DESKTOP);
      const looks = await gallery.tab.page.$$eval('#look option', (options) =>
        options.map(({ value }) => value),
      );
      const seen = new Set<string>();
      for (const look of looks) {
        await gallery.choose('look', look);
        for (const scheme of ['page', 'dark', 'light']) {
          await gallery.choose('scheme', scheme);
          await assertEqual(gallery.frame, 'consent-banner button', 3);
          await assertEqual(gallery.frame, 'consent-banner p', 1);
          const [button, banner] = [
            await looksOf(gallery.frame, 'consent-banner button'),
            await looksOf(gallery.frame, 'consent-banner'),
          ];
          seen.add(JSON.stringify([button[0]?.style, banner[0]?.style]));
        }
      }
      // The page is light; one look is the same in both.
      assert.equal(seen.size, 2 * looks.length - 1);
    }),
  );

  it(
    'shows every language, and both registers where there are two',
    play(async (scene) => {
      const gallery = await Gallery.open(scene);
      const languages = await gallery.tab.page.$$eval('#language option', (options) =>
        options.map(({ value }) => value),
      );
      assert.equal(languages.length, 29);
      const questions = new Set<string>();
      for (const language of languages) {
        await gallery.choose('language', language);
        const banner = await gallery.frame.waitForSelector('consent-banner p');
        questions.add(await banner!.evaluate(({ textContent }) => textContent));
        assert.equal(await gallery.frame.$eval('consent-banner', ({ lang }) => lang), language);
        const choosable = await gallery.tab.page.$$('[name="register"]:enabled');
        if (!choosable.length) continue;
        await gallery.choose('register', 'informal');
        questions.add(
          await gallery.frame.$eval('consent-banner p', ({ textContent }) => textContent),
        );
        await gallery.choose('register', 'formal');
      }
      assert.equal(questions.size, 29 + 3);
    }),
  );

  it(
    'shows banner, preferences or button, keeps the focus on the control and remembers nothing',
    play(async (scene) => {
      const gallery = await Gallery.open(scene);
      const { tab } = gallery;
      const focused = (): Promise<string> =>
        tab.page.evaluate(() => (document.activeElement as HTMLInputElement).value);
      await gallery.choose('show', 'preferences');
      await gallery.see('Uw keuze over cookies', 'dialog');
      await assertSoon(focused, 'preferences');
      await gallery.choose('show', 'button');
      await gallery.see('Cookie-instellingen');
      await gallery.frame.waitForSelector('consent-banner button', { hidden: true });
      await gallery.choose('show', 'banner');
      await gallery.see('Alles accepteren');
      await assertSoon(focused, 'banner');
      await gallery.choose('layout', 'dialog');
      await gallery.frame.waitForFunction(() =>
        document
          .querySelector('consent-banner')
          ?.parentElement?.shadowRoot?.querySelector('dialog:modal'),
      );
      await assertSoon(focused, 'dialog');
      assert.deepEqual(await scene.visitor.cookieNames(), []);
      await gallery.frame.$eval('consent-banner [data-action="accept"]', (accept) => {
        (accept as HTMLElement).click();
      });
      await gallery.see('Cookie-instellingen');
      await tab.goto('/themes/plain.html');
      await tab.see('Alles accepteren');
      assert.deepEqual(await scene.visitor.cookieNames(), []);
      assert.deepEqual(await scene.site.contacted(), []);
    }),
  );

  it(
    'gives the tag, a valid manifest and the CSS of what it shows',
    play(async (scene) => {
      const gallery = await Gallery.open(scene);
      assert.equal(
        /^<script [^>]*>/.exec((await gallery.code('tag')).replace(/\s+/g, ' '))?.[0],
        tagOf('README.md')?.replace(/(?=>)/, 'data-manifest="/privacy.json" ').replace('  ', ' '),
      );
      const manifest = async (): Promise<Record<string, unknown>> =>
        JSON.parse(await gallery.code('manifest')) as Record<string, unknown>;
      assert.equal(await gallery.tab.page.$eval('#css', (css) => css.checkVisibility()), false);
      for (const [name, value, banner] of [
        ['layout', 'bar', { layout: 'bar', position: 'bottom' }],
        ['position', 'top', { layout: 'bar', position: 'top' }],
        ['layout', 'dialog', { layout: 'dialog' }],
        ['layout', 'box', { layout: 'box', position: 'top' }],
      ] as const) {
        await gallery.choose(name, value);
        const written = await manifest();
        assert.deepEqual(checkManifest(written), []);
        assert.deepEqual(written['banner'], { ...banner, policyUrl: '/privacy.html' });
      }
      await gallery.choose('language', 'de');
      await gallery.choose('register', 'informal');
      assert.deepEqual((await manifest())['languages'], ['de-x-informal']);
      assert.deepEqual(checkManifest(await manifest()), []);
      await gallery.choose('look', 'dike');
      await gallery.choose('scheme', 'dark');
      const css = await gallery.code('css');
      const own = await gallery.frame.$eval('html', ({ style }) =>
        [...style].map((property) => [property, style.getPropertyValue(property)]),
      );
      const copied = await gallery.tab.page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        const { style } = sheet.cssRules[0] as CSSStyleRule;
        return [...style].map((property) => [property, style.getPropertyValue(property)]);
      }, css);
      assert.ok(copied.length > 5);
      assert.deepEqual(copied, own);
    }),
  );

  it(
    'copies, and says what it did',
    play(async (scene) => {
      const gallery = await Gallery.open(scene, '?look=soft');
      const { tab } = gallery;
      const allowed = ['clipboard-read', 'clipboard-write'].map((name) => ({
        permission: { name },
        state: 'granted' as const,
      }));
      await tab.page.browserContext().setPermission(scene.site.origin(), ...allowed);
      for (const [button, id, said] of [
        ['Kopieer de tag', 'tag', 'De tag staat op uw klembord.'],
        ['Kopieer het manifest', 'manifest', 'Het manifest staat op uw klembord.'],
        ['Kopieer de CSS', 'css', 'De CSS staat op uw klembord.'],
      ] as const) {
        await (await tab.see(button)).press('Enter');
        await tab.page.waitForFunction(
          (text) => document.querySelector('[role="status"]')?.textContent === text,
          {},
          said,
        );
        assert.equal(
          await tab.page.evaluate(() => navigator.clipboard.readText()),
          await gallery.code(id),
        );
      }
      await tab.page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await tab.click('Kopieer het manifest');
      await tab.page.waitForFunction(() =>
        document.querySelector('[role="status"]')?.textContent.startsWith('Kopiëren lukte niet.'),
      );
      assert.equal(
        await tab.page.evaluate(() => String(getSelection())),
        await gallery.code('manifest'),
      );
    }),
  );

  for (const scheme of SCHEMES)
    it(
      `fits a small screen and has no violations, ${scheme}`,
      play(async (scene) => {
        const setting = { screen: { width: 320, height: 640 }, scheme } as unknown as Setting;
        const { tab } = await Gallery.open(scene, '?look=evening&layout=bar', setting);
        assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth), 320);
        assert.deepEqual(await violations(tab, 'body'), []);
      }),
    );
});
