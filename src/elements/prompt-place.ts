import type { Submission } from '../dom/submission.js';

/** What sends a form that the page began to send itself. */
const BUTTON = '[type=submit],[type=image],button:not([type])';
/** How much of a window what stands fixed at its edges may cover. */
const EDGE = 72;

/** Whether an element lays its children out beside each other, or is no place for a text. */
function isCramped(element: Element): boolean {
  const { display, flexDirection, gridTemplateColumns } = getComputedStyle(element);
  if (display.includes('flex')) return !flexDirection.startsWith('column');
  if (display.includes('grid')) return gridTemplateColumns.includes(' ');
  return /^(inline|contents)/.test(display) || element.localName === 'label';
}

/** Puts the prompt right after the button, or after what it stands in where there is no room. */
export function placeAtButton(prompt: HTMLElement, { form, submitter }: Submission): void {
  const button = submitter ?? form.querySelector(BUTTON) ?? form.lastElementChild;
  const isInside = form.contains(button);
  let before = button;
  let around = button?.parentElement;
  while (around && (isInside ? form.contains(around) : isCramped(around))) {
    if (isCramped(around)) before = around;
    around = around.parentElement;
  }
  // Taking it out of the page and back would lose the focus.
  if (!before) form.append(prompt);
  else if (before.nextSibling !== prompt) before.after(prompt);
}

/** Brings it into view, clear of what stands fixed at the edges of a window. */
export function reveal(prompt: HTMLElement): void {
  const { top, bottom, height } = prompt.getBoundingClientRect();
  if (top >= EDGE && bottom <= innerHeight - EDGE) return;
  prompt.scrollIntoView({ block: height + 2 * EDGE < innerHeight ? 'center' : 'start' });
}
