import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { PlaceholderNotice } from '../../dist/esm/core/notice/placeholder.js';
import type { ConsentPlaceholder } from '../../dist/esm/elements/consent-placeholder.js';
import '../../dist/esm/elements/consent-placeholder.js';
import { emulate, itIn } from './engine.js';

const it = itIn('consent-placeholder');

const NOTICE: PlaceholderNotice = {
  lang: 'nl',
  title: { text: 'Tour of the data centre', lang: 'en' },
  text: [
    { text: 'Bij het laden gaan uw IP-adres en het adres van deze pagina naar Wolk.', lang: 'nl' },
    { text: 'Eenmalig toestaan geldt alleen voor deze inhoud.', lang: undefined },
  ],
  links: [
    { url: '/privacy', label: 'Privacyverklaring' },
    { url: 'tel:+31501234567', label: 'Bel ons' },
  ],
  actions: [
    { id: 'once', label: 'Eenmalig toestaan' },
    { id: 'always', label: 'Altijd toestaan' },
  ],
};

/** What a page could do to a placeholder, and some do. */
const HOSTILE = `
  html { font-size: 62.5%; }
  * { letter-spacing: 4px !important; float: left; }
  button { all: unset !important; color: #eee !important; background: #fff !important; transform: scale(0.2) !important; }
  button:last-child { display: none !important; }
  consent-placeholder { display: none !important; opacity: 0 !important; width: 3px !important; }
  consent-placeholder > * { visibility: hidden !important; }
  button::before { content: 'x' !important; }
`;

interface Shown {
  readonly placeholder: ConsentPlaceholder;
  readonly buttons: readonly HTMLButtonElement[];
  readonly acts: readonly string[];
}

/** Shows a placeholder in the flow of a page, or over something of this size. */
function show(over?: readonly [width: number, height: number], notice = NOTICE): Shown {
  const placeholder = document.createElement('consent-placeholder');
  const acts: string[] = [];
  const main = document.createElement('main');
  document.body.append(main);
  main.append(placeholder);
  if (over) {
    placeholder.toggleAttribute('over', true);
    placeholder.style.setProperty('--_width', `${String(over[0])}px`);
    placeholder.style.setProperty('--_height', `${String(over[1])}px`);
  }
  placeholder.show(notice, (action) => acts.push(action));
  return { placeholder, acts, buttons: [...placeholder.querySelectorAll('button')] };
}

function expectEqualButtons([first, ...others]: readonly HTMLButtonElement[]): void {
  if (!first) throw new Error('no buttons');
  const look = ({ color, backgroundColor, border, font, opacity }: CSSStyleDeclaration): string =>
    [color, backgroundColor, border, font, opacity].join();
  const box = first.getBoundingClientRect();
  expect(box.height).to.be.at.least(24);
  for (const other of others) {
    expect(other.getBoundingClientRect().width).to.be.closeTo(box.width, 1);
    expect(other.getBoundingClientRect().height).to.be.closeTo(box.height, 1);
    expect(look(getComputedStyle(other))).to.equal(look(getComputedStyle(first)));
  }
}

/** The first words are in view, whatever else is. */
function expectReadable(placeholder: ConsentPlaceholder): void {
  const title = placeholder.querySelector('strong') as HTMLElement;
  const { left, top, right } = title.getBoundingClientRect();
  expect(document.elementFromPoint((left + right) / 2, top + 12)).to.equal(title);
}

const SIZES = [undefined, [560, 315], [300, 150], [300, 54], [200, 200], [1200, 675]] as const;

describe('<consent-placeholder>', () => {
  beforeEach(async () => {
    await setViewport({ width: 1280, height: 800 });
    await emulate();
  });

  afterEach(() => {
    document.querySelectorAll('main, style[data-hostile]').forEach((element) => {
      element.remove();
    });
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
  });

  it('is a group with a name, in its own language, kept out of search results', () => {
    const { placeholder } = show();
    expect(placeholder.getAttribute('role')).to.equal('group');
    expect(placeholder.getAttribute('aria-label')).to.equal('Tour of the data centre');
    expect(placeholder.lang).to.equal('nl');
    expect(placeholder.hasAttribute('data-nosnippet')).to.equal(true);
    expect(placeholder.querySelector('strong')?.lang).to.equal('en');
  });

  it('keeps its text and buttons flat in the light DOM, where the visitor’s tools read them', () => {
    const { placeholder } = show();
    const children = [...placeholder.children];
    expect(children.map(({ localName }) => localName)).to.deep.equal([
      'strong',
      'p',
      'p',
      'a',
      'a',
      'button',
      'button',
    ]);
    expect(children.every((child) => child.childElementCount === 0)).to.equal(true);
  });

  it('is worked by keyboard and takes no focus by itself', async () => {
    const before = document.activeElement;
    const { buttons, acts } = show();
    expect(document.activeElement).to.equal(before);
    buttons[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    expect(acts).to.deep.equal(['once', 'always']);
  });

  it('shows what is said later in the place of what was, and keeps the focus', () => {
    const { placeholder, buttons } = show();
    buttons[1]?.focus();
    const acts: string[] = [];
    placeholder.show({ ...NOTICE, title: { text: 'Anders', lang: 'nl' }, links: [] }, (action) =>
      acts.push(action),
    );
    expect(placeholder.querySelector('strong')).to.have.text('Anders');
    expect(placeholder.getAttribute('aria-label')).to.equal('Anders');
    expect(placeholder.querySelector('a')).to.equal(null);
    expect(document.activeElement).to.equal(buttons[1]);
    buttons[1]?.click();
    expect(acts).to.deep.equal(['always']);
  });

  it('shows hostile text as text', () => {
    const text = '<img src=x onerror="window.harmed = 1">';
    const { placeholder } = show(undefined, { ...NOTICE, text: [{ text, lang: 'nl' }] });
    expect(placeholder.querySelector('img')).to.equal(null);
    expect(placeholder.querySelector('p')).to.have.text(text);
  });

  it('goes when it is a copy, whose buttons would do nothing', () => {
    const { placeholder } = show();
    const copy = placeholder.cloneNode(true) as HTMLElement;
    placeholder.after(copy);
    expect(copy.isConnected).to.equal(false);
    expect(placeholder.isConnected).to.equal(true);
  });

  for (const scheme of ['light', 'dark', 'forced colours', 'right to left'] as const) {
    for (const size of SIZES) {
      const of = size ? size.join(' × ') : 'as large as its text';
      it(`has equal buttons inside its box and no axe violations: ${scheme}, ${of}`, async () => {
        await emulate({
          'prefers-color-scheme': scheme === 'dark' ? scheme : 'light',
          'forced-colors': scheme === 'forced colours' ? 'active' : 'none',
        });
        document.documentElement.style.colorScheme = 'light dark';
        document.documentElement.dir = scheme === 'right to left' ? 'rtl' : 'ltr';
        const { placeholder, buttons } = show(size);
        expectEqualButtons(buttons);
        const box = placeholder.getBoundingClientRect();
        if (size) expect([box.width, box.height]).to.deep.equal([...size]);
        expectReadable(placeholder);
        for (const button of buttons) {
          const { left, right, top, bottom } = button.getBoundingClientRect();
          expect(left).to.be.at.least(box.left);
          expect(right).to.be.at.most(box.right);
          expect(top).to.be.at.least(box.top);
          expect(bottom).to.be.at.most(box.bottom);
          expect(button.scrollWidth).to.be.at.most(button.clientWidth + 1);
        }
        await expect(placeholder).to.be.accessible();
      });
    }
  }

  for (const width of [320, 160]) {
    it(`fits a page of ${String(width)} px, with letters twice as large`, async () => {
      await setViewport({ width, height: 640 });
      document.documentElement.style.setProperty('--helder-font', '32px/1.5 sans-serif');
      const { placeholder, buttons } = show();
      expect(placeholder.scrollWidth).to.be.at.most(placeholder.clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      expectEqualButtons(buttons);
    });
  }

  for (const size of SIZES) {
    it(`can be read with letters twice as large: ${size?.join(' × ') ?? 'as large as its text'}`, async () => {
      document.documentElement.style.setProperty('--helder-font', '32px/1.5 sans-serif');
      const { placeholder, buttons } = show(size);
      expectReadable(placeholder);
      expectEqualButtons(buttons);
      const [button] = buttons;
      button?.focus();
      const box = placeholder.getBoundingClientRect();
      // WebKit brings it into view a little later.
      await waitUntil(() => (button as Element).getBoundingClientRect().top <= box.bottom - 24);
      const { bottom, left } = (button as Element).getBoundingClientRect();
      expect(bottom).to.be.at.least(box.top + 24);
      expect(left).to.be.within(box.left, box.right - 24);
    });
  }

  it('withstands a hostile stylesheet', () => {
    const style = document.createElement('style');
    style.dataset['hostile'] = '';
    style.textContent = HOSTILE;
    document.head.append(style);
    const { placeholder, buttons } = show([560, 315]);
    expect(placeholder.getBoundingClientRect().width).to.equal(560);
    expectEqualButtons(buttons);
    for (const button of buttons) {
      const { left, top, width, height } = button.getBoundingClientRect();
      expect(document.elementFromPoint(left + width / 2, top + height / 2)).to.equal(button);
      expect(getComputedStyle(button).visibility).to.equal('visible');
      expect(getComputedStyle(button, '::before').content).to.be.oneOf(['none', 'normal']);
    }
    expect(getComputedStyle(placeholder).fontSize).to.equal('16px');
  });

  it('is hidden with what it stands in', () => {
    const { placeholder, buttons } = show([300, 150]);
    placeholder.parentElement!.style.visibility = 'hidden';
    expect(getComputedStyle(placeholder).visibility).to.equal('hidden');
    expect(getComputedStyle(buttons[0] as Element).visibility).to.equal('hidden');
  });
});
