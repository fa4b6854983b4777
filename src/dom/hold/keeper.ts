import type {} from '../consent.js';
import { describe } from '../held.js';
import type { Owners } from './owners.js';

/** What fetches something by an attribute of its own, and those attributes. */
export const FETCHING = 'script,iframe,img,link,video,audio,source,track,embed,object,input,image';
/** The last is that of older SVG, which is kept as the one before. */
export const ADDRESSES = ['src', 'srcset', 'poster', 'data', 'href', 'xlink:href'];
const FETCHED_LINK = /style|pre|icon/;
/** https://html.spec.whatwg.org/#prepare-the-script-element */
const RUNS = /^(module|\w+\/(x-)?(java|ecma|j|live)script[\d.]*)?$/i;

/** Holds elements whose address belongs to a service that is not granted. */
export interface Keeper {
  /** What is held and not marked, with its tag where the parser had put it there. `data-held` says so in copies too. */
  readonly kept: Map<HTMLElement, string>;
  /** Ids of services whose code runs here though the gate has not released it. */
  readonly ran: Set<string>;
  readonly isAllowed: (ids: readonly string[]) => boolean;
  /** Whether an address may not be fetched now. */
  readonly isHeld: (address: string) => boolean;
  /** Holds what has to be held in a node, itself included; `isParsed` where no script was seen to put it there. */
  readonly sweep: (node: unknown, isParsed?: boolean, what?: string) => void;
  /** Whether an address that a script gives to an element is kept from it. */
  readonly keeps: (element: unknown, name: unknown, address: unknown) => boolean;
}

/** Scripts of SVG, and those of other documents’ making, run once they have an address: that is kept, as of all others. */
export const isScript = (element: Element): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement;

/** Keeps a script from running, now and wherever it is put. */
function stop(script: HTMLScriptElement): void {
  const type = script.getAttribute('type');
  if (type) script.dataset['type'] = type;
  script.type = 'text/plain';
}

/** Whether an element is for the gate, or fetches nothing. */
export const isLeft = ({
  dataset,
  localName,
  rel,
}: HTMLElement & { readonly rel?: string }): boolean =>
  dataset['consent'] !== undefined || (localName === 'link' && !FETCHED_LINK.test(rel ?? ''));

const isFollowed = (node: Node | null): boolean =>
  node !== null && (node.nextSibling !== null || isFollowed(node.parentNode));

export function makeKeeper({ idsOf }: Owners): Keeper {
  const kept = new Map<HTMLElement, string>();
  const ran = new Set<string>();
  // What stood there before anything could hold it has run.
  const started = new WeakSet<Element>(document.scripts);

  const isAllowed = (ids: readonly string[]): boolean =>
    ids.length > 0 && ids.every((id) => window.helder?.allows(id));
  const isHeld = (addresses: string): boolean => {
    const ids = idsOf(addresses);
    return Boolean(ids && !isAllowed(ids));
  };
  const isRun = (element: Element): boolean =>
    isScript(element) && RUNS.test(element.type) && !started.has(element);

  const keep = (element: HTMLElement, name: string, address: string, tag: string): void => {
    if (isScript(element)) stop(element);
    else element.dataset[name.replace('xlink:', '')] = address;
    kept.set(element, tag);
    element.dataset['held'] = '';
  };

  const hold = (element: HTMLElement, isParsed: boolean): void => {
    const { consent, held } = element.dataset;
    // What is marked is for the gate, but would not wait for it where its type was changed: by an optimiser, say.
    if (consent && isRun(element) && !isAllowed(consent.split(/\s+/)))
      stop(element as HTMLScriptElement);
    if (isLeft(element)) return;
    if (held !== undefined && !kept.has(element)) kept.set(element, '');
    if (isScript(element) && !isRun(element)) return;
    const tag = isParsed ? describe(element) : '';
    for (const name of ADDRESSES) {
      const address = element.getAttribute(name) ?? '';
      const ids = idsOf(address);
      if (!ids) continue;
      if (isAllowed(ids)) {
        if (!isScript(element) || !element.isConnected) continue;
        started.add(element);
        ids.forEach((id) => ran.add(id));
      } else if (!isScript(element)) {
        keep(element, name, address, tag);
        element.removeAttribute(name);
      } else if (isParsed && (document.readyState !== 'loading' || isFollowed(element)))
        // The parser lets a script be seen before anything that follows; any other was started unseen, or never will be.
        started.add(element);
      else keep(element, name, address, tag);
    }
  };

  return {
    kept,
    ran,
    isAllowed,
    isHeld,
    sweep(node, isParsed = false, what = FETCHING) {
      // Scripts may insert plain texts too.
      const root = Object(node) as Partial<HTMLElement>;
      for (const element of [root, ...(root.querySelectorAll?.<HTMLElement>(what) ?? [])])
        try {
          if (element.matches?.(what)) hold(element as HTMLElement, isParsed);
        } catch {
          // Whatever goes wrong in here, the page gets what it asked for.
        }
    },
    keeps(target, attribute, value) {
      try {
        const name = String(attribute).toLowerCase();
        const element = target as HTMLElement;
        if (name === 'rel' && element.localName === 'link' && FETCHED_LINK.test(String(value))) {
          // Until now it fetched nothing, so its address was not kept.
          const href = element.getAttribute('href') ?? '';
          if (isHeld(href)) {
            keep(element, 'href', href, '');
            element.removeAttribute('href');
          }
        }
        // Some fetch only where they stand on the page, where they are met.
        const isLater = /script|link/.test(element.localName) && !element.isConnected;
        if (
          isLater ||
          !ADDRESSES.includes(name) ||
          !(element as Partial<HTMLElement>).matches?.(FETCHING) ||
          isLeft(element)
        )
          return false;
        const address = String(value);
        if (!isHeld(address) || (isScript(element) && !isRun(element))) return false;
        keep(element, name, address, '');
        return !isScript(element);
      } catch {
        return false;
      }
    },
  };
}
