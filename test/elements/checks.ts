import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { drawnIn, elementsIn, focusedElement, textNodes } from './trees.js';

declare const axe: {
  readonly run: (element: Element, options: RunOptions) => Promise<AxeResults>;
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TARGETS = 'a[href], button, input, summary';

/** Whether it is drawn; a head that is cut away is there for those who listen. */
const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) &&
  element.getClientRects().length > 0 &&
  [element.closest('thead')].every((head) => !head || getComputedStyle(head).clipPath === 'none');

/** How an element is told in a message. */
const tell = (element: Element): string =>
  `${element.localName} “${element.textContent.trim().slice(0, 40)}”`;

/** The element in whose box and colours a text is drawn: of one in a slot, that around the slot. */
function boxOf(text: Text): Element | undefined {
  const parent = text.parentElement;
  // What stands in no slot of an element with a shadow root is not drawn.
  let one: Element | null | undefined = text.assignedSlot ?? (parent?.shadowRoot ? null : parent);
  while (one && getComputedStyle(one).display === 'contents') one = drawnIn(one);
  return one ?? undefined;
}

const labelsIn = (element: Element): readonly Element[] => {
  const boxes = new Set(textNodes(element).map(boxOf));
  return [...boxes].filter((one): one is Element => one !== undefined && isSeen(one));
};

const targetsIn = (element: Element): readonly HTMLElement[] =>
  [...elementsIn(element)].filter((one): one is HTMLElement => one.matches(TARGETS) && isSeen(one));

/** What axe has against an element; fails where it checked next to nothing. */
export async function violationsOf(element: Element): Promise<readonly string[]> {
  const { violations, passes } = await axe.run(element, { runOnly: { type: 'tag', values: TAGS } });
  expect(passes.length, 'rules that axe checked').to.be.above(2);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Red, green, blue and opacity of any colour, as the browser paints it over what stands there. */
function paint(colours: readonly string[]): readonly number[] {
  brush.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
  }
  return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => value / 255);
}

/** WCAG 2.2, relative luminance. */
function luminanceOf(colours: readonly string[]): number {
  const [red = 0, green = 0, blue = 0] = paint(colours).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast between the text of an element and all that is painted behind it. */
export function contrastOf(element: Element): number {
  const layers: string[] = [];
  for (let one: Element | undefined = element; one; one = drawnIn(one))
    layers.unshift(getComputedStyle(one).backgroundColor);
  const behind = luminanceOf(['Canvas', ...layers]);
  const text = luminanceOf(['Canvas', ...layers, getComputedStyle(element).color]);
  return (Math.max(behind, text) + 0.05) / (Math.min(behind, text) + 0.05);
}

/** Every text contrasts with what is behind it. */
export function expectContrast(element: Element): void {
  for (const label of labelsIn(element)) expect(contrastOf(label), tell(label)).to.be.at.least(4.5);
}

/** Accept and reject have the same box, letters and colours: AP rules 5 and 6, GDPR 7(3). */
export function expectEqual(accept: Element, reject: Element): void {
  const [one, other] = [accept, reject].map((button) => button.getBoundingClientRect());
  expect(one!.width, 'width').to.be.closeTo(other!.width, 1);
  expect(one!.height, 'height').to.be.closeTo(other!.height, 1);
  const [look, otherLook] = [accept, reject].map((button) => {
    const { font, fontWeight, color, backgroundColor, border, opacity, letterSpacing } =
      getComputedStyle(button);
    return { font, fontWeight, color, backgroundColor, border, opacity, letterSpacing };
  });
  expect(look).to.deep.equal(otherLook);
}

/** What an item says is not wider than its box; other measures count its sign, which stands in the room of the list. */
function expectInside(item: Element): void {
  const content = document.createRange();
  content.selectNodeContents(item);
  const { left, right } = content.getBoundingClientRect();
  const box = item.getBoundingClientRect();
  expect(left, tell(item)).to.be.at.least(box.left - 1);
  expect(right, tell(item)).to.be.at.most(box.right + 1);
}

/** No text is wider than what it stands in, no label higher, and the page does not scroll sideways. */
export function expectWhole(element: Element): void {
  for (const label of labelsIn(element)) {
    const { display } = getComputedStyle(label);
    if (display === 'inline') continue;
    if (display === 'list-item') expectInside(label);
    else expect(label.scrollWidth, tell(label)).to.be.at.most(label.clientWidth);
    if (label.matches('button'))
      expect(label.scrollHeight, tell(label)).to.be.at.most(label.clientHeight);
  }
  for (const target of targetsIn(element)) {
    const { left, right } = target.getBoundingClientRect();
    expect(left, tell(target)).to.be.at.least(0);
    expect(right, tell(target)).to.be.at.most(innerWidth);
  }
  expect(document.documentElement.scrollWidth, 'page').to.be.at.most(innerWidth);
}

/** How high what answers to a finger is: a switch answers beyond its box. */
function heightOf(target: HTMLElement): number {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  if (!target.matches('[type=checkbox]')) return height;
  const root = target.getRootNode() as ShadowRoot;
  const [x, middle] = [left + width / 2, top + height / 2];
  const answers = (y: number): boolean => root.elementFromPoint(x, y) === target;
  let [above, below] = [0, 0];
  while (answers(middle - above - 1)) above++;
  while (answers(middle + below + 1)) below++;
  return above + below + 1;
}

/** WCAG 2.2, 2.5.8: 24 px for everything that is no link inside a sentence; `least` for buttons and switches. */
export function expectTargets(element: Element, least: number): void {
  for (const target of targetsIn(element)) {
    if (getComputedStyle(target).display === 'inline') continue;
    const wanted = target.matches('button, [type=checkbox]') ? least : 24;
    // Halves of pixels, where the middle of a box lies on one.
    expect(heightOf(target), tell(target)).to.be.at.least(wanted - 0.5);
  }
}

async function tabBack(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Goes through all that takes the keyboard, as a person does: each is met, and shows that it has the focus. */
export async function expectVisibleFocus(element: Element): Promise<void> {
  const wanted = new Set<Element>(targetsIn(element));
  const met = new Set<Element>();
  const meet = (): void => {
    const focused = focusedElement();
    if (!focused || !wanted.has(focused)) return;
    met.add(focused);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
    expect(outlineStyle, tell(focused)).not.to.equal('none');
    expect(parseFloat(outlineWidth), tell(focused)).to.be.above(0);
    expect(outlineColor, tell(focused)).not.to.equal('rgba(0, 0, 0, 0)');
  };
  const first = focusedElement();
  if (first && wanted.has(first)) {
    // From the end of a dialog Firefox goes on to its own bars, not to what had the focus at the start.
    await sendKeys({ press: 'Tab' });
    await tabBack();
    expect(focusedElement(), 'back').to.equal(first);
    meet();
  }
  for (let presses = 0; presses < 2 * wanted.size + 10 && met.size < wanted.size; presses++) {
    await sendKeys({ press: 'Tab' });
    meet();
  }
  expect([...wanted].filter((target) => !met.has(target)).map(tell), 'not reached').to.deep.equal(
    [],
  );
}

/** Nothing moves by itself. */
export function expectStill(element: Element): void {
  const moving = document
    .getAnimations()
    .map(({ effect }) => (effect as KeyframeEffect).target)
    .filter((target) => [...elementsIn(element)].some((one) => one === target));
  expect(moving).to.deep.equal([]);
  for (const one of elementsIn(element)) {
    const { transitionDuration, animationName } = getComputedStyle(one);
    expect([transitionDuration, animationName], tell(one)).to.deep.equal(['0s', 'none']);
  }
}
