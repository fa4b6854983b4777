import assert from 'node:assert/strict';
import type { KeyInput } from 'puppeteer-core';
import type { Tab } from './tab.js';

/** What has the keyboard: the element around it, if it is one of helder’s, and its own name. */
export interface Focus {
  readonly within: string;
  readonly name: string;
}

/** What has the focus now, in whichever shadow tree it is; without any, the name of the body is empty. */
export const focusOf = (tab: Tab): Promise<Focus> =>
  tab.page.evaluate(() => {
    let focused = document.activeElement;
    let within = focused?.closest('consent-banner, consent-placeholder')?.localName ?? '';
    while (focused?.shadowRoot?.activeElement) {
      within = focused.localName;
      focused = focused.shadowRoot.activeElement;
    }
    if (!focused || focused === document.body) return { within, name: '' };
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

/** Presses Tab until something with this name has the focus, as somebody does who sees where it is. */
export async function tabTo(tab: Tab, name: string): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await tab.page.keyboard.press('Tab');
    const focus = await focusOf(tab);
    if (focus.name === name) {
      await assertShown(tab);
      return;
    }
    met.push(focus.name);
  }
  assert.fail(`${name} is not among ${met.join(', ')}`);
}

/** Fails unless the focus can be seen: an outline, inside the window. */
async function assertShown(tab: Tab): Promise<void> {
  const shown = await tab.page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused) return 'nothing';
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom } = focused.getBoundingClientRect();
    const isInside = bottom > 0 && top < innerHeight;
    return isInside && outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 ? '' : outlineStyle;
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
