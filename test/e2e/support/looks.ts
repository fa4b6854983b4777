import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'puppeteer-core';
import type { Scene } from './browser.js';
import type { DemoSite } from './demo-site.js';
import type { Tab } from './tab.js';

const file = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const AXE = file('node_modules/axe-core/axe.min.js');

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;
export const SCHEMES = ['light', 'dark'] as const;

export interface Setting {
  readonly screen: (typeof SCREENS)[number];
  readonly scheme: (typeof SCHEMES)[number];
}
export const SETTINGS: readonly Setting[] = SCREENS.flatMap((screen) =>
  SCHEMES.map((scheme) => ({ screen, scheme })),
);

/** Opens a page of the demo on a screen, with light or dark preferred. */
export async function open(
  { visitor }: Scene<DemoSite>,
  path: string,
  { screen, scheme }: Setting = SETTINGS[0]!,
): Promise<Tab> {
  const tab = await visitor.newTab();
  await tab.page.setViewport(screen);
  await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.goto(path);
  return tab;
}

/** What axe finds in these elements. */
export async function violations(tab: Tab, on: string): Promise<readonly string[]> {
  await tab.page.addScriptTag({ path: AXE });
  return tab.page.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: { run: (on: string) => Promise<{ violations: { id: string }[] }> };
    };
    const { violations } = await axe.run(selector);
    return violations.map(({ id }) => id);
  }, on);
}

interface Look {
  readonly style: Readonly<Record<string, string>>;
  readonly size: readonly number[];
  /** How the text stands out. */
  readonly contrast: number;
}

/** How the buttons look that match, in the page and in the shadow trees of its elements. */
export const looksOf = (where: Tab['page'] | Frame, selector: string): Promise<readonly Look[]> =>
  where.evaluate((wanted) => {
    const context = document.createElement('canvas').getContext('2d', {
      willReadFrequently: true,
    })!;
    // Methods, since what compiles the tests marks functions by a helper that the page has not.
    const eye = {
      /** The colours over each other, as they reach the eye; whatever space they are given in. */
      mix(colours: readonly string[]): readonly number[] {
        for (const colour of colours) {
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
        }
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
      },
      luminance(colour: readonly number[]): number {
        const [red, green, blue] = colour.map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
      },
    };
    const roots: (Document | ShadowRoot)[] = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    return roots
      .flatMap((root) => [...root.querySelectorAll(wanted)])
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const computed = getComputedStyle(element);
        const names = [
          'color background border border-radius font letter-spacing text-transform text-align',
          'padding margin opacity visibility box-shadow text-shadow filter transform cursor',
        ].flatMap((line) => line.split(' '));
        const under: string[] = [computed.backgroundColor];
        for (
          let parent: Node | null = element.assignedSlot ?? element.parentNode;
          parent;
          parent =
            parent instanceof ShadowRoot
              ? parent.host
              : ((parent as Element).assignedSlot ?? parent.parentNode)
        )
          if (parent instanceof Element) under.unshift(getComputedStyle(parent).backgroundColor);
        const light = eye.luminance(eye.mix(under));
        const text = eye.luminance(eye.mix([...under, computed.color]));
        const { width, height } = element.getBoundingClientRect();
        return {
          style: Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)])),
          size: [width, height].map(Math.round),
          contrast: (Math.max(light, text) + 0.05) / (Math.min(light, text) + 0.05),
        };
      });
  }, selector);

/** Fails unless these are so many buttons that weigh the same and can be read. */
export async function assertEqual(
  where: Tab['page'] | Frame,
  selector: string,
  count: number,
): Promise<void> {
  const looks = await looksOf(where, selector);
  assert.equal(looks.length, count, selector);
  for (const { style, size, contrast } of looks) {
    assert.deepEqual(style, looks[0]!.style);
    assert.deepEqual(size, looks[0]!.size);
    assert.ok(contrast >= 4.5, `${selector}: ${contrast}`);
  }
}

/** The tag that starts helder, on one line; which manifest it names does not matter. */
export const tagOf = (path: string): string | undefined =>
  /<script\s[^>]*src="\/helder\/helder\.js"[^>]*>/
    .exec(readFileSync(file(path), 'utf8'))?.[0]
    .replace(/\s+/g, ' ')
    .replace(/data-manifest="[^"]*"/, '');
