import type { Kernel } from '../dom/kernel.js';
import { htmlLang } from '../core/language.js';
import { oneOf } from '../core/resolve/read.js';
import { addStyles } from './add-styles.js';
import { lookStyles, modalStyles } from './look.styles.js';
import { parsed } from './notice/parsed.js';
import { shadowOf } from './shadow.js';

/** What a manifest says of the banner’s place; it may hold anything. */
export interface Look {
  readonly layout: unknown;
  readonly position: unknown;
}

const readLayout = oneOf('box', 'bar', 'dialog');
const readPosition = oneOf('bottom-start', 'bottom', 'bottom-end', 'top-start', 'top', 'top-end');

/** What a page came for; no dialog lies over it. */
const POLICIES = 'privacy-policy,cookie-declaration';

/**
 * Gives a banner its layout and its place: the attributes that the page wrote itself, else what the manifest says. Gives what
 * is left to do once the banner shows something.
 */
export async function dress(banner: HTMLElement, look: Look, kernel: Kernel): Promise<() => void> {
  let layout = readLayout(banner.getAttribute('layout')) ?? readLayout(look.layout) ?? 'box';
  let closeLabel: Label | undefined;
  if (layout === 'dialog') {
    // What the page came for may still be on its way.
    await parsed();
    if (document.querySelector(POLICIES)) layout = 'box';
    else closeLabel = await labelOf(kernel);
  }
  const position = readPosition(banner.getAttribute('position')) ?? readPosition(look.position);
  banner.setAttribute('layout', layout);
  banner.setAttribute('position', position ?? 'bottom-start');
  return () => {
    const { shadowRoot: root } = banner;
    if (!root || root.adoptedStyleSheets.length > 1) return;
    addStyles(root, lookStyles);
    if (closeLabel) makeModal(banner, root, closeLabel);
  };
}

/** A label and its language. */
interface Label {
  readonly ariaLabel: string;
  readonly lang: string;
}

/** What the button says that closes a dialog without a decision. */
async function labelOf({ read, load }: Kernel): Promise<Label> {
  const { language } = await read();
  const { default: words } = await load(`words-${language}` as const);
  return { ariaLabel: words.preferences.close, lang: htmlLang(language) };
}

/**
 * Puts a banner into a modal dialog. Closing it decides nothing: the next page asks again. The dialog stands around the banner
 * and not inside it: in a dialog of its shadow root its buttons have no `offsetParent`, by which visitors’ tools tell what can
 * be seen.
 */
function makeModal(banner: HTMLElement, root: ShadowRoot, closeLabel: Label): void {
  const around = document.createElement('div');
  const dialog = document.createElement('dialog');
  const slot = document.createElement('slot');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  Object.assign(close, closeLabel);
  close.addEventListener('click', () => {
    dialog.close();
  });
  around.lang = banner.lang;
  dialog.ariaLabel = banner.ariaLabel;
  banner.role = banner.ariaLabel = null;
  root.prepend(close);
  dialog.append(slot);
  shadowOf(around, modalStyles).append(dialog);
  banner.replaceWith(around);
  around.append(banner);
  dialog.addEventListener('close', () => {
    banner.toggleAttribute('closed', true);
    banner.remove();
  });
  // Answered, closed or taken elsewhere.
  slot.addEventListener('slotchange', () => {
    if (!slot.assignedElements().length) around.remove();
  });
  dialog.showModal();
  // The focus is on the question, not on one of its answers.
  dialog.tabIndex = -1;
  dialog.focus();
  // Whoever hides the banner with a stylesheet of their own must not be left with a page that does not answer.
  new ResizeObserver(() => {
    if (dialog.open && !banner.getClientRects().length) dialog.close();
  }).observe(banner);
}
