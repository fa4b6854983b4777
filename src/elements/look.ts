import type { Kernel } from '../dom/kernel.js';
import { htmlLang } from '../core/language.js';
import { oneOf } from '../core/resolve/read.js';
import { addStyles } from './add-styles.js';
import { closeWhenHidden } from './close-when-hidden.js';
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

/** The banners that have the rules of every layout. */
const dressed = new WeakSet<HTMLElement>();

/** For each banner in a dialog, what takes it out. */
const modal = new WeakMap<HTMLElement, () => void>();

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
    if (!root) return;
    if (!dressed.has(banner)) addStyles(root, lookStyles);
    dressed.add(banner);
    if (layout !== 'dialog') modal.get(banner)?.();
    // Its own buttons are slotted: the only one in here is that which closes a dialog.
    if (closeLabel && !root.querySelector('button')) makeModal(banner, root, closeLabel, kernel);
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
 * be seen. It stands beside the body, whatever the page does to that.
 */
function makeModal(banner: HTMLElement, root: ShadowRoot, closeLabel: Label, kernel: Kernel): void {
  const around = document.createElement('div');
  const dialog = document.createElement('dialog');
  const slot = document.createElement('slot');
  const close = document.createElement('button');
  const label = banner.ariaLabel;
  close.type = 'button';
  close.textContent = '×';
  Object.assign(close, closeLabel);
  close.addEventListener('click', () => {
    dialog.close();
  });
  around.lang = banner.lang;
  dialog.ariaLabel = label;
  // The focus is on the question, not on one of its answers.
  dialog.tabIndex = -1;
  dialog.append(slot);
  shadowOf(around, modalStyles).append(dialog);

  const leave = (): void => {
    modal.delete(banner);
    policies.disconnect();
    close.remove();
    Object.assign(banner, { role: 'region', ariaLabel: label });
    dialog.close();
    around.replaceWith(banner);
  };
  /** A page that comes to show a policy has the question beside it. */
  const giveWay = (): void => {
    if (!document.querySelector(POLICIES)) return;
    banner.setAttribute('layout', 'box');
    leave();
  };
  const policies = new MutationObserver(giveWay);
  const show = (): void => {
    modal.set(banner, leave);
    banner.toggleAttribute('closed', false);
    banner.role = banner.ariaLabel = null;
    root.prepend(close);
    around.append(banner);
    document.documentElement.insertBefore(around, document.body);
    dialog.showModal();
    dialog.focus();
    policies.observe(document, { childList: true, subtree: true });
    closeWhenHidden(dialog, banner);
    giveWay();
  };
  dialog.addEventListener('close', () => {
    // Answered, or beside the page by now.
    if (banner.parentNode !== around) return;
    banner.toggleAttribute('closed', true);
    banner.remove();
    onNextPage(() => {
      const isThere = [...document.querySelectorAll('consent-banner')].some(
        (one) => one.shadowRoot,
      );
      if (!kernel.unasked().length || isThere) return;
      show();
      void kernel.use('attend', ({ attend }) => {
        attend(kernel, banner);
      });
    });
  });
  // Answered, closed or taken elsewhere.
  slot.addEventListener('slotchange', () => {
    if (slot.assignedElements().length) return;
    policies.disconnect();
    // The focus goes back to where it was before the question.
    dialog.close();
    around.remove();
  });
  show();
}

/** Calls back once the page’s own router has gone to another page, in browsers that tell of it; a full load starts anew anyway. */
function onNextPage(act: () => void): void {
  const { navigation } = window as { readonly navigation?: EventTarget };
  const { pathname } = location;
  const look = (): void => {
    if (location.pathname === pathname) return;
    navigation?.removeEventListener('currententrychange', look);
    act();
  };
  navigation?.addEventListener('currententrychange', look);
}
