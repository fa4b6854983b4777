import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { BannerAction, BannerNotice } from '../../dist/esm/core/notice/banner.js';
import '../../dist/esm/elements/consent-banner.js';
import { emulate, itIn } from './engine.js';

const it = itIn('consent-banner');

const NOTICE: BannerNotice = {
  lang: 'nl',
  title: { text: 'Mogen wij cookies gebruiken?', lang: 'nl' },
  text: { text: 'Wij, Wolk, willen cookies gebruiken voor statistieken en marketing.', lang: 'nl' },
  policy: { url: '/privacy', label: 'Privacyverklaring' },
  actions: [
    { id: 'reject', label: 'Alles weigeren' },
    { id: 'accept', label: 'Alles accepteren' },
    { id: 'choose', label: 'Zelf kiezen' },
  ],
};

/** What a page could do to a banner, and some do. */
const HOSTILE = `
  html { font-size: 62.5%; } html.huge { font-size: 40px; }
  * { letter-spacing: 4px !important; }
  button { all: unset !important; color: #eee !important; background: #fff !important; transform: scale(0.2) !important; }
  button:last-child, button:first-of-type { display: none !important; }
  consent-banner { display: none !important; opacity: 0 !important; position: static !important; }
  consent-banner > * { visibility: hidden !important; }
  button::before { content: 'x' !important; }
`;

interface Shown {
  readonly banner: HTMLElementTagNameMap['consent-banner'];
  readonly buttons: readonly HTMLButtonElement[];
  readonly acts: readonly BannerAction[];
}

function show(notice: BannerNotice = NOTICE): Shown {
  const banner = document.createElement('consent-banner');
  const acts: BannerAction[] = [];
  document.documentElement.append(banner);
  banner.show(notice, (action) => acts.push(action));
  return { banner, acts, buttons: [...banner.querySelectorAll('button')] };
}

/** Everything that makes one button weigh more than another. */
function lookOf(button: HTMLElement): Readonly<Record<string, string>> {
  const style = getComputedStyle(button);
  const names = [
    'color',
    'background-color',
    'border',
    'font-size',
    'font-weight',
    'opacity',
    'visibility',
    'display',
  ];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
}

function expectEqualButtons(buttons: readonly HTMLButtonElement[]): void {
  const [first, ...rest] = buttons;
  if (!first) throw new Error('no buttons');
  const box = first.getBoundingClientRect();
  expect(box.height).to.be.at.least(44);
  for (const button of rest) {
    const other = button.getBoundingClientRect();
    expect(other.width).to.be.closeTo(box.width, 1);
    expect(other.height).to.be.closeTo(box.height, 1);
    expect(lookOf(button)).to.deep.equal(lookOf(first));
  }
}

describe('<consent-banner>', () => {
  beforeEach(async () => {
    await setViewport({ width: 1024, height: 768 });
    await emulate();
  });

  afterEach(() => {
    document.querySelectorAll('consent-banner, style[data-hostile]').forEach((element) => {
      element.remove();
    });
    document.documentElement.removeAttribute('style');
    document.documentElement.className = '';
  });

  it('is a region with a name, in its own language', () => {
    const { banner } = show();
    expect(banner.getAttribute('role')).to.equal('region');
    expect(banner.getAttribute('aria-label')).to.equal('Mogen wij cookies gebruiken?');
    expect(banner.lang).to.equal('nl');
  });

  it('keeps its text and buttons flat in the light DOM, where the visitor’s tools read them', () => {
    const { banner } = show();
    const children = [...banner.children];
    expect(children.map(({ localName }) => localName)).to.deep.equal([
      'h2',
      'p',
      'a',
      'button',
      'button',
      'button',
    ]);
    expect(children.every((child) => child.childElementCount === 0)).to.equal(true);
  });

  it('calls back with what was clicked, and with nothing for Escape', async () => {
    const { buttons, acts } = show();
    await sendKeys({ press: 'Escape' });
    expect(acts).to.deep.equal([]);
    for (const button of buttons) button.click();
    expect(acts).to.deep.equal(['reject', 'accept', 'choose']);
  });

  it('is reached and worked by keyboard', async () => {
    const { buttons, acts } = show();
    buttons[0]?.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(buttons[1]);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    expect(acts).to.deep.equal(['accept', 'choose']);
  });

  it('takes no focus', () => {
    const before = document.activeElement;
    show();
    expect(document.activeElement).to.equal(before);
  });

  it('shows hostile text as text', () => {
    const { banner } = show({
      ...NOTICE,
      title: { text: '<img src=x onerror="window.harmed = 1">', lang: 'nl' },
    });
    expect(banner.querySelector('img')).to.equal(null);
    expect(banner.querySelector('h2')).to.have.text('<img src=x onerror="window.harmed = 1">');
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
      [320, 568],
    ] as const) {
      it(`has equal buttons, nothing cut off and no axe violations: ${scheme}, ${String(width)} px`, async () => {
        await setViewport({ width, height });
        await emulate({ 'prefers-color-scheme': scheme });
        document.documentElement.style.colorScheme = 'light dark';
        const { banner, buttons } = show();
        expectEqualButtons(buttons);
        for (const button of buttons) {
          const { left, right, bottom } = button.getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(width);
          expect(bottom).to.be.at.most(height);
          expect(button.scrollWidth).to.be.at.most(button.clientWidth + 1);
        }
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        await expect(banner).to.be.accessible();
      });
    }
  }

  it('follows the colour scheme of the page, its buttons too', () => {
    const looks = new Set<string>();
    for (const scheme of ['light', 'dark'] as const) {
      document.documentElement.style.colorScheme = scheme;
      const { banner, buttons } = show();
      looks.add(getComputedStyle(banner).backgroundColor);
      looks.add(getComputedStyle(buttons[0] as Element).backgroundColor);
      banner.remove();
    }
    expect(looks.size).to.equal(4);
  });

  it('shows reject and accept without scrolling at 320 × 256', async () => {
    await setViewport({ width: 320, height: 256 });
    const { buttons } = show();
    for (const button of buttons.slice(0, 2)) {
      const { top, bottom } = button.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(256);
    }
  });

  for (const root of ['', 'huge']) {
    it(`withstands a hostile stylesheet${root && ' and a huge root font'}`, async () => {
      const style = document.createElement('style');
      style.dataset['hostile'] = '';
      style.textContent = HOSTILE;
      document.head.append(style);
      document.documentElement.className = root;
      const { banner, buttons } = show();
      await aTimeout(0);
      expectEqualButtons(buttons);
      for (const button of buttons) {
        const { left, top, width, height } = button.getBoundingClientRect();
        expect(document.elementFromPoint(left + width / 2, top + height / 2)).to.equal(button);
        expect(getComputedStyle(button).visibility).to.equal('visible');
        expect(getComputedStyle(button, '::before').content).to.be.oneOf(['none', 'normal']);
      }
      expect(getComputedStyle(banner).position).to.equal('fixed');
      expect(getComputedStyle(banner).fontSize).to.equal('16px');
    });
  }
});
