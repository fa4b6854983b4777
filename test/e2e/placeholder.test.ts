import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.js';
import {
  Cinema,
  choose,
  covered,
  focused,
  manifest,
  placeholderOf,
  shifts,
  sources,
  until,
} from './support/embeds.js';
import { heldSource } from './support/pages.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();

/** Waits until placeholders lie over these elements, and over no others. */
const untilCovered = (tab: Tab, ...ids: readonly string[]): Promise<void> =>
  until(`covered: ${ids.join(' ')}`, async () => (await covered(tab)).join() === ids.join());

const textOf = async (tab: Tab, id: string): Promise<string> =>
  (await (await placeholderOf(tab, id)).evaluate((element) => (element as HTMLElement).innerText))
    .replace(/\s+/g, ' ')
    .trim();

describe('a placeholder', () => {
  it(
    'says who receives what, what is stored, why, and how far each choice goes',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one', 'title="De dijk"') + cinema.map());
      const host = new URL(cinema.address('')).host;
      assert.equal(
        await textOf(tab, 'one'),
        `De dijk (Filmhuis) Uw IP-adres en het adres van deze website of pagina gaan naar Filmhuis B.V. (Nederland) zodra u dit laadt van ${host}. Aantal cookies dat dan op uw apparaat komt: 2. Doel: Media van anderen. ` +
          'Eenmalig toestaan geldt alleen voor deze inhoud, zolang u op deze pagina bent. Altijd toestaan geldt voor alles van Filmhuis op deze website, tot u dat intrekt via ‘Cookie-instellingen’. ' +
          'Privacyverklaring Eenmalig toestaan Altijd toestaan',
      );
      assert.match(await textOf(tab, 'map'), /^Inhoud van Kaartenmaker .*Verenigde Staten.* niets/);
      await tab.see('De dijk (Filmhuis)', 'group');
      const link = await tab.see('Privacyverklaring', 'link');
      assert.equal(await link.evaluate((element) => element.getAttribute('href')), '/privacy');
    }),
  );

  it(
    'names every service that the element needs',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(
        cinema.film('one').replace('"films"', '"media"') +
          cinema.film('two').replace('"films"', '"counter maps"'),
        { lang: 'en' },
      );
      assert.match(
        await textOf(tab, 'one'),
        /^Content from Filmhuis and Kaartenmaker Filmhuis: .*Filmhuis B.V. \(Netherlands\).* Kaartenmaker: .*Kaart Inc. \(United States\)/,
      );
      assert.match(await textOf(tab, 'two'), /^Content from Teller and Kaartenmaker/);
    }),
  );

  it(
    'moves nothing when it comes, when it goes and when the content comes instead',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(
        `<p>a</p>${cinema.film('one')} tekst ${cinema.film('two', 'style="vertical-align: middle"')}<p id="after">b</p>
        <video id="video" data-consent="films" data-src="/video" controls></video><p>c</p>`,
      );
      await untilCovered(tab, 'one', 'two', 'video');
      await choose(tab, 'two', 'Eenmalig toestaan');
      await untilCovered(tab, 'one', 'video');
      await choose(tab, 'one', 'Altijd toestaan');
      await untilCovered(tab);
      await tab.page.evaluate(() => window.helder?.decide({ films: 'denied' }));
      await untilCovered(tab, 'one', 'two', 'video');
      assert.deepEqual(await shifts(tab), []);
      // What is measured would be seen.
      await tab.page.evaluate(() => {
        document.body.prepend(document.createElement('hr'));
      });
      assert.equal((await shifts(tab)).length, 1);
    }),
  );
});

/** Ways in which pages lay an embed out; `{}` marks it. */
const LAYOUTS: Readonly<Record<string, string>> = {
  inline: 'Een lange zin met een film {} en nog een woord',
  block: '<style>#block { display: block; margin: 30px auto; max-width: 60% }</style>{}',
  ratio:
    '<style>.ratio { position: relative; max-width: 30em } .ratio::before { content: ""; display: block; padding-top: 56.25% } .ratio > * { position: absolute; inset: 0; width: 100%; height: 100% }</style><div class="ratio">{}</div>',
  hack: '<div style="position: relative; height: 0; padding: 0 0 40%"><div style="position: absolute; inset: 0 10%">{}</div></div>',
  fluid: '<style>#fluid { width: 70%; height: auto; aspect-ratio: 16 / 9 }</style>{}',
  flex: '<div style="display: flex; gap: 20px; justify-content: end; align-items: center"><p>Links</p>{}<p>Rechts<br>twee</p></div>',
  grid: '<div style="display: grid; gap: 9px; grid-template-columns: 1fr 2fr 1fr; justify-items: center"><p>1</p><p>2</p><p>3</p><p>4</p>{}<p>6</p></div>',
  stack:
    '<style>.stack > * + * { margin-block-start: 40px } .stack > :first-child { padding-top: 3px } .stack > :last-child { margin-block-end: 30px }</style><div class="stack">{}<p>Eronder</p></div>',
  last: '<style>.last > :not(:last-child) { display: block; margin-block-end: 50px }</style><div class="last" style="border: 1px solid">{}</div>',
  beside:
    '<style>.beside iframe + p { margin-top: 70px }</style><div class="beside">{}<p>Onderschrift</p></div>',
  rtl: '<div dir="rtl">Tekst {}</div>',
  scaled: '<div style="transform: scale(0.8); transform-origin: 0 0">{}</div>',
  shrunk: '<style>#shrunk { transform: scale(0.7) }</style><div>{}</div>',
  float: '<style>#float { float: right; margin: 10px }</style><p>Tekst {} met een film ernaast</p>',
  cell: '<table><tr><td>Cel</td><td style="padding: 20px">{}</td></tr></table>',
  columns: '<div style="columns: 2">{}<p>Tekst</p><p>Tekst</p></div>',
  pinned: '<style>#pinned { position: fixed; right: 10px; bottom: 10px; z-index: 3 }</style>{}',
  corner: '<div style="position: fixed; right: 10px; top: 10px">{}</div>',
};

describe('a placeholder lies exactly over its element', () => {
  it(
    'however the page lays that out, and whatever changes around it',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const names = Object.keys(LAYOUTS);
      const body = names.map((name) =>
        LAYOUTS[name]!.replace('{}', cinema.film(name, '', 'width="400" height="220"')),
      );
      const tab = await cinema.visit(
        `<main>${body.map((one) => `<section>${one}</section>`).join('')}</main>`,
      );
      await untilCovered(tab, ...names);
      assert.deepEqual(await shifts(tab), []);
      await tab.page.evaluate(() => window.helder?.decide({ films: 'granted' }));
      await untilCovered(tab);
      assert.deepEqual(await shifts(tab), []);
      await tab.page.evaluate(() => window.helder?.decide({ films: 'denied' }));
      await untilCovered(tab, ...names);
      assert.deepEqual(await shifts(tab), []);
      for (const width of [700, 1200]) {
        await tab.page.setViewport({ width, height: 1600 });
        await untilCovered(tab, ...names);
      }
      await tab.page.evaluate(() => {
        document.querySelector('main')!.prepend(document.createElement('hr'), 'Later erbij');
        for (const text of document.querySelectorAll('p')) text.append(' met nog een paar woorden');
        document.querySelector('main')!.style.fontSize = '22px';
      });
      await untilCovered(tab, ...names);
      await tab.page.evaluate(() => {
        scrollBy(0, 700);
      });
      await untilCovered(tab, ...names);
    }),
  );

  it(
    'in what scrolls or clips, without coming out of it',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(
        `<div id="scroller" style="overflow: auto; height: 200px"><div style="height: 300px"></div>${cinema.film('one')}<div style="height: 900px"></div></div>
        <div id="panel" style="overflow: hidden; max-height: 0"><div>${cinema.film('two')}</div></div><p id="text">Eronder</p>`,
      );
      await untilCovered(tab, 'one', 'two');
      const top = (id: string): Promise<number> =>
        tab.page.$eval(`#${id}`, (element) => element.getBoundingClientRect().top);
      const at = async (y: number): Promise<string | undefined> =>
        tab.page.evaluate((height) => document.elementFromPoint(60, height)?.localName, y);
      // Clipped away: what is below can be reached.
      assert.equal(await at((await top('text')) + 9), 'p');
      assert.notEqual(await at((await top('scroller')) + 100), 'consent-placeholder');
      await tab.page.$eval('#scroller', (scroller) => {
        scroller.scrollTop = 290;
      });
      await untilCovered(tab, 'one', 'two');
      const reached = await at((await top('scroller')) + 30);
      assert.match(reached ?? '', /consent-placeholder|strong|^p$/);
      await tab.page.$eval('#panel', (panel) => {
        (panel as HTMLElement).style.maxHeight = 'none';
      });
      await untilCovered(tab, 'one', 'two');
      assert.match((await at((await top('two')) + 20)) ?? '', /consent-placeholder|strong|^p$/);
    }),
  );

  it(
    'as soon as a hidden one is shown, and only where there is room for anything',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(
        `<div id="tab" style="display: none">${cinema.film('one')}</div>
        <div id="veil" style="visibility: hidden">${cinema.film('two')}</div>
        ${cinema.film('three', 'hidden')}
        ${cinema.film('pixel', '', 'width="1" height="1" style="border: 0"')}
        ${cinema.film('nothing', '', 'width="0" height="0" style="border: 0"')}
        ${cinema.film('invisible', 'style="visibility: hidden"')}
        ${cinema.map()}`,
      );
      const isSeen = (): Promise<readonly string[]> =>
        tab.page.$$eval('consent-placeholder', (all) =>
          all
            .filter((one) => one.checkVisibility({ visibilityProperty: true }))
            .map((one) => one.previousElementSibling?.id ?? ''),
        );
      await untilCovered(tab, 'two', 'map');
      assert.deepEqual(await isSeen(), ['map']);
      await tab.page.evaluate(() => {
        document.getElementById('tab')!.style.display = 'block';
        document.getElementById('veil')!.style.visibility = '';
        document.getElementById('three')!.hidden = false;
      });
      await untilCovered(tab, 'one', 'two', 'three', 'map');
      assert.deepEqual(await isSeen(), ['one', 'two', 'three', 'map']);
      await tab.page.$eval('#one', (frame) => {
        (frame as HTMLElement).hidden = true;
      });
      await untilCovered(tab, 'two', 'three', 'map');
    }),
  );
});

describe('allowing once', () => {
  it(
    'loads this element alone, keeps no record, and has what it stored erased on the next page',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(
        `${cinema.film('one')}${cinema.film('two')}${cinema.map()}${heldSource('films', '/films.js')}`,
      );
      scene.site.put('/films.js', "log.push('script of films')");
      await choose(tab, 'one', 'Eenmalig toestaan');
      assert.deepEqual(await tab.noted(1), ['one starts']);
      await untilCovered(tab, 'two', 'map');
      assert.deepEqual(await sources(tab), { one: 'one' });
      assert.deepEqual(await tab.notes(), ['one starts']);
      assert.deepEqual(await tab.page.evaluate(() => window.helder?.decisions), {});
      assert.deepEqual(await scene.visitor.cookieNames(), ['film_seen']);
      assert.equal(await tab.isAsked(), true);
      await tab.reload();
      await untilCovered(tab, 'one', 'two', 'map');
      assert.deepEqual(await sources(tab), {});
      await until('erased', async () => (await scene.visitor.cookieNames()).length === 0);
    }),
  );

  it(
    'leaves nothing where there is no next page: what it stored is erased as the page goes',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      await choose(tab, 'one', 'Eenmalig toestaan');
      await tab.noted(1);
      // What erases comes with the choice.
      await tab.runs('erase');
      assert.deepEqual(await scene.visitor.cookieNames(), ['film_seen']);
      await tab.page.close();
      await until('erased', async () => (await scene.visitor.cookieNames()).length === 0);
    }),
  );

  it(
    'ends with the page, also when something else is withdrawn before that',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      await tab.page.evaluate(() => window.helder?.decide({ counter: 'granted', films: 'denied' }));
      await choose(tab, 'one', 'Eenmalig toestaan');
      await tab.noted(1);
      await tab.page.evaluate(() => window.helder?.decide({ counter: 'denied' }));
      const mark = await tab.page.evaluate(() => sessionStorage.getItem('helder'));
      const { ids } = JSON.parse(mark ?? '{}') as { ids?: readonly string[] };
      assert.deepEqual([...(ids ?? [])].sort(), ['counter', 'films']);
    }),
  );

  it(
    'is possible after a refusal, lasts through other decisions, and ends with a later refusal',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one') + cinema.film('two') + cinema.map());
      await choose(tab, 'one', 'Eenmalig toestaan');
      await choose(tab, 'map', 'Altijd toestaan');
      await untilCovered(tab, 'two');
      await tab.answer('Alles weigeren');
      await untilCovered(tab, 'one', 'two');
      assert.deepEqual(await sources(tab), { map: 'map' });

      await choose(tab, 'two', 'Eenmalig toestaan');
      await untilCovered(tab, 'one');
      await tab.page.evaluate(() => window.helder?.decide({ maps: 'denied', counter: 'granted' }));
      await untilCovered(tab, 'one', 'map');
      // Refused before, and once more.
      await tab.page.evaluate(() => window.helder?.decide({ films: 'denied' }));
      await untilCovered(tab, 'one', 'two', 'map');
      await choose(tab, 'two', 'Eenmalig toestaan');
      await untilCovered(tab, 'one', 'map');
      // Granted for good, then withdrawn: that withdraws it here as well.
      await tab.page.evaluate(() => window.helder?.decide({ films: 'granted' }));
      await untilCovered(tab, 'map');
      await tab.page.evaluate(() => window.helder?.decide({ films: 'denied' }));
      await untilCovered(tab, 'one', 'two', 'map');
    }),
  );

  it(
    'allows the services that were named, and no others that the page puts in their place',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      await choose(tab, 'one', 'Eenmalig toestaan');
      await tab.noted(1);
      await tab.page.$eval(
        '#one',
        (frame, address) => {
          Object.assign((frame as HTMLElement).dataset, { consent: 'maps', src: address });
        },
        cinema.address('map', 'maps.test'),
      );
      await untilCovered(tab, 'one');
      assert.deepEqual(await sources(tab), {});
      assert.match(await textOf(tab, 'one'), /Kaartenmaker/);
    }),
  );

  it(
    'ends when everything is forgotten',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      await tab.answer('Alles weigeren');
      await choose(tab, 'one', 'Eenmalig toestaan');
      await tab.noted(1);
      await tab.page.evaluate(() => window.helder?.forget());
      await untilCovered(tab, 'one');
    }),
  );
});

describe('always allowing', () => {
  it(
    'grants the services of this element alone, from the placeholder',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one') + cinema.film('two') + cinema.map());
      await tab.page.evaluate(() => {
        window.helder?.addEventListener('change', ({ method, changed }) => {
          (window as unknown as { log: string[] }).log.push(`${method}: ${changed.join()}`);
        });
      });
      await choose(tab, 'one', 'Altijd toestaan');
      const notes = await tab.noted(3);
      assert.deepEqual([...notes].sort(), ['one starts', 'placeholder: films', 'two starts']);
      await untilCovered(tab, 'map');
      assert.deepEqual(await tab.page.evaluate(() => ({ ...window.helder?.decisions })), {
        films: 'granted',
      });
      assert.equal(await tab.isAsked(), true);
      await tab.reload();
      await untilCovered(tab, 'map');
      assert.deepEqual(await sources(tab), { one: 'one', two: 'two' });
    }),
  );

  it(
    'changes a refusal of this service alone',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one') + cinema.map());
      await tab.answer('Alles weigeren');
      await choose(tab, 'one', 'Altijd toestaan');
      await tab.noted(1);
      assert.deepEqual(await tab.page.evaluate(() => ({ ...window.helder?.decisions })), {
        counter: 'denied',
        films: 'granted',
        maps: 'denied',
      });
    }),
  );

  it(
    'grants what the placeholder names when it is clicked, also after the page has changed the element',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      await placeholderOf(tab, 'one');
      await tab.page.$eval(
        '#one',
        (frame, address) => {
          Object.assign((frame as HTMLElement).dataset, { consent: 'maps', src: address });
        },
        cinema.address('map', 'maps.test'),
      );
      await until('it is told', async () => (await textOf(tab, 'one')).includes('Kaartenmaker'));
      await choose(tab, 'one', 'Altijd toestaan');
      assert.deepEqual(await tab.noted(1), ['map starts']);
      assert.deepEqual(await tab.page.evaluate(() => ({ ...window.helder?.decisions })), {
        maps: 'granted',
      });
    }),
  );
});

/** Presses Tab and tells where the focus then is: the name of a button or link, or the id of another element. */
async function tabTo(tab: Tab): Promise<string> {
  await tab.page.keyboard.press('Tab');
  return tab.page.evaluate(() => {
    const at = document.activeElement;
    return at?.id || at?.textContent.trim() || at?.localName || '';
  });
}

describe('with the keyboard alone', () => {
  it(
    'a placeholder is read and worked, what is held is no stop, and the focus goes to what comes instead',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(
        `<button id="before">a</button>${cinema.film('one')}
        <video id="video" data-consent="maps" data-src="/video" controls></video><button id="after">b</button>`,
      );
      await tab.answer('Alles weigeren');
      await untilCovered(tab, 'one', 'video');
      await tab.page.focus('#before');
      const stops = [];
      do stops.push(await tabTo(tab));
      while (stops.at(-1) !== 'after' && stops.length < 20);
      const three = ['Privacyverklaring', 'Eenmalig toestaan', 'Altijd toestaan'];
      assert.deepEqual(stops, [...three, ...three, 'after']);

      await tab.page.focus('#before');
      await tabTo(tab);
      await tabTo(tab);
      await tab.page.keyboard.press('Enter');
      await tab.noted(1);
      await focused(tab, 'one');
      // Into the content, and on from there.
      await tab.page.keyboard.press('Tab');
      const frame = tab.page.frames().find((one) => one.url().endsWith('/one'));
      assert.equal(await frame?.evaluate(() => document.activeElement?.textContent), 'Afspelen');
      assert.equal(await tabTo(tab), 'Privacyverklaring');

      await tabTo(tab);
      await tabTo(tab);
      await tab.page.keyboard.press('Space');
      await focused(tab, 'video');
      assert.equal(
        await tab.page.$eval('#one', (element) => (element as HTMLElement).inert),
        false,
      );
    }),
  );

  it(
    'a text that is longer than the box can be scrolled, and every action is in view when it has the focus',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      await (await cinema.visit('')).answer('Alles weigeren');
      for (const size of [
        'width="300" height="150"',
        'width="320" height="60"',
        'width="200" height="200"',
      ]) {
        const tab = await cinema.visit(cinema.film('one', '', size));
        const placeholder = await placeholderOf(tab, 'one');
        const [first, ...others] = await placeholder.$$('button');
        const link = await placeholder.$('a');
        const bottom = async (): Promise<number> =>
          (await link?.evaluate((element) => element.getBoundingClientRect().bottom)) ?? NaN;
        const hidden = await bottom();
        await first?.evaluate((button) => {
          button.focus({ preventScroll: true });
        });
        for (let press = 0; press < 9; press++) await tab.page.keyboard.press('ArrowDown');
        await until(`scrolled: ${size}`, async () => (await bottom()) < hidden);
        for (const button of [first, ...others]) {
          await button?.focus();
          const isInside = await button?.evaluate((element) => {
            const { top, bottom: end, left, right } = element.getBoundingClientRect();
            const box = element.parentElement!.getBoundingClientRect();
            return top >= box.top && end <= box.bottom && left >= box.left && right <= box.right;
          });
          assert.ok(isInside, size);
        }
      }
    }),
  );
});

describe('a page that is alive', () => {
  it(
    'never has two placeholders for one element, nor one for an element that has left',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(`<main>${cinema.film('one')}</main><aside></aside>`);
      await untilCovered(tab, 'one');
      const change = (act: (one: HTMLElement, aside: HTMLElement) => void): Promise<void> =>
        tab.page.evaluate(
          `(${act.toString()})(document.getElementById('one'), document.querySelector('aside'))`,
        ) as Promise<void>;
      await change((one, aside) => {
        aside.append(one);
      });
      await untilCovered(tab, 'one');
      await change((one) => {
        one.before(one.cloneNode());
      });
      await untilCovered(tab, 'one', 'one');
      await change((one) => {
        one.remove();
      });
      await untilCovered(tab, 'one');
      await change((one) => {
        one.remove();
      });
      await until('gone', async () => (await tab.page.$('consent-placeholder')) === null);
    }),
  );

  it(
    'may take the placeholder away when it renders anew: it comes back, and what is held stays no stop',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one'));
      await untilCovered(tab, 'one');
      await tab.page.evaluate(() => {
        document.querySelector('consent-placeholder')!.remove();
        document.getElementById('one')!.removeAttribute('inert');
      });
      await untilCovered(tab, 'one');
      assert.equal(await tab.page.$eval('#one', (element) => (element as HTMLElement).inert), true);
    }),
  );

  it(
    'may go back and forward',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      const tab = await cinema.visit(cinema.film('one') + cinema.map());
      scene.site.put('/elsewhere', '<!doctype html><title>Elders</title>');
      await choose(tab, 'one', 'Altijd toestaan');
      await tab.noted(1);
      await tab.goto('/elsewhere');
      await tab.page.goBack();
      await untilCovered(tab, 'map');
      assert.deepEqual(await sources(tab), { one: 'one' });
    }),
  );
});

describe('when something is missing', () => {
  for (const [name, file] of [
    ['the placeholder', 'cover'],
    ['its words', 'placeholder-nl'],
    ['what resolves the policy', 'resolve'],
  ] as const) {
    it(
      `${name}: held stays held, and the console says so`,
      play(async (scene) => {
        const cinema = new Cinema(scene);
        scene.site.put(`/helder/${file}.js`, { status: 404 });
        const tab = await cinema.visit(cinema.film('one'));
        await tab.told(/A part of helder could not be fetched/);
        await tab.settle();
        assert.deepEqual(await sources(tab), {});
        assert.deepEqual(await covered(tab), []);
        assert.deepEqual(cinema.asked(), []);
        // The banner still can.
        await tab.answer('Alles accepteren');
        assert.deepEqual(await tab.noted(1), ['one starts']);
      }),
    );
  }

  it(
    'anything else: still one placeholder for each element, and once stays once',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      scene.site.put('/helder/explain.js', { status: 404 });
      const tab = await cinema.visit(
        `${cinema.film('one')}${cinema.film('two')}<iframe data-consent="films"></iframe>`,
      );
      await choose(tab, 'two', 'Eenmalig toestaan');
      await tab.page.evaluate((markup) => {
        document.getElementById('end')!.innerHTML = markup;
      }, cinema.map());
      await untilCovered(tab, 'one', 'map');
      await tab.settle();
      assert.deepEqual(await covered(tab), ['one', 'map']);
      assert.deepEqual(await sources(tab), { two: 'two' });
    }),
  );

  it(
    'the manifest: held stays held, blank',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      scene.site.put('/privacy.json', { status: 500 });
      const tab = await cinema.visit(cinema.film('one'));
      await tab.told(/manifest could not be fetched/);
      assert.deepEqual(await sources(tab), {});
      assert.deepEqual(await covered(tab), []);
    }),
  );

  it(
    'who asks: held stays held, blank',
    play(async (scene) => {
      const cinema = new Cinema(scene);
      scene.site.putJson('/privacy.json', { ...manifest, controller: {} });
      const tab = await cinema.visit(cinema.film('one'));
      await tab.told(/does not say who asks/);
      assert.deepEqual(await sources(tab), {});
      assert.deepEqual(await covered(tab), []);
    }),
  );
});
