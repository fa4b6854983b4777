import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import {
  contrastOf,
  expectContrast,
  expectEqual,
  expectStill,
  expectTargets,
  expectVisibleFocus,
  expectWhole,
  violationsOf,
} from './checks.js';
import { itIn } from './engine.js';
import { enter, leave } from './states.js';

const it = itIn('checks');

type Check = (element: HTMLElement) => unknown;

const pair = (accept: string, reject = ''): TemplateResult =>
  html`<div><button style=${accept}>Ja</button><button style=${reject}>Ja</button></div>`;

const expectEqualPair: Check = (element) => {
  const [accept, reject] = element.children;
  expectEqual(accept!, reject!);
};

/** What each check must find: a check that finds nothing in these finds nothing anywhere. */
const BROKEN: readonly (readonly [what: string, check: Check, template: TemplateResult])[] = [
  ['a wider accept', expectEqualPair, pair('padding: 0 9px')],
  ['a higher accept', expectEqualPair, pair('height: 60px', 'height: 50px; vertical-align: top')],
  ['a bolder accept', expectEqualPair, pair('font-weight: 800; width: 90px', 'width: 90px')],
  ['an accept in colour', expectEqualPair, pair('background: green')],
  ['a faded reject', expectEqualPair, pair('', 'opacity: 0.5')],
  [
    'a text that cannot be read',
    expectContrast,
    html`<p style="color: #888; background: #fff">Tekst</p>`,
  ],
  [
    'a text that is cut off',
    expectWhole,
    html`<p style="width: 40px; overflow: hidden; white-space: nowrap">Een lange tekst</p>`,
  ],
  [
    'a label that is cut off below',
    expectWhole,
    html`<button style="width: 80px; height: 20px; overflow: hidden">Een lange tekst</button>`,
  ],
  [
    'an item that is cut off',
    expectWhole,
    html`<ul>
      <li style="width: 40px; overflow: hidden; white-space: nowrap">Een lange tekst</li>
    </ul>`,
  ],
  ['a button outside the window', expectWhole, html`<button style="margin-left: -99px">A</button>`],
  [
    'a page that scrolls sideways',
    expectWhole,
    html`<div style="width: 3000px; height: 1px"></div>`,
  ],
  [
    'a small target',
    (element) => {
      expectTargets(element, 44);
    },
    html`<button style="height: 30px">Ja</button>`,
  ],
  [
    'a focus that cannot be seen',
    expectVisibleFocus,
    html`<button style="outline: none">Ja</button>`,
  ],
  [
    'a button that the keyboard does not reach',
    expectVisibleFocus,
    html`<div><button tabindex="-1">Ja</button><button>Nee</button></div>`,
  ],
  ['something that moves', expectStill, html`<p style="transition: color 1s">Tekst</p>`],
];

describe('the checks of the states', () => {
  beforeEach(() => enter({}));
  after(leave);

  for (const [what, check, template] of BROKEN) {
    it(`find ${what}`, async () => {
      const element = await fixture<HTMLElement>(template);
      let found = '';
      try {
        await check(element);
      } catch (error) {
        found = String(error);
      }
      expect(found).to.match(/AssertionError/);
    });
  }

  it('let axe find what is wrong', async () => {
    const element = await fixture(html`
      <main>
        <h1>Proef</h1>
        <p>Tekst</p>
        <ul>
          <li>Een</li>
        </ul>
        <img src="data:," />
        <input />
      </main>
    `);
    const rules = (await violationsOf(element)).map((text) => text.split(':')[0]);
    expect(rules).to.include.members(['image-alt', 'label']);
  });

  it('reckon contrast as WCAG does', async () => {
    const text = await fixture(html`<p style="color: #767676; background: #fff">Tekst</p>`);
    expect(contrastOf(text)).to.be.closeTo(4.54, 0.01);
  });

  it('meet forced colours, dark pages and reduced motion where they say so', async () => {
    for (const [name, value] of [
      ['forced-colors', 'active'],
      ['prefers-color-scheme', 'dark'],
      ['prefers-reduced-motion', 'reduce'],
    ] as const) {
      await enter({ features: { [name]: value } });
      expect(matchMedia(`(${name}: ${value})`).matches, name).to.equal(true);
      await enter({});
      expect(matchMedia(`(${name}: ${value})`).matches, name).to.equal(false);
    }
  });

  it('meet colours that are forced, on a light page and on a dark one', async () => {
    const text = await fixture(html`<p style="color: #123456">Tekst</p>`);
    const look = (): readonly string[] => [
      getComputedStyle(text).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ];
    const [own] = look();
    await enter({ features: { 'forced-colors': 'active' } });
    expect(look()).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await enter({ features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } });
    expect(look()).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await enter({});
    expect(look()[0]).to.equal(own);
  });
});
