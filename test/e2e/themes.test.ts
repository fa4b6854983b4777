import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowserAt } from './support/browser.js';
import { DemoSite } from './support/demo-site.js';
import { lookAt } from './support/front.js';
import { SETTINGS, assertEqual, open, tagOf, violations } from './support/looks.js';
import type { Tab } from './support/tab.js';

const play = useBrowserAt(() => DemoSite.start());

const PAGES = ['plain', 'bootstrap', 'tailwind', 'wordpress'] as const;

/** Leaves the properties out that a page has set for helder. */
const unmap = (tab: Tab): Promise<void> =>
  tab.page.evaluate(() => {
    for (const name of 'text surface button button-text scheme'.split(' '))
      document.documentElement.style.setProperty(`--helder-color-${name}`, 'initial');
    for (const name of 'radius font inset-block inset-inline'.split(' '))
      document.documentElement.style.setProperty(`--helder-${name}`, 'initial');
  });

/** All computed values of elements and what stands in them; but for the scheme, which is the page’s to give. */
const computed = (tab: Tab, selector: string): Promise<readonly string[]> =>
  tab.page.evaluate((wanted) => {
    // Methods, since what compiles the tests marks functions by a helper that the page has not.
    const read = {
      within(element: Element): Element[] {
        return [
          element,
          ...[...(element.shadowRoot?.children ?? []), ...element.children].flatMap((child) =>
            read.within(child),
          ),
        ];
      },
      values(element: Element, pseudo?: string): readonly string[] {
        const style = getComputedStyle(element, pseudo);
        const exists =
          pseudo === '::backdrop'
            ? element.matches(':modal, :popover-open')
            : !pseudo || !/none|normal/.test(style.content);
        if (!exists) return [];
        return [...style]
          .filter((name) => !name.startsWith('--') && name !== 'color-scheme')
          .map(
            (name) =>
              `${element.localName}${pseudo ?? ''} ${name}: ${style.getPropertyValue(name)}`,
          );
      },
    };
    return [...document.querySelectorAll(wanted)]
      .flatMap((child) => read.within(child))
      .flatMap((element) =>
        [undefined, '::before', '::after', '::backdrop'].flatMap((pseudo) =>
          read.values(element, pseudo),
        ),
      );
  }, selector);

/** What has one of these values and not the other. */
const differences = (these: readonly string[], others: readonly string[]): readonly string[] =>
  these.flatMap((value, index) => (value === others[index] ? [] : `${value} / ${others[index]}`));

async function choose(tab: Tab): Promise<void> {
  await tab.click('Zelf kiezen');
  await tab.page.mouse.move(0, 0);
  await tab.see('Uw keuze over cookies', 'dialog');
}

/** Refuses, and waits for what comes afterwards. */
async function refuse(tab: Tab): Promise<void> {
  await tab.answer('Alles weigeren');
  await tab.page.mouse.move(0, 0);
  await tab.see('Cookie-instellingen');
  await tab.see('Altijd toestaan');
}

for (const name of PAGES) {
  describe(`the page ${name}`, () => {
    it('has the tag of the README', () => {
      assert.equal(tagOf(`demo/themes/${name}.html`), tagOf('README.md'));
    });

    for (const setting of SETTINGS) {
      const { screen, scheme } = setting;
      const path = `/themes/${name}.html`;
      describe(`on ${screen.width} × ${screen.height}, ${scheme}`, () => {
        it(
          'has equal and readable buttons, and no violations',
          play(async (scene) => {
            const tab = await open(scene, path, setting);
            await tab.see('Alles accepteren');
            await assertEqual(tab.page, 'consent-banner button', 3);
            await (await tab.see('Alles weigeren')).hover();
            await assertEqual(tab.page, 'consent-banner button:hover', 1);
            await tab.page.mouse.move(0, 0);
            assert.deepEqual(await violations(tab, 'consent-banner'), []);
            await choose(tab);
            await assertEqual(tab.page, 'dialog h-b button', 3);
            await assertEqual(tab.page, 'dialog [part="close"]', 1);
            await (await tab.see('Alles weigeren')).hover();
            await assertEqual(tab.page, 'dialog h-b button:hover', 1);
            await tab.page.mouse.move(0, 0);
            assert.deepEqual(await violations(tab, 'consent-preferences'), []);
            await tab.page.keyboard.press('Escape');
            await refuse(tab);
            await assertEqual(tab.page, 'consent-placeholder button', 2);
            await assertEqual(tab.page, '[part="button"]', 1);
            assert.deepEqual(await violations(tab, 'consent-placeholder'), []);
            assert.deepEqual(await violations(tab, 'consent-button'), []);
            assert.ok(
              (await tab.page.evaluate(() => document.documentElement.scrollWidth)) <= screen.width,
            );
          }),
        );

        if (name !== 'plain')
          it(
            'has nothing of its stylesheet in what helder shows',
            play(async (scene) => {
              const [tab, plain] = [
                await open(scene, path, setting),
                await open(scene, '/themes/plain.html', setting),
              ];
              const same = async (selector: string): Promise<void> => {
                const [these, others] = [
                  await computed(tab, selector),
                  await computed(plain, selector),
                ];
                assert.ok(these.length > 300, selector);
                assert.deepEqual(differences(these, others), []);
              };
              for (const one of [tab, plain]) {
                await lookAt(one);
                await unmap(one);
                await one.see('Alles accepteren');
              }
              await same('consent-banner');
              for (const one of [tab, plain]) {
                await lookAt(one);
                await choose(one);
              }
              await same('consent-preferences');
              for (const one of [tab, plain]) {
                await lookAt(one);
                await one.page.keyboard.press('Escape');
              }
              await lookAt(tab);
              await refuse(tab);
              await lookAt(plain);
              await plain.see('Cookie-instellingen');
              await same('consent-button');
            }),
          );
      });
    }
  });
}

it(
  'a page with a bar of its own at the bottom keeps banner and button clear of it',
  play(async (scene) => {
    for (const setting of SETTINGS) {
      const tab = await open(scene, '/themes/bootstrap.html', setting);
      const bottomOf = (selector: string): Promise<number> =>
        tab.page.$eval(selector, (element) => element.getBoundingClientRect().bottom);
      const top = await tab.page.$eval('.call-bar', (bar) => bar.getBoundingClientRect().top);
      await tab.see('Alles accepteren');
      assert.ok((await bottomOf('consent-banner')) <= top);
      await refuse(tab);
      assert.ok((await bottomOf('consent-button')) <= top);
      await scene.visitor.clear();
    }
  }),
);
