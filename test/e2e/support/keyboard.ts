import assert from 'node:assert/strict';
import type { KeyInput } from 'puppeteer-core';
import type { Tab } from './tab.js';

/** What has the keyboard: the element around it, if it is one of helder’s, and its own name. */
export interface Focus {
  readonly within: string;
  readonly name: string;
}

/** What has the keyboard now, in whichever shadow tree it is; without a name where nothing of the page has it. */
export const focusOf = (tab: Tab): Promise<Focus> =>
  tab.page.evaluate(() => {
    let focused = document.activeElement;
    let within = focused?.closest('consent-banner, consent-placeholder')?.localName ?? '';
    while (focused?.shadowRoot?.activeElement) {
      within = focused.localName;
      focused = focused.shadowRoot.activeElement;
    }
    if (!focused || focused === document.body || !document.hasFocus()) return { within, name: '' };
    const named = focused
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => (focused.getRootNode() as Document | ShadowRoot).getElementById(id)?.textContent)
      .join(' ');
    const label = (focused as Partial<HTMLInputElement>).labels?.[0]?.textContent;
    const slotted = focused.querySelector('slot')?.assignedNodes() ?? [];
    const content = slotted.length
      ? slotted.map(({ textContent }) => textContent).join('')
      : focused.textContent;
    const text = focused.getAttribute('aria-label') ?? named ?? label ?? content;
    return { within, name: text.replace(/\s+/g, ' ').trim() };
  });

/** Presses keys, one after the other. */
export async function press(tab: Tab, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await tab.page.keyboard.press(key);
}

/** Presses Shift and Tab. */
export async function pressBack(tab: Tab): Promise<void> {
  await tab.page.keyboard.down('Shift');
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.up('Shift');
}

/** As many presses as no page here needs. */
const MANY = 120;

/** Goes on with Tab, or whatever `step` presses, until `meet` is content; gives what it met. */
export async function walk(
  tab: Tab,
  meet: (focus: Focus) => boolean,
  step = (): Promise<void> => press(tab, 'Tab'),
): Promise<readonly Focus[]> {
  const met: Focus[] = [];
  for (let presses = 0; presses < MANY; presses++) {
    await step();
    const focus = await focusOf(tab);
    met.push(focus);
    if (meet(focus)) return met;
  }
  const names = met.map(({ name }) => name);
  return assert.fail(`${String(meet)} is not true of ${names.join(', ')}`);
}

/** Goes by Tab to what has this name, as somebody does who sees where the focus is. */
export async function tabTo(tab: Tab, name: string): Promise<void> {
  await walk(tab, (focus) => focus.name === name);
  await assertShown(tab);
}

/** The same by Shift and Tab. */
export async function tabBackTo(tab: Tab, name: string): Promise<void> {
  await walk(
    tab,
    (focus) => focus.name === name,
    () => pressBack(tab),
  );
  await assertShown(tab);
}

/**
 * Goes on by Tab until a modal dialog ends or begins again; gives what has had the focus, from what has it now. Past the end a browser may go to its own
 * buttons, from where Firefox does not come back by the keys of the driver, whatever dialog stands in a shadow tree.
 */
export async function walkToEnd(tab: Tab): Promise<readonly Focus[]> {
  const seen = await tab.page.evaluateHandle(() => new WeakSet<Element>());
  const isNew = (): Promise<boolean> =>
    seen.evaluate((elements) => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (!focused || elements.has(focused)) return false;
      elements.add(focused);
      return true;
    });
  const met: Focus[] = [];
  for (let focus = await focusOf(tab); focus.name && (await isNew()); focus = await focusOf(tab)) {
    met.push(focus);
    await press(tab, 'Tab');
  }
  return met;
}

/** Fails unless the focus can be seen: inside the window, and in what is helder’s by an outline; browsers draw others their way. */
async function assertShown(tab: Tab): Promise<void> {
  const shown = await tab.page.evaluate(() => {
    let focused = document.activeElement;
    const isOwn = focused?.closest(
      'consent-banner, consent-placeholder, consent-preferences, consent-button',
    );
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused) return 'nothing';
    const { top, bottom } = focused.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) return 'outside the window';
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    return isOwn && (outlineStyle === 'none' || !parseFloat(outlineWidth)) ? outlineStyle : '';
  });
  assert.equal(shown, '', 'the focus cannot be seen');
}

/** Waits until this has the focus. */
export async function focuses(tab: Tab, wanted: Focus): Promise<void> {
  const end = Date.now() + 15_000;
  for (;;) {
    const focus = await focusOf(tab);
    if (focus.name === wanted.name && focus.within === wanted.within) return;
    if (Date.now() > end) assert.deepEqual(focus, wanted);
    await tab.settle();
  }
}

/** Waits until the modal preferences are open, or closed. */
export async function preferencesAre(tab: Tab, state: 'open' | 'closed'): Promise<void> {
  await tab.page.waitForFunction(
    (wanted) =>
      Boolean(
        document.querySelector('consent-preferences')?.shadowRoot?.querySelector('dialog[open]'),
      ) ===
      (wanted === 'open'),
    {},
    state,
  );
}
