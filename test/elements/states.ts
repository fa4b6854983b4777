import { setViewport } from '@web/test-runner-commands';
import { emulate, type Features } from './engine.js';
import { textNodes, treesOf } from './trees.js';

/** A way in which a visitor may meet an element. */
export interface State {
  readonly size?: readonly [width: number, height: number];
  readonly features?: Features;
  /** Language of the page; it is written from right to left in Arabic. */
  readonly lang?: 'ar';
  /** What is done to what has been drawn. */
  readonly after?: (element: Element) => void;
}

const MARKS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ô',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
};

/** A text as a language with longer words and marks would have it: 40 % more letters, between brackets. */
const stretch = (text: string): string => {
  const letters = Array.from(text, (letter, index) => {
    const again = index % 5 < 2 && letter !== ' ' ? letter : '';
    return (MARKS[letter] ?? letter) + again;
  });
  return `[${letters.join('')}]`;
};

/** WCAG 2.2, 1.4.12. A page cannot reach into our elements; the visitor’s own tools can, as sheets of theirs do here. */
const SPACING = `
  *, :host, ::slotted(*) {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p, ::slotted(p) { margin-block-end: 2em !important; }
`;

function space(element: Element): void {
  for (const tree of treesOf(element)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SPACING);
    tree.adoptedStyleSheets.push(sheet);
  }
}

function lengthen(element: Element): void {
  for (const node of textNodes(element)) {
    const text = node.data.trim();
    // A sign is no word, and a name on the device is no language.
    if (text.length > 1 && !node.parentElement?.closest('code')) node.data = stretch(text);
  }
}

export const STATES: Readonly<Record<string, State>> = {
  light: {},
  dark: { features: { 'prefers-color-scheme': 'dark' } },
  'forced colours': { features: { 'forced-colors': 'active' } },
  'forced colours, dark': {
    features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  },
  'right to left': { lang: 'ar' },
  'right to left, 320 px': { lang: 'ar', size: [320, 640] },
  'pseudo-locale': { after: lengthen },
  'pseudo-locale, 320 px': { after: lengthen, size: [320, 640] },
  '320 px': { size: [320, 640] },
  '320 × 256, a window of 1280 × 1024 at 400 %': { size: [320, 256] },
  'text spacing': { after: space },
  'text spacing, 320 px': { after: space, size: [320, 640] },
  'reduced motion': { features: { 'prefers-reduced-motion': 'reduce' } },
};

/** Makes page and browser so. */
export async function enter({ size = [1280, 800], features, lang }: State): Promise<void> {
  const [width, height] = size;
  await setViewport({ width, height });
  await emulate(features);
  const root = document.documentElement;
  root.lang = lang ?? 'nl';
  root.dir = lang ? 'rtl' : 'ltr';
  // axe takes a page without a background for white.
  root.style.cssText = 'color-scheme: light dark; background: Canvas';
}

/** Makes them as they were. */
export async function leave(): Promise<void> {
  await enter({});
  document.documentElement.removeAttribute('dir');
  document.documentElement.removeAttribute('style');
  document.adoptedStyleSheets = [];
}
