import type { Consent } from '../consent.js';
import { describe } from '../held.js';
import { tell } from '../tell.js';
import { ADDRESSES, FETCHING, isLeft, isScript, type Keeper } from './keeper.js';
import type { Owners } from './owners.js';

/** What `helder-hold.js` has held so far, and what is needed to let go of it. */
export interface Hold {
  readonly keeper: Keeper;
  readonly owners: Owners;
  /** Whether the manifest could be read. */
  readonly learned: Promise<boolean>;
  /** What could not be watched. */
  readonly failed: readonly string[];
  /** The nonce of its tag. */
  readonly nonce: string;
}

/** What the gate does not know, and of `script` those that are no HTML. */
const UNKNOWN = /^(input|script)$/;

/** Gives a held element back what it had; nothing but a grant leads here. */
function restore(element: HTMLElement): void {
  if (isScript(element)) {
    const { type } = element.dataset;
    if (type === undefined) element.removeAttribute('type');
    else element.type = type;
    // It runs when it comes to its place again: with its listeners, and as its maker made it.
    element.parentNode?.insertBefore(element, element.nextSibling);
    return;
  }
  for (const name of ADDRESSES) {
    const address = element.dataset[name];
    if (address !== undefined) element.setAttribute(name, address);
  }
}

/** Calls back with helder, now or when it starts. */
function whenStarted(act: (helder: Consent) => void): void {
  if (window.helder) act(window.helder);
  else
    Object.defineProperty(window, 'helder', {
      configurable: true,
      set(helder: Consent) {
        Reflect.deleteProperty(window, 'helder');
        window.helder = helder;
        act(helder);
      },
    });
}

/**
 * Makes ordinarily marked elements of what is held, which the one gate of the kernel releases, holds again and covers with
 * placeholders. What the gate cannot find, or not give back as a script had made it, is released here.
 */
async function serve(helder: Consent, hold: Hold): Promise<void> {
  const { keeper, owners, learned, nonce } = hold;
  const { kept, ran, isAllowed, isHeld } = keeper;
  const told = new Set<string>();
  const seen = new Set<string>();

  await helder.ready;
  if (!(await learned)) owners.learn((await helder.policy()).manifest);

  const addMarked = (ids: string): HTMLElement => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['consent'] = ids;
    script.nonce = nonce;
    document.head.append(script);
    return script;
  };

  /** True when the element is the gate’s from now on. */
  const settle = (element: HTMLElement): boolean => {
    for (const name of isScript(element) ? [] : ADDRESSES) {
      const present = element.getAttribute(name);
      // The page has thought better of it and gave it another address.
      if (present !== null && !isHeld(present))
        element.removeAttribute(`data-${name.replace('xlink:', '')}`);
    }
    const tag = kept.get(element) ?? '';
    const addresses = isScript(element)
      ? [element.src]
      : ADDRESSES.flatMap((name) => element.dataset[name] ?? []);
    const ids = owners.idsOf(...addresses) ?? [];
    const isDone = isAllowed(ids);
    const isForGate =
      ids.length > 0 &&
      element.getRootNode() === document &&
      (isScript(element) ? tag !== '' : !UNKNOWN.test(element.localName));
    if (isDone || isForGate) {
      kept.delete(element);
      element.removeAttribute('data-held');
    }
    if (isForGate) element.dataset['consent'] = ids.join(' ');
    else if (isDone) {
      restore(element);
      // A script that did not have to be put in its place again, where it would have been seen.
      if (element.localName === 'script') for (const id of ids) ran.add(id);
    }
    if (tag && !isDone && !told.has(tag)) {
      told.add(tag);
      tell('unmarked', tag, isForGate ? describe(element) : undefined);
    }
    return isForGate;
  };

  /** What fails with one element is no matter of the others. */
  const trySettle = (element: HTMLElement): boolean => {
    try {
      return settle(element);
    } catch {
      kept.delete(element);
      tell('not-let-go', describe(element));
      return false;
    }
  };

  const look = (): void => {
    for (const id of ran) {
      // What was never held has to be seen by the gate to be withdrawn: an empty script stands for it.
      if (!seen.has(id)) addMarked(id);
      seen.add(id);
    }
    // The kernel looks at the page again when something marked comes onto it.
    if ([...kept.keys()].filter(trySettle).length) addMarked('').remove();
  };

  /** What was free until a withdrawal is held from here on; the gate takes back what it has. */
  const holdAgain = (): void => {
    for (const element of document.querySelectorAll<HTMLElement>(FETCHING)) {
      if (isScript(element) || isLeft(element)) continue;
      for (const name of ADDRESSES) {
        const address = element.getAttribute(name) ?? '';
        if (!isHeld(address)) continue;
        element.dataset[name] = address;
        kept.set(element, '');
      }
    }
  };

  look();
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-held'],
  });
  helder.addEventListener('change', () => {
    holdAgain();
    look();
  });
}

/** Lets go of what `helder-hold.js` holds, once helder runs. Until then, and where it never does, everything stays held. */
export function handOver(hold: Hold): void {
  for (const what of new Set(hold.failed)) tell('held-less', what);
  whenStarted((helder) => {
    // Without a manifest nothing is let go, and the kernel says what is wrong with it.
    serve(helder, hold).catch(() => undefined);
  });
}
