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
const FONT = '--helder-font';
const ELEMENTS = 'consent-banner,consent-preferences,consent-placeholder,consent-button';

/** How well a colour of the theme can be read on those under it, the nearest first. */
type Ratio = (...names: readonly string[]) => number;

/** Reads what `theme.ts` has made of the properties; whatever form of colour they have. */
function ratioIn(root: ShadowRoot, probe: HTMLElement): Ratio {
  const read = (name: string): Colour => {
    probe.style.color = `color-mix(in srgb, var(--_${name}) 100%, black)`;
    return readColour(getComputedStyle(probe).color) ?? [0, 0, 0, 0];
  };
  root.append(probe);
  // What shines through is the page, which may be anything.
  return (text, ...under) =>
    Math.min(...[BLACK, WHITE].map((page) => contrastOf(read(text), ...under.map(read), page)));
}

/** Text of this share of the visitor’s own size is the smallest that a theme may have. */
const SMALLEST = 0.75;

/** What a theme has that cannot be read, by the properties that make it so; and how it is told. */
function faultOf(
  element: HTMLElement,
  root: ShadowRoot,
): [names: string[], found: string] | undefined {
  const style = getComputedStyle(element);
  const isSet = (name: string): boolean => style.getPropertyValue(name) !== '';
  const colours = COLOURS.filter(isSet);
  const probe = document.createElement('i');
  const ratioOf = ratioIn(root, probe);
  try {
    if (isSet(FONT)) {
      const size = parseFloat(style.fontSize);
      probe.style.fontSize = 'medium';
      if (size < parseFloat(getComputedStyle(probe).fontSize) * SMALLEST)
        return [[FONT], `a text of ${String(size)} pixels`];
    }
    if (!colours.length) return undefined;
    const ratio = Math.min(ratioOf('text', 'surface'), ratioOf('on', 'fill', 'surface'));
    if (ratio < LEAST) return [colours, `a contrast of ${ratio.toFixed(1)}`];
    if (ratioOf('quiet', 'surface') < LEAST) addStyles(root, ':host { --_quiet: var(--_text) }');
  } finally {
    probe.remove();
  }
  return undefined;
}

/**
 * A theme in which texts or buttons cannot be read gives way to helder’s own, and the console says so. The quieter tone of small
 * texts, which no theme sets, becomes that of the others where it cannot be read.
 */
export function checkTheme(kernel: Kernel, element: HTMLElement): void {
  const { shadowRoot: root } = element;
  if (!root) return;
  for (let fault = faultOf(element, root), left = 2; fault && left; left--) {
    const [names, found] = fault;
    const reset = names.map((name) => `${name}: initial !important`).join(';');
    addStyles(document, `${ELEMENTS} { ${reset} }`);
    kernel.report('unreadable-theme', names.join(', '), found);
    fault = faultOf(element, root);
  }
}
