import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { Cinema, focused, placeholderOf, sources, until } from './support/embeds.js';
import { ASK, CANCEL, ALLOW, fillIn, form, prepare, refused, sent } from './support/forms.js';
import { it } from './support/engine.js';
import {
  focuses,
  focusOf,
  preferencesAre,
  press,
  pressBack,
  tabBackTo,
  tabTo,
  walkToEnd,
} from './support/keyboard.js';
import { held, manifest, page, type PageParts } from './support/pages.js';
import type { Tab } from './support/tab.js';
import { delayChunk } from './support/withdrawal.js';

const play = useBrowser();

const BANNER = 'consent-banner';
const PREFERENCES = 'consent-preferences';
/** The button with a cross. */
const CLOSE = 'Sluiten zonder op te slaan';

/** Opens a page where nothing has been answered, and waits for the question. */
async function asked(
  { site, visitor }: Scene,
  parts: PageParts = {},
  of: object = manifest,
): Promise<Tab> {
  site.putJson('/privacy.json', of).put('/', page(parts));
  const tab = await visitor.open('/');
  await tab.see('Alles weigeren');
  await tab.runs('attend');
  return tab;
}

const decisions = (tab: Tab): Promise<Readonly<Record<string, string>>> =>
  tab.page.evaluate(() => ({ ...window.helder?.decisions }));

const all = (decision: string): Readonly<Record<string, string>> =>
  Object.fromEntries(manifest.services.map(({ id }) => [id, decision]));

const link = '<p><a href="#end">Verder</a></p>';

describe('by keyboard alone, the banner', () => {
  it(
    'takes no focus, and comes first',
    play(async (scene) => {
      const tab = await asked(scene, { body: link });
      assert.deepEqual(await focusOf(tab), { within: '', name: '' });
      const met: string[] = [];
      for (let presses = 0; presses < 4; presses++) {
        await press(tab, 'Tab');
        met.push((await focusOf(tab)).name);
      }
      assert.deepEqual(met, ['Alles weigeren', 'Alles accepteren', 'Zelf kiezen', 'Verder']);
      await pressBack(tab);
      assert.deepEqual(await focusOf(tab), { within: BANNER, name: 'Zelf kiezen' });
    }),
  );

  for (const [name, decision, key] of [
    ['Alles weigeren', 'denied', 'Enter'],
    ['Alles weigeren', 'denied', ' '],
    ['Alles accepteren', 'granted', 'Enter'],
    ['Alles accepteren', 'granted', ' '],
  ] as const) {
    it(
      `is answered: ${name}, with ${key.trim() || 'the space bar'}`,
      play(async (scene) => {
        const tab = await asked(scene);
        await tabTo(tab, name);
        await tab.changes(() => press(tab, key));
        assert.deepEqual(await decisions(tab), all(decision));
        assert.equal(await tab.isAsked(), false);
      }),
    );
  }

  it(
    'leads to a choice of one’s own, which is saved as it is shown',
    play(async (scene) => {
      const tab = await asked(scene);
      await tabTo(tab, 'Zelf kiezen');
      await press(tab, 'Enter');
      await preferencesAre(tab, 'open');
      await tabTo(tab, 'Klantcontact');
      await press(tab, ' ');
      await tabTo(tab, 'Keuze opslaan');
      await tab.changes(() => press(tab, 'Enter'));
      assert.deepEqual(await decisions(tab), { ...all('denied'), chat: 'granted' });
      await preferencesAre(tab, 'closed');
      assert.equal(await tab.isAsked(), false);
    }),
  );

  it(
    'stands there still after Escape in the preferences, with the focus on the button that opened them',
    play(async (scene) => {
      const tab = await asked(scene);
      await tabTo(tab, 'Zelf kiezen');
      await press(tab, ' ');
      await preferencesAre(tab, 'open');
      await tabTo(tab, 'Klantcontact');
      await press(tab, ' ', 'Escape');
      await preferencesAre(tab, 'closed');
      await focuses(tab, { within: BANNER, name: 'Zelf kiezen' });
      assert.deepEqual(await decisions(tab), {});
      assert.equal(await tab.isAsked(), true);
    }),
  );

  it(
    'decides nothing by Escape',
    play(async (scene) => {
      const tab = await asked(scene);
      await tabTo(tab, 'Alles accepteren');
      await press(tab, 'Escape');
      await tab.settle();
      assert.deepEqual(await decisions(tab), {});
      assert.equal(await tab.isAsked(), true);
    }),
  );
});

describe('by keyboard alone, the preferences', () => {
  it(
    'keep the focus while they are open',
    play(async (scene) => {
      const tab = await asked(scene, { body: link });
      await tabTo(tab, 'Zelf kiezen');
      await press(tab, 'Enter');
      await preferencesAre(tab, 'open');
      const met = await walkToEnd(tab);
      assert.deepEqual(
        met.filter(({ within }) => within !== PREFERENCES),
        [],
      );
      for (const name of [CLOSE, 'Media van anderen', 'Alles weigeren'])
        assert.ok(
          met.some((focus) => focus.name === name),
          name,
        );
    }),
  );

  for (const [what, body, opener] of [
    ['the floating button', '', 'Cookie-instellingen'],
    ['a link of the page', '<a href="#" data-consent-open>Mijn cookies</a>', 'Mijn cookies'],
    ['an element of the page', '<consent-button>Uw keuze</consent-button>', 'Uw keuze'],
  ] as const) {
    it(
      `withdraw, opened with ${what}, which gets the focus back`,
      play(async (scene) => {
        const tab = await asked(scene, { body });
        await tabTo(tab, 'Alles accepteren');
        await tab.changes(() => press(tab, 'Enter'));
        await tab.page.waitForSelector('[data-consent-open], consent-button');
        await tabTo(tab, opener);
        const before = await focusOf(tab);
        await press(tab, 'Enter');
        await preferencesAre(tab, 'open');
        await tabTo(tab, 'Alles weigeren');
        assert.equal((await focusOf(tab)).within, PREFERENCES);
        await tab.changes(() => press(tab, 'Enter'));
        await preferencesAre(tab, 'closed');
        assert.deepEqual(await decisions(tab), all('denied'));
        await focuses(tab, before);
      }),
    );
  }

  it(
    'find one of twenty services by typing, and save it',
    play(async (scene) => {
      const services = Array.from({ length: 20 }, (_, index) => ({
        id: `service-${index}`,
        name: `Dienst ${index}`,
        purpose: ['statistical', 'support'][index % 2],
        items: [{ name: `_item_${index}`, duration: 'P1Y', reason: 'Telt.' }],
      }));
      const tab = await asked(scene, {}, { ...manifest, services });
      await tabTo(tab, 'Zelf kiezen');
      await press(tab, 'Enter');
      await preferencesAre(tab, 'open');
      // With its words it is there.
      await tab.runs('search-nl');
      await tabTo(tab, 'Zoek een dienst of cookie');
      await tab.page.keyboard.type('_item_13');
      await tab.page.waitForFunction(() =>
        document
          .querySelector('consent-preferences')
          ?.shadowRoot?.querySelector('[role=status]')
          ?.textContent.endsWith(': 1'),
      );
      await tabTo(tab, 'Dienst 13');
      await press(tab, ' ');
      await tabTo(tab, 'Keuze opslaan');
      await tab.changes(() => press(tab, 'Enter'));
      const granted = Object.entries(await decisions(tab)).filter(([, one]) => one === 'granted');
      assert.deepEqual(granted, [['service-13', 'granted']]);
    }),
  );

  it(
    'fold nothing away that has the focus, however late that comes',
    play(async (scene) => {
      const services = Array.from({ length: 20 }, (_, index) => ({
        id: `service-${index}`,
        name: `Dienst ${index}`,
        purpose: ['statistical', 'support'][index % 2],
        items: [],
      }));
      const arrive = delayChunk(scene.site, 'search-nl');
      const tab = await asked(scene, {}, { ...manifest, services });
      await tabTo(tab, 'Zelf kiezen');
      await press(tab, 'Enter');
      await preferencesAre(tab, 'open');
      await tabTo(tab, 'Dienst 4');
      arrive();
      await tab.runs('search-nl');
      assert.equal((await focusOf(tab)).name, 'Dienst 4');
      await tabTo(tab, 'Per dienst kiezen (10)');
    }),
  );

  it(
    'unfold the services of a purpose, which stand in nobody’s way before',
    play(async (scene) => {
      const services = Array.from({ length: 20 }, (_, index) => ({
        id: `service-${index}`,
        name: `Dienst ${index}`,
        purpose: ['statistical', 'support'][index % 2],
        items: [],
      }));
      const tab = await asked(scene, {}, { ...manifest, services });
      await tabTo(tab, 'Zelf kiezen');
      await press(tab, 'Enter');
      await preferencesAre(tab, 'open');
      // With its words it is there.
      await tab.runs('search-nl');
      await tabTo(tab, 'Statistieken');
      await press(tab, 'Tab');
      assert.equal((await focusOf(tab)).name, 'Per dienst kiezen (10)');
      await press(tab, 'Tab');
      assert.equal((await focusOf(tab)).name, 'Klantcontact');
      await pressBack(tab);
      await press(tab, 'Enter', 'Tab');
      assert.equal((await focusOf(tab)).name, 'Dienst 0');
      await press(tab, ' ');
      await tabTo(tab, 'Keuze opslaan');
      await tab.changes(() => press(tab, 'Enter'));
      const granted = Object.entries(await decisions(tab)).filter(([, one]) => one === 'granted');
      assert.deepEqual(granted, [['service-0', 'granted']]);
    }),
  );
});

describe('by keyboard alone, a placeholder', () => {
  for (const [name, decision] of [
    ['Eenmalig toestaan', undefined],
    ['Altijd toestaan', 'granted'],
  ] as const) {
    it(
      `loads its content, and gives it the focus: ${name}`,
      play(async (scene) => {
        const cinema = new Cinema(scene);
        const tab = await cinema.visit(cinema.film('one', 'title="De dijk"'));
        await placeholderOf(tab, 'one');
        await tabTo(tab, name);
        await press(tab, 'Enter');
        await focused(tab, 'one');
        await until('the film', async () => (await sources(tab))['one'] === 'one');
        await tab.settle();
        assert.equal((await decisions(tab))['films'], decision);
      }),
    );
  }
});

describe('by keyboard alone, a form', () => {
  const body = form();

  it(
    'is sent once what it needs is allowed',
    play(async (scene) => {
      prepare(scene);
      const tab = await refused(scene, { body });
      await fillIn(tab);
      await tabTo(tab, 'Versturen');
      await press(tab, 'Enter');
      await focuses(tab, { within: 'consent-placeholder', name: ASK });
      await tabTo(tab, ALLOW);
      await press(tab, 'Enter');
      await scene.site.request('/send');
      assert.match(sent(scene)[0]?.body ?? '', /name=Ada/);
    }),
  );

  it(
    'can be left and come back to',
    play(async (scene) => {
      prepare(scene);
      const tab = await refused(scene, { body });
      await fillIn(tab);
      await tabTo(tab, 'Versturen');
      await press(tab, 'Enter');
      await focuses(tab, { within: 'consent-placeholder', name: ASK });
      await tabBackTo(tab, 'Naam');
      await tabTo(tab, ALLOW);
      await tabTo(tab, CANCEL);
      await tabBackTo(tab, 'Bericht');
    }),
  );

  for (const [what, act] of [
    [CANCEL, (tab: Tab) => tabTo(tab, CANCEL).then(() => press(tab, 'Enter'))],
    ['Escape', (tab: Tab) => press(tab, 'Escape')],
  ] as const) {
    it(
      `is left as it was: ${what}`,
      play(async (scene) => {
        prepare(scene);
        const tab = await refused(scene, { body });
        await fillIn(tab);
        await tabTo(tab, 'Versturen');
        await press(tab, ' ');
        await focuses(tab, { within: 'consent-placeholder', name: ASK });
        await act(tab);
        await focuses(tab, { within: '', name: 'Versturen' });
        assert.equal(await tab.page.$eval('input[name=name]', (field) => field.value), 'Ada');
        assert.deepEqual(sent(scene), []);
        assert.equal((await decisions(tab))['recaptcha'], 'denied');
      }),
    );
  }
});

describe('by keyboard alone, the message', () => {
  it(
    'before a reload is answered',
    play(async (scene) => {
      const body = `${held('counter', "log.push('ran')")}<label>Naam <input></label><button data-consent-open>Keuze</button>`;
      const tab = await asked(scene, { body });
      await tabTo(tab, 'Alles accepteren');
      await press(tab, 'Enter');
      await tab.noted(1);
      await tabTo(tab, 'Naam');
      await tab.page.keyboard.type('Ada');
      await tabTo(tab, 'Keuze');
      await press(tab, 'Enter');
      await preferencesAre(tab, 'open');
      await tabTo(tab, 'Alles weigeren');
      await press(tab, 'Enter');
      await tab.page.waitForSelector('[data-action=reload]', { visible: true });
      await tabBackTo(tab, 'Opnieuw laden');
      await Promise.all([tab.loaded(), press(tab, 'Enter')]);
      await tab.ready();
      assert.deepEqual(await tab.notes(), []);
      assert.deepEqual(await decisions(tab), all('denied'));
    }),
  );
});

describe('by keyboard alone, the banner as a dialog', () => {
  const dialog = { ...manifest, banner: { layout: 'dialog' } };

  /** Waits until the dialog has the focus. */
  const isModal = (tab: Tab): Promise<unknown> =>
    tab.page.waitForFunction(() =>
      document
        .querySelector('consent-banner')
        ?.parentElement?.shadowRoot?.querySelector('dialog:modal'),
    );

  it(
    'keeps the focus inside',
    play(async (scene) => {
      const tab = await asked(scene, { body: link }, dialog);
      await isModal(tab);
      await tabBackTo(tab, CLOSE);
      const names = (await walkToEnd(tab)).map(({ name }) => name);
      for (const name of ['Alles weigeren', 'Alles accepteren', 'Zelf kiezen'])
        assert.ok(names.includes(name), name);
      assert.equal(names.includes('Verder'), false);
    }),
  );

  it(
    'gives the focus back to where it was, whatever the answer is',
    play(async (scene) => {
      const body = '<label>Naam <input id="name" autofocus></label>';
      const tab = await asked(scene, { body }, dialog);
      await isModal(tab);
      await tabTo(tab, 'Alles weigeren');
      await tab.changes(() => press(tab, 'Enter'));
      await focuses(tab, { within: '', name: 'Naam' });
    }),
  );

  it(
    'is answered there',
    play(async (scene) => {
      const tab = await asked(scene, { body: link }, dialog);
      await isModal(tab);
      // The first button may have the focus from the start.
      await tabTo(tab, 'Zelf kiezen');
      await tabBackTo(tab, 'Alles weigeren');
      await tab.changes(() => press(tab, 'Enter'));
      assert.deepEqual(await decisions(tab), all('denied'));
      await tabTo(tab, 'Verder');
    }),
  );

  for (const [what, act] of [
    ['Escape', (tab: Tab) => press(tab, 'Escape')],
    [
      'its own button, which says what it does',
      (tab: Tab) => tabTo(tab, CLOSE).then(() => press(tab, 'Enter')),
    ],
  ] as const) {
    it(
      `is closed without a decision, and asks again on the next page: ${what}`,
      play(async (scene) => {
        const tab = await asked(scene, { body: link }, dialog);
        await isModal(tab);
        await act(tab);
        await tab.page.waitForSelector(BANNER, { hidden: true });
        await tabTo(tab, 'Verder');
        await tab.settle();
        assert.deepEqual(await decisions(tab), {});
        assert.equal(await scene.visitor.cookie(), undefined);
        await tab.reload();
        await tab.see('Alles weigeren');
      }),
    );
  }

  it(
    'leads to the preferences and is there again after them',
    play(async (scene) => {
      const tab = await asked(scene, {}, dialog);
      await isModal(tab);
      await tabTo(tab, 'Zelf kiezen');
      await press(tab, 'Enter');
      await preferencesAre(tab, 'open');
      await tabTo(tab, 'Klantcontact');
      await press(tab, 'Escape');
      await preferencesAre(tab, 'closed');
      await focuses(tab, { within: BANNER, name: 'Zelf kiezen' });
      assert.deepEqual(await decisions(tab), {});
    }),
  );
});

describe('what has the focus', () => {
  const links = (count: number): string =>
    Array.from({ length: count }, (_, index) => `<p><a href="#x">Link ${index}</a></p>`).join('');

  /** Whether the banner covers any of what has the focus. */
  const isHidden = (tab: Tab): Promise<boolean> =>
    tab.page.evaluate(() => {
      const own = document.activeElement!.getBoundingClientRect();
      const over = document
        .querySelector('consent-banner, consent-button')!
        .getBoundingClientRect();
      const apart =
        own.right <= over.left ||
        own.left >= over.right ||
        own.bottom <= over.top ||
        own.top >= over.bottom;
      return !apart;
    });

  for (const layout of ['box', 'bar'] as const) {
    for (const position of ['bottom', 'top', 'bottom-start'] as const) {
      it(
        `is not hidden by the banner on a long page: ${layout}, ${position}`,
        play(async (scene) => {
          const tab = await asked(
            scene,
            { body: links(60) },
            { ...manifest, banner: { layout, position } },
          );
          await tabTo(tab, 'Zelf kiezen');
          for (let index = 0; index < 60; index++) {
            await press(tab, 'Tab');
            assert.equal((await focusOf(tab)).name, `Link ${index}`);
            assert.equal(await isHidden(tab), false, `Link ${index}`);
          }
          for (let index = 58; index > 0; index--) {
            await pressBack(tab);
            assert.equal(await isHidden(tab), false, `Link ${index}, back`);
          }
        }),
      );

      it(
        `is not hidden by the banner on a page that cannot scroll: ${layout}, ${position}`,
        play(async (scene) => {
          const body = `<style>body { margin: 0; height: 95vh; display: grid; align-content: space-between; } h1, p { margin: 0 }</style>${links(5)}`;
          const tab = await asked(scene, { body }, { ...manifest, banner: { layout, position } });
          await tabTo(tab, 'Zelf kiezen');
          for (let index = 0; index < 5; index++) {
            await press(tab, 'Tab');
            assert.equal(await isHidden(tab), false, `Link ${index}`);
          }
        }),
      );
    }
  }

  for (const [what, style] of [
    ['on a long page', ''],
    [
      'on a page that cannot scroll',
      'body { margin: 0; height: 95vh; display: grid; align-content: space-between; } h1, p { margin: 0 }',
    ],
  ] as const)
    it(
      `is not hidden by the floating button ${what}`,
      play(async (scene) => {
        const body = `<style>${style} a { display: block; width: 30px }</style>${links(style ? 5 : 60)}`;
        const tab = await asked(scene, { body });
        await tab.answer('Alles weigeren');
        await tab.see('Cookie-instellingen');
        await tabTo(tab, 'Link 0');
        await tab.runs('attend');
        for (let index = 1; index < (style ? 5 : 60); index++) {
          await press(tab, 'Tab');
          assert.equal(await isHidden(tab), false, `Link ${index}`);
        }
      }),
    );

  it(
    'stays where it is while the page is scrolled, and while the preferences are open',
    play(async (scene) => {
      const tab = await asked(scene, { body: links(60) });
      const scrolled = (): Promise<number> => tab.page.evaluate(() => Math.round(scrollY));
      const aside = (): Promise<string | null> =>
        tab.page.$eval(BANNER, (banner) => banner.getAttribute('aside'));
      await tabTo(tab, 'Link 30');
      // What has the focus goes out of view, and a key that goes nowhere else leaves it there.
      await tab.page.evaluate(() => {
        scrollBy({ top: -150, behavior: 'instant' });
      });
      const before = await scrolled();
      await press(tab, 'Shift');
      await tab.settle();
      assert.equal(await scrolled(), before);
      await tabBackTo(tab, 'Zelf kiezen');
      const there = [await scrolled(), await aside()];
      await press(tab, 'Enter');
      await preferencesAre(tab, 'open');
      await press(tab, 'Tab', 'Tab', 'Tab');
      await tab.settle();
      assert.deepEqual([await scrolled(), await aside()], there);
    }),
  );

  it(
    'is alone in having a ring around it',
    play(async (scene) => {
      const tab = await asked(scene, {}, { ...manifest, banner: { layout: 'bar' } });
      await tabTo(tab, 'Alles weigeren');
      const rings = await tab.page.evaluate(() => {
        const banner = document.querySelector('consent-banner')!;
        const slots = [...banner.shadowRoot!.querySelectorAll('slot')];
        return [...slots, ...banner.children]
          .filter((one) => getComputedStyle(one).outlineStyle !== 'none')
          .map((one) => [one.textContent.trim(), getComputedStyle(one).outlineColor]);
      });
      assert.deepEqual(rings, [['Alles weigeren', 'rgb(27, 31, 36)']]);
    }),
  );

  it(
    'is not hidden by the banner inside a shadow root of the page',
    play(async (scene) => {
      const body = `<site-app><template shadowrootmode="open">${links(60)}</template></site-app>`;
      const tab = await asked(scene, { body });
      await tabTo(tab, 'Link 0');
      const isCovered = (): Promise<boolean> =>
        tab.page.evaluate(() => {
          const focused = document.activeElement!.shadowRoot!.activeElement!;
          const own = focused.getBoundingClientRect();
          const over = document.querySelector('consent-banner')!.getBoundingClientRect();
          return own.bottom > over.top && own.left < over.right && own.top < over.bottom;
        });
      for (let index = 1; index < 60; index++) {
        await press(tab, 'Tab');
        await tab.settle();
        assert.equal(await isCovered(), false, `Link ${index}`);
      }
    }),
  );

  it(
    'is not hidden by the banner’s own buttons in a low window',
    play(async (scene) => {
      const tab = await asked(scene, {}, { ...manifest, banner: { policyUrl: '/privacy' } });
      await tab.page.setViewport({ width: 320, height: 256 });
      await tabTo(tab, 'Zelf kiezen');
      await tabBackTo(tab, 'Privacyverklaring');
      const isOnTop = await tab.page.evaluate(() => {
        const own = document.activeElement!.getBoundingClientRect();
        return [own.top + 2, own.bottom - 2].map(
          (y) => document.elementFromPoint(own.left + 10, y) === document.activeElement,
        );
      });
      assert.deepEqual(isOnTop, [true, true]);
    }),
  );
});
