import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { preferencesAre, press } from './support/keyboard.js';
import { manifest, page, type PageParts } from './support/pages.js';
import type { Tab } from './support/tab.js';
import { delayChunk } from './support/withdrawal.js';

const play = useBrowser();
const WIDTH = 1280;
const HEIGHT = 800;

const LAYOUTS = ['box', 'bar', 'dialog'] as const;
const POSITIONS = ['bottom-start', 'bottom', 'bottom-end', 'top-start', 'top', 'top-end'] as const;

const asking = (banner: object): object => ({ ...manifest, banner });

/** Notes every layout shift. */
const measuring = `<script>
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;

/** Opens a page, and waits until the question has been asked. */
async function asked(
  { site, visitor }: Scene,
  of: object,
  parts: PageParts = {},
  change: (text: string) => string = (text) => text,
): Promise<Tab> {
  site.putJson('/privacy.json', of).put('/', change(page(parts)));
  const tab = await visitor.newTab();
  await tab.page.setViewport({ width: WIDTH, height: HEIGHT });
  await tab.goto('/');
  await tab.see('Alles weigeren');
  await tab.runs('attend');
  return tab;
}

/** What can be seen of the banner, and whether it is a modal dialog. */
const boxOf = (
  tab: Tab,
): Promise<{ left: number; right: number; top: number; bottom: number; isModal: boolean }> =>
  tab.page.evaluate(() => {
    const banner = document.querySelector('consent-banner');
    const dialog = banner?.parentElement?.shadowRoot?.querySelector('dialog');
    const box = banner!.getBoundingClientRect();
    const { left, right, top, bottom } = box;
    return { left, right, top, bottom, isModal: Boolean(dialog?.matches(':modal')) };
  });

/** Fails unless the banner stands where this layout and position have it. */
async function assertPlace(tab: Tab, layout: string, position: string, edge = 16): Promise<void> {
  const { left, right, top, bottom, isModal } = await boxOf(tab);
  const beside = WIDTH - right;
  const below = HEIGHT - bottom;
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1;
  const message = `${layout} ${position}: ${JSON.stringify({ left, beside, top, below })}`;
  assert.equal(isModal, layout === 'dialog', message);
  if (layout === 'dialog') {
    assert.ok(isNear(left, beside) && isNear(top, below), message);
    return;
  }
  const isBar = layout === 'bar';
  const distance = isBar && edge === 16 ? 0 : edge;
  assert.ok(isNear(position.startsWith('top') ? top : below, distance), message);
  if (isBar) assert.ok(isNear(left, 0) && isNear(beside, 0), message);
  else if (position.endsWith('start')) assert.ok(isNear(left, 16), message);
  else if (position.endsWith('end')) assert.ok(isNear(beside, 16), message);
  else assert.ok(isNear(left, beside), message);
}

const undecided = async (tab: Tab, { visitor }: Scene): Promise<void> => {
  assert.deepEqual(await tab.page.evaluate(() => ({ ...window.helder?.decisions })), {});
  assert.equal(await visitor.cookie(), undefined);
};

describe('the banner stands', () => {
  for (const layout of LAYOUTS) {
    it(
      `where the manifest has it, and moves nothing: ${layout}`,
      play(async (scene) => {
        for (const position of POSITIONS) {
          const tab = await asked(scene, asking({ layout, position }), { head: measuring });
          await assertPlace(tab, layout, position);
          await tab.settle();
          const shift = await tab.page.evaluate(() => (window as unknown as Shifting).shift);
          assert.equal(shift, 0, position);
          await tab.page.close();
        }
      }),
    );

    it(
      `where its own attributes have it, whatever the manifest says: ${layout}`,
      play(async (scene) => {
        const own = `<consent-banner layout="${layout}" position="top-end"></consent-banner>`;
        const other = layout === 'bar' ? 'box' : 'bar';
        const tab = await asked(scene, asking({ layout: other, position: 'bottom' }), {
          body: own,
        });
        await assertPlace(tab, layout, 'top-end');
      }),
    );
  }

  it(
    'as usual where a layout is unknown',
    play(async (scene) => {
      const tab = await asked(scene, asking({ layout: 'wall', position: 'nowhere' }));
      await assertPlace(tab, 'box', 'bottom-start');
    }),
  );

  for (const layout of ['box', 'bar'] as const) {
    for (const position of ['bottom', 'top'] as const) {
      it(
        `as far from the edge as the page has it: ${layout} at the ${position}`,
        play(async (scene) => {
          const head = '<style>:root { --helder-inset-block: 60px; }</style>';
          const tab = await asked(scene, asking({ layout, position }), { head });
          await assertPlace(tab, layout, position, 60);
        }),
      );
    }
  }

  it(
    'beside a policy that somebody came for, never over it',
    play(async (scene) => {
      for (const tag of ['privacy-policy', 'cookie-declaration']) {
        const body = `<${tag}></${tag}>`;
        const tab = await asked(scene, asking({ layout: 'dialog' }), { body });
        await assertPlace(tab, 'box', 'bottom-start');
        await tab.page.close();
      }
    }),
  );
});

describe('what the page says later', () => {
  it(
    'a policy that comes is not covered by the dialog that stands there',
    play(async (scene) => {
      const tab = await asked(scene, asking({ layout: 'dialog' }));
      await assertPlace(tab, 'dialog', 'bottom-start');
      await tab.page.evaluate(() => {
        document.body.append(document.createElement('privacy-policy'));
      });
      await tab.settle();
      await assertPlace(tab, 'box', 'bottom-start');
      assert.equal(await tab.sees('Sluiten zonder op te slaan'), false);
      await tab.answer('Alles weigeren');
      assert.equal(await tab.isAsked(), false);
    }),
  );

  it(
    'a banner of its own that comes after the question has its layout and place',
    play(async (scene) => {
      const tab = await asked(scene, manifest);
      await assertPlace(tab, 'box', 'bottom-start');
      await tab.page.evaluate(() => {
        const own = document.createElement('consent-banner');
        own.setAttribute('layout', 'bar');
        own.setAttribute('position', 'top');
        document.body.append(own);
      });
      await tab.page.waitForFunction(
        () => document.querySelector('consent-banner')?.getBoundingClientRect().top === 0,
      );
      await assertPlace(tab, 'bar', 'top');
    }),
  );

  it(
    'such a banner takes the question out of a dialog, which gives the page back',
    play(async (scene) => {
      const body = '<button onclick="log.push(1)">Bestellen</button>';
      const tab = await asked(scene, asking({ layout: 'dialog' }), { body });
      await assertPlace(tab, 'dialog', 'bottom-start');
      await tab.page.evaluate(() => {
        const own = document.createElement('consent-banner');
        own.setAttribute('layout', 'box');
        document.body.append(own);
      });
      await tab.page.waitForFunction(() => !document.querySelector('html > div'));
      await assertPlace(tab, 'box', 'bottom-start');
      await tab.click('Bestellen');
      assert.equal((await tab.noted(1)).length, 1);
      await tab.answer('Alles weigeren');
    }),
  );

  it(
    'a choice that has been made is not asked for again by preferences that come late',
    play(async (scene) => {
      const arrive = delayChunk(scene.site, 'preferences');
      const tab = await asked(scene, manifest);
      await tab.click('Zelf kiezen');
      await tab.answer('Alles weigeren');
      arrive();
      await tab.runs('preferences');
      await tab.settle();
      assert.equal(await tab.page.$('consent-preferences >>> dialog[open]'), null);
      // Whoever asks for them gets them.
      await tab.click('Cookie-instellingen');
      await preferencesAre(tab, 'open');
    }),
  );
});

describe('a dialog that was closed', () => {
  it(
    'asks again on the next page of a client-side router, and not for a fragment',
    play(async (scene) => {
      const tab = await asked(scene, asking({ layout: 'dialog' }));
      // One of its own that came late stays empty.
      await tab.page.evaluate(() => {
        document.body.append(document.createElement('consent-banner'));
      });
      await press(tab, 'Escape');
      await tab.page.waitForFunction(() => !document.querySelector('consent-banner[layout]'));
      await tab.page.evaluate(() => {
        history.pushState({}, '', '#further');
      });
      await tab.settle();
      assert.equal(await tab.isAsked(), false);
      await tab.page.evaluate(() => {
        history.pushState({}, '', '/packages');
      });
      await assertPlace(tab, 'dialog', 'bottom-start');
      await press(tab, 'Escape');
      await tab.page.waitForFunction(() => !document.querySelector('consent-banner[layout]'));
      await tab.page.evaluate(() => {
        history.pushState({}, '', '/contact');
      });
      await tab.answer('Alles weigeren');
      await tab.page.evaluate(() => {
        history.pushState({}, '', '/packages');
      });
      await tab.settle();
      assert.equal(await tab.isAsked(), false);
    }),
  );
});

describe('nothing is decided', () => {
  for (const layout of LAYOUTS) {
    it(
      `by Escape, scrolling, a click beside it, or another page: ${layout}`,
      play(async (scene) => {
        const body = '<p style="height: 3000px">Lang</p>';
        const tab = await asked(scene, asking({ layout, position: 'bottom' }), { body });
        await tab.page.mouse.move(WIDTH / 2, 20);
        await tab.page.mouse.wheel({ deltaY: 500 });
        await tab.page.mouse.click(WIDTH / 2, 20);
        await tab.settle();
        await undecided(tab, scene);
        assert.equal(await tab.isAsked(), true);
        await press(tab, 'Escape');
        await tab.settle();
        await undecided(tab, scene);
        // Closing is no answer: the next page asks.
        assert.equal(await tab.isAsked(), layout !== 'dialog');
        scene.site.put('/next', page());
        await tab.goto('/next');
        await tab.see('Alles weigeren');
        await undecided(tab, scene);
      }),
    );
  }
});

describe('a page that swaps its body', () => {
  const opener = '<button data-consent-open>Keuze</button>';
  const swap = 'document.body = Object.assign(document.createElement("body"), { id: "new" })';
  const ways = {
    itself: `${swap}; undefined`,
    'in a view transition': `document.startViewTransition(() => { ${swap}; }).finished`,
  };

  for (const [how, code] of Object.entries(ways)) {
    for (const layout of LAYOUTS) {
      it(
        `keeps the question: ${how}, ${layout}`,
        play(async (scene) => {
          const own = `<consent-banner layout="${layout}"></consent-banner>`;
          const tab = await asked(scene, manifest, { body: own + opener });
          await tab.page.evaluate(code);
          await tab.page.waitForSelector('body#new');
          await tab.settle();
          assert.equal((await boxOf(tab)).isModal, layout === 'dialog');
          await tab.changes(() => tab.click('Alles weigeren'));
          assert.equal(await tab.isAsked(), false);
          assert.equal(await tab.page.evaluate(() => window.helder?.decisions['chat']), 'denied');
        }),
      );
    }

    it(
      `keeps the choice, and gets a way back in the place of its own: ${how}`,
      play(async (scene) => {
        const tab = await asked(scene, manifest, { body: opener });
        await tab.answer('Alles accepteren');
        assert.equal(await tab.page.$('consent-button'), null);
        await tab.page.evaluate(code);
        await tab.click('Cookie-instellingen');
        await preferencesAre(tab, 'open');
        assert.equal(await tab.page.evaluate(() => window.helder?.allows('chat')), true);
      }),
    );
  }
});

describe('inside a shadow root of the page', () => {
  for (const [what, markup, name] of [
    ['an opener', '<button data-consent-open>Keuze</button>', 'Keuze'],
    ['a button element', '<consent-button>Keuze</consent-button>', 'Keuze'],
  ] as const) {
    it(
      `${what} opens the preferences`,
      play(async (scene) => {
        const body = `<site-footer><template shadowrootmode="open">${markup}</template></site-footer>`;
        const tab = await asked(scene, manifest, { body });
        await tab.answer('Alles weigeren');
        await tab.click(name);
        await preferencesAre(tab, 'open');
      }),
    );
  }

  it(
    'a policy with an address of its own is shown, where the page loads the element',
    play(async (scene) => {
      const body =
        '<script type="module" src="/helder/policy.js"></script><site-main><template shadowrootmode="open"><privacy-policy src="/privacy.json"></privacy-policy></template></site-main>';
      const tab = await asked(scene, manifest, { body });
      await tab.page.waitForSelector('site-main >>> .helder-notice h1');
      const title = await tab.page.$eval('site-main >>> h1', (heading) => heading.textContent);
      assert.match(title, /Wadlicht|Privacyverklaring/);
    }),
  );
});

describe('a hostile stylesheet', () => {
  const hostile = `<style>
    button { all: unset !important; }
    button:last-child { display: none !important; }
    * { transform: scale(0.5) !important; letter-spacing: 4px !important; }
    dialog { display: none !important; }
    *::before, *::after { content: '' !important; position: absolute !important; inset: 0 !important; z-index: 1 !important; }
    * { --_fill: #fff !important; --_on: #999 !important; --_edge: #fff !important; --_text: #999 !important; }
    [data-action='accept'], [data-action='always'] { --_fill: #0a7a2f !important; --_on: #fff !important; --_radius: 40px !important; }
    consent-banner::part(actions), consent-preferences::part(actions) { grid-template-columns: 1fr 4fr 1fr !important; }
  </style>`;
  for (const layout of LAYOUTS) {
    for (const size of ['4px', '48px']) {
      it(
        `changes nothing about the choice: ${layout}, with a root font of ${size}`,
        play(async (scene) => {
          const head = `${hostile}<style>html { font-size: ${size} !important; transform: none !important }</style>`;
          const tab = await asked(scene, asking({ layout }), { head });
          const looks = await tab.page.$$eval('consent-banner button', (buttons) =>
            buttons.map((button) => {
              const { width, height, left, top } = button.getBoundingClientRect();
              const { font, color, backgroundColor, border } = getComputedStyle(button);
              const isOnTop =
                document.elementFromPoint(left + width / 2, top + height / 2) === button;
              return JSON.stringify([
                Math.round(width),
                height >= 44,
                [font, color, backgroundColor, border],
                isOnTop,
              ]);
            }),
          );
          assert.equal(looks.length, 3);
          assert.deepEqual(new Set(looks).size, 1, looks.join('\n'));
          assert.match(looks[0] ?? '', /true.*"600 16px.*true/);
          await tab.click('Zelf kiezen');
          await preferencesAre(tab, 'open');
          const widths = await tab.page.$$eval(
            'consent-preferences >>> dialog [data-action]',
            (buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().width)),
          );
          assert.deepEqual([widths.length, new Set(widths).size], [3, 1], widths.join());
          await press(tab, 'Escape');
          await tab.answer('Alles weigeren');
        }),
      );
    }
  }

  it(
    'changes nothing about the choice at a placeholder',
    play(async (scene) => {
      const body =
        '<iframe title="Film" data-consent="films" data-src="/film" width="600" height="400"></iframe>';
      const tab = await asked(scene, manifest, { head: hostile, body });
      await tab.see('Altijd toestaan');
      const looks = await tab.page.$$eval('consent-placeholder button', (buttons) =>
        buttons.map((button) => {
          const { color, backgroundColor, border, borderRadius } = getComputedStyle(button);
          return [color, backgroundColor, border, borderRadius].join();
        }),
      );
      assert.deepEqual([looks.length, new Set(looks).size], [2, 1], looks.join('\n'));
    }),
  );
});

describe('all of the banner is in the window', () => {
  const edges = async (tab: Tab): Promise<readonly boolean[]> => {
    const { left, right, top, bottom } = await boxOf(tab);
    const [width, height] = await tab.page.evaluate(() => [innerWidth, innerHeight] as const);
    return [left >= 0, top >= 0, right <= width, bottom <= height];
  };

  for (const layout of LAYOUTS)
    for (const position of ['bottom-start', 'top-end'] as const)
      it(
        `with the insets of a theme, in small windows: ${layout}, ${position}`,
        play(async (scene) => {
          const head =
            '<style>:root { --helder-inset-block: 72px; --helder-inset-inline: 80px }</style>';
          const tab = await asked(scene, asking({ layout, position }), { head });
          for (const [width, height] of [
            [320, 480],
            [390, 844],
            [1280, 500],
          ] as const) {
            await tab.page.setViewport({ width, height });
            await tab.settle();
            assert.deepEqual(await edges(tab), [true, true, true, true], `${width} × ${height}`);
          }
        }),
      );

  it(
    'and at its edge without a unit',
    play(async (scene) => {
      const head = '<style>:root { --helder-inset-block: 0; --helder-inset-inline: 0 }</style>';
      const tab = await asked(scene, manifest, { head });
      await tab.page.setViewport({ width: 390, height: 844 });
      await tab.settle();
      const { left, right, bottom, top } = await boxOf(tab);
      assert.deepEqual([left, right, bottom], [0, 390 - 16, 844]);
      assert.ok(top > 300, `${top}`);
    }),
  );

  it(
    'and clear of the notch of a phone, as are preferences and button',
    play(async (scene) => {
      const tab = await asked(scene, asking({ position: 'bottom-start' }), {
        head: '<meta name="viewport" content="width=device-width, viewport-fit=cover">',
      });
      const insets = { top: 59, left: 50, bottom: 34, right: 50 };
      const protocol = await tab.page.createCDPSession();
      await protocol.send('Emulation.setSafeAreaInsetsOverride', { insets });
      await tab.page.setViewport({ width: 844, height: 390 });
      const clear = (selector: string): Promise<readonly boolean[]> =>
        tab.page.$eval(selector, (element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return [left >= 50, right <= innerWidth - 50, top >= 0, bottom <= innerHeight - 34];
        });
      await tab.page.waitForFunction(
        () => document.querySelector('consent-banner')!.getBoundingClientRect().left === 50,
      );
      assert.deepEqual(await clear('consent-banner'), [true, true, true, true]);
      await tab.page.setViewport({ width: 390, height: 844 });
      await tab.click('Zelf kiezen');
      await preferencesAre(tab, 'open');
      const [top, bottom] = await tab.page.$eval('consent-preferences >>> dialog', (dialog) => {
        const box = dialog.getBoundingClientRect();
        return [box.top, innerHeight - box.bottom];
      });
      assert.ok(top! >= 59 && bottom! >= 34, `${top} ${bottom}`);
      await press(tab, 'Escape');
      await tab.answer('Alles weigeren');
      await tab.page.setViewport({ width: 844, height: 390 });
      await tab.see('Cookie-instellingen');
      assert.deepEqual(await clear('consent-button'), [true, true, true, true]);
    }),
  );
});

describe('a question', () => {
  it(
    'is told by assistive technology when it comes: its place is there before its text',
    play(async (scene) => {
      const head = `<script>
        new MutationObserver(() => {
          const banner = document.querySelector('consent-banner');
          if (banner && !log.length) log.push(banner.ariaLive + ', ' + banner.textContent.trim().length);
        }).observe(document, { childList: true, subtree: true });
      </script>`;
      const tab = await asked(scene, manifest, { head });
      assert.deepEqual(await tab.noted(1), ['polite, 0']);
      const banner = await tab.page.$('consent-banner');
      assert.deepEqual(
        await banner?.evaluate(({ ariaLive, role, ariaLabel }) => [ariaLive, role, ariaLabel]),
        ['polite', 'region', 'Mogen wij cookies gebruiken?'],
      );
    }),
  );

  it(
    'is no text for a search engine to show',
    play(async (scene) => {
      const tab = await asked(scene, manifest);
      await tab.page.waitForSelector('consent-banner[data-nosnippet]');
      assert.equal(await tab.isAsked(), true);
    }),
  );
});

describe('a theme', () => {
  const theme = (rules: string): string => `<style>:root { ${rules} }</style>`;
  const ratioTold = /colours of the theme/;

  for (const layout of ['box', 'dialog'] as const) {
    for (const [what, rules] of [
      ['text', '--helder-color-text: #777; --helder-color-surface: #777'],
      ['buttons', '--helder-color-button: navy; --helder-color-button-text: #000060'],
    ] as const) {
      it(
        `in which the ${what} cannot be read gives way, and is told once: ${layout}`,
        play(async (scene) => {
          const tab = await asked(scene, asking({ layout }), { head: theme(rules) });
          await tab.told(ratioTold);
          const [own] = await tab.page.$$eval('consent-banner button', (buttons) =>
            buttons.map((button) => {
              const { color, backgroundColor } = getComputedStyle(button);
              return { color, backgroundColor };
            }),
          );
          // helder’s own text colour, on a light page.
          assert.equal(own?.color, 'rgb(27, 31, 36)');
          await tab.answer('Alles weigeren');
          assert.equal(tab.console.filter((text) => ratioTold.test(text)).length, 1);
        }),
      );
    }
  }

  it(
    'in which the preferences cannot be read gives way there too, long after the banner',
    play(async (scene) => {
      const tab = await asked(scene, manifest);
      await tab.answer('Alles weigeren');
      scene.site.put(
        '/later',
        page({ head: theme('--helder-color-text: #777; --helder-color-surface: #777') }),
      );
      await tab.goto('/later');
      await tab.click('Cookie-instellingen');
      await tab.told(ratioTold);
      const color = await tab.page.$eval(
        'consent-preferences >>> dialog',
        (dialog) => getComputedStyle(dialog).color,
      );
      assert.equal(color, 'rgb(27, 31, 36)');
    }),
  );

  it(
    'that is set on the banner itself, by a rule that weighs more, gives way too',
    play(async (scene) => {
      const head =
        '<style>html consent-banner { --helder-color-text: #777; --helder-color-surface: #777 }</style>';
      const tab = await asked(scene, manifest, { head });
      await tab.told(ratioTold);
      const color = await tab.page.$eval(
        'consent-banner p',
        (text) => getComputedStyle(text).color,
      );
      assert.equal(color, 'rgb(27, 31, 36)');
    }),
  );

  for (const [what, rules] of [
    ['is too small', 'html { --helder-font: 400 5px/1 serif }'],
    ['has no size', 'html { font-size: 62.5%; --helder-font: Georgia, serif }'],
  ] as const)
    it(
      `whose font ${what} gives way, and is told`,
      play(async (scene) => {
        const tab = await asked(scene, manifest, { head: `<style>${rules}</style>` });
        assert.match(await tab.told(/or its font/), /pixels/);
        const size = await tab.page.$eval(
          'consent-banner p',
          (text) => getComputedStyle(text).fontSize,
        );
        assert.equal(size, '16px');
      }),
    );

  it(
    'that leaves too little for a quieter tone has none',
    play(async (scene) => {
      // 5.7 : 1; the quieter tone would have 3.2 : 1.
      const head = theme('--helder-color-text: #666; --helder-color-surface: #fff');
      const tab = await asked(scene, manifest, { head });
      await tab.click('Zelf kiezen');
      await preferencesAre(tab, 'open');
      await tab.page.waitForFunction(() => {
        const root = document.querySelector('consent-preferences')?.shadowRoot;
        const quiet = root?.querySelector('small, dt, summary');
        return root?.adoptedStyleSheets.length === 2 && Boolean(quiet);
      });
      const colours = await tab.page.$eval('consent-preferences', ({ shadowRoot: root }) =>
        [...root!.querySelectorAll('dialog p, dialog small, dialog summary, dialog dt')].map(
          (one) => getComputedStyle(one).color,
        ),
      );
      assert.deepEqual([...new Set(colours)], ['rgb(102, 102, 102)']);
      assert.deepEqual(tab.console, []);
    }),
  );

  it(
    'that can be read stays',
    play(async (scene) => {
      const head = theme(
        '--helder-color-text: #040; --helder-color-surface: #efe; --helder-color-button: #040; --helder-color-button-text: #fff',
      );
      const tab = await asked(scene, manifest, { head });
      const look = await tab.page.$eval('consent-banner button', (button) => {
        const { color, backgroundColor } = getComputedStyle(button);
        return { color, backgroundColor };
      });
      assert.deepEqual(look, { color: 'rgb(255, 255, 255)', backgroundColor: 'rgb(0, 68, 0)' });
      await tab.settle();
      assert.deepEqual(tab.console, []);
    }),
  );
});

describe('texts of the site', () => {
  it(
    'stand in the place of the usual ones',
    play(async (scene) => {
      const texts = {
        'banner.choose': 'Instellingen',
        'banner.acceptAll': 'Alles toestaan',
        'banner.rejectAll': 'Niets toestaan',
      };
      scene.site.putJson('/privacy.json', asking({ texts })).put('/', page());
      const tab = await scene.visitor.open('/');
      for (const name of ['Instellingen', 'Alles toestaan', 'Niets toestaan']) await tab.see(name);
      assert.deepEqual(tab.console, []);
    }),
  );

  for (const [what, texts, key] of [
    ['accepts and has no partner', { 'banner.acceptAll': 'Alles toestaan' }, 'banner.acceptAll'],
    [
      'persuades',
      { 'banner.acceptAll': 'Ja, graag!', 'banner.rejectAll': 'Alles weigeren' },
      'banner.acceptAll',
    ],
    [
      'misses what it is to be filled with',
      { 'banner.thirdParties': 'Met anderen.' },
      'banner.thirdParties',
    ],
    ['has no place', { 'banner.nothing': 'Niets' }, 'banner.nothing'],
  ] as const) {
    it(
      `are refused and reported: one that ${what}`,
      play(async (scene) => {
        const tab = await asked(scene, asking({ texts }));
        await tab.see('Alles accepteren');
        const told = await tab.told(new RegExp(`/banner/texts/${key}`));
        assert.match(told, /cannot stand there/);
        assert.equal(await tab.sees('Alles toestaan'), false);
      }),
    );
  }
});

/** A page that counts how much of it has moved. */
interface Shifting {
  readonly shift: number;
}
