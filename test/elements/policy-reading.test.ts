import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../dist/esm/elements/privacy-policy.js';
import { freshPage, show, StubConsent } from './policy-page.js';
import { emulate, itIn } from './engine.js';

const it = itIn('policy-reading');

const ways = {
  light: {},
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
  'right to left': {},
} as const;

const full = (): Promise<HTMLElement> =>
  show(html`<privacy-policy .consent=${new StubConsent()}></privacy-policy>`);

describe('reading a policy', () => {
  beforeEach(freshPage);
  after(async () => {
    document.documentElement.dir = '';
    await emulate();
  });

  for (const [way, features] of Object.entries(ways)) {
    for (const width of [320, 1280]) {
      it(`is accessible and fits ${String(width)} px: ${way}`, async () => {
        await setViewport({ width, height: 800 });
        await emulate(features);
        const root = document.documentElement;
        root.dir = way === 'right to left' ? 'rtl' : 'ltr';
        // axe takes a page without a background for white.
        root.style.cssText = 'color-scheme: light dark; background: Canvas';
        const element = await full();
        expect(root.scrollWidth).to.be.at.most(innerWidth);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('fits a page of 320 px whose text is twice as large', async () => {
    await setViewport({ width: 320, height: 800 });
    document.documentElement.style.fontSize = '200%';
    await full();
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('shows the name of a column beside each cell where tables are blocks, whatever the site hides', async () => {
    await setViewport({ width: 320, height: 800 });
    const style = document.createElement('style');
    style.textContent = '[hidden] { display: none !important }';
    document.head.append(style);
    const element = await full();
    const label = element.querySelector('#privacy-processing-wifi td .helder-label')!;
    expect(label.checkVisibility()).to.be.true;
    await setViewport({ width: 1280, height: 800 });
    expect(label.checkVisibility()).to.be.false;
    style.remove();
  });

  it('has the same lines from right to left', async () => {
    await setViewport({ width: 1280, height: 800 });
    const element = await full();
    const offsets = (dir: string): readonly number[] => {
      document.documentElement.dir = dir;
      const { left, right } = element.getBoundingClientRect();
      return [...element.querySelectorAll('nav, dt, th, li, .helder-choice > span')].map((one) => {
        const box = one.getBoundingClientRect();
        return Math.round(dir === 'rtl' ? right - box.right : box.left - left);
      });
    };
    const ltr = offsets('ltr');
    // Columns of a table come out a pixel or two wider or narrower.
    const astray = offsets('rtl').filter((offset, i) => Math.abs(offset - ltr[i]!) > 3);
    expect(astray).to.deep.equal([]);
  });
});
