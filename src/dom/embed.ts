import type { Decision } from '../core/record.js';
import { addressesOf, isImage, type Address } from './addresses.js';
import { describe } from './held.js';
import type { Kernel } from './kernel.js';
import { isSafe, safeCandidates } from './safe-address.js';

/** What takes room, and is a stop for keyboards and screen readers, also while there is nothing in it. */
const ROOMY = /^(iframe|video|audio|embed|object)$/;

/** Value of `inert` by which it is known as ours, in a copy of the element too. */
const OURS = 'consent';

/** An attribute that is held back. */
interface Slot extends Address {
  /** What may be given; empty: nothing. */
  readonly value: string;
  /** What has been given. */
  given: string | undefined;
  /** What the page had there. */
  before: string | null;
}

/** An element whose addresses are held back: gives it what it may have, and takes that back. */
export class Embed {
  /** The services for which the visitor allowed this element once, with the decisions that stood then. */
  once: ReadonlyMap<string, Decision | undefined> | undefined;
  /** Whether it has been found that it may not load. */
  isHeld = false;
  readonly element: HTMLElement;
  readonly reference = new WeakRef(this);
  readonly #kernel: Kernel;
  #slots: readonly Slot[] = [];

  constructor(element: HTMLElement, kernel: Kernel) {
    this.element = element;
    this.#kernel = kernel;
  }

  /** Reads the addresses as they are now, and reports those that are bad. */
  read(): void {
    const old = this.#slots;
    const find = ({ part, name }: Address, among: readonly Slot[]): Slot | undefined =>
      among.find((slot) => slot.part === part && slot.name === name);
    const slots = addressesOf(this.element).map((address): Slot => {
      const known = find(address, old);
      if (known?.raw === address.raw) return known;
      const { given, before = null } = known ?? {};
      return { ...address, value: this.#judge(address), given, before };
    });
    // The page may drop an address once it has been given; it is taken back all the same.
    const dropped = old.filter((slot) => slot.given !== undefined && !find(slot, slots));
    this.#slots = [...slots, ...dropped];
    if (!this.isHolding) this.#kernel.report('not-held', describe(this.element));
  }

  /** Whether there is something to hold. */
  get isHolding(): boolean {
    return this.#slots.length > 0;
  }

  /** Whether a placeholder can stand for it: it takes room, and would load something. */
  get isRoomy(): boolean {
    return ROOMY.test(this.element.localName) && this.#slots.some(({ value }) => value);
  }

  /** Gives each address, once; the page may change it afterwards. */
  release(): void {
    for (const slot of this.#slots) {
      const { part, name, value, given } = slot;
      if (!value || value === given) continue;
      const present = part.getAttribute(name);
      if (given === undefined) slot.before = present === value ? null : present;
      slot.given = value;
      if (present === value) continue;
      this.#set(part, name, value);
      // A new `<source>` is looked at only then.
      if (part.localName === 'source') part.closest<HTMLMediaElement>('video,audio')?.load();
    }
    this.isHeld = false;
    if (this.element.getAttribute('inert') === OURS) this.element.removeAttribute('inert');
  }

  /** Takes back what was given, by us or in a copy of what was ours, and unloads it; true where there was something. */
  hold(): boolean {
    const { element } = this;
    this.isHeld = true;
    const taken = this.#slots.filter(
      ({ part, name, value, given }) =>
        given !== undefined || (value && part.getAttribute(name) === value),
    );
    if (taken.length) {
      const { parentNode, nextSibling } = element;
      // Out of the page nothing keeps running, and no step is added to the history.
      element.remove();
      for (const slot of taken) {
        if (slot.before === null) slot.part.removeAttribute(slot.name);
        else this.#set(slot.part, slot.name, slot.before);
        Object.assign(slot, { given: undefined, before: null });
      }
      parentNode?.insertBefore(element, nextSibling);
      element.closest<HTMLMediaElement>('video,audio')?.load();
    }
    if (ROOMY.test(element.localName) && !element.hasAttribute('inert'))
      element.setAttribute('inert', OURS);
    return taken.length > 0;
  }

  #judge(address: Address): string {
    const { part, name, raw } = address;
    // To be filled in later by the page.
    if (!raw.trim()) return '';
    const base = part.baseURI;
    const isList = name === 'srcset';
    const value = isList
      ? safeCandidates(raw, base)
      : isSafe(raw, base, isImage(address))
        ? raw
        : '';
    if (value !== raw) this.#kernel.report('bad-address', describe(part), raw);
    return value;
  }

  #set(part: Element, name: string, value: string): void {
    const { trust, report } = this.#kernel;
    try {
      // What may run plugins asks for trust under Trusted Types.
      const isSink = /^(embed|object)$/.test(part.localName);
      part.setAttribute(name, isSink ? trust.createScriptURL(value) : value);
    } catch (error) {
      report('trusted-types', describe(part), String(error));
    }
  }
}
