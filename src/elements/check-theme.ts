import { contrastOf, readColour, type Colour } from '../core/contrast.js';
import type { Kernel } from '../dom/kernel.js';
import { addStyles } from './add-styles.js';

const BLACK: Colour = [0, 0, 0, 1];
const WHITE: Colour = [1, 1, 1, 1];

/** WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

const COLOURS = ['text', 'surface', 'button', 'button-text'].map(
  (name) => `--helder-color-${name}`,
);
const ELEMENTS = 'consent-banner,consent-preferences,consent-placeholder,consent-button';

/** Any colour of CSS in a form that can be reckoned with; undefined where the browser has another one. */
function colourOf(text: string, probe: HTMLElement): Colour | undefined {
  probe.style.color = `color-mix(in srgb, ${text} 100%, black)`;
  return readColour(getComputedStyle(probe).color);
}

/** How well texts and buttons can be read; the worst of both. */
function worstOf(banner: HTMLElement, button: Element): number {
  const probe = document.createElement('i');
  banner.shadowRoot?.append(probe);
  const read = (text: string): Colour => colourOf(text, probe) ?? [0, 0, 0, 0];
  const box = getComputedStyle(banner);
  const surface = read(box.backgroundColor);
  const text = read(box.color);
  const { color, backgroundColor } = getComputedStyle(button);
  // What shines through is the page, which may be anything.
  const ratio = Math.min(
    ...[BLACK, WHITE].flatMap((page) => [
      contrastOf(text, surface, page),
      contrastOf(read(color), read(backgroundColor), surface, page),
    ]),
  );
  probe.remove();
  return ratio;
}

/** A theme in which texts or buttons cannot be read gives way to helder’s own colours, and the console says so. */
export function checkTheme(kernel: Kernel, banner: HTMLElement): void {
  const style = getComputedStyle(banner);
  const button = banner.querySelector('button');
  const set = COLOURS.filter((name) => style.getPropertyValue(name));
  if (!set.length || !button) return;
  const ratio = worstOf(banner, button);
  if (ratio >= LEAST) return;
  addStyles(document, `${ELEMENTS} { ${set.map((name) => `${name}: initial`).join(';')} }`);
  kernel.report('unreadable-theme', set.join(', '), `a contrast of ${ratio.toFixed(1)}`);
}
