import { focusOn } from './focus-on.js';

/** Draws what is to lie over an element; given what lies there already. */
export type DrawOver = (under: HTMLElement, old: HTMLElement | undefined) => HTMLElement;

/** In anything smaller nothing can be read or hit. */
const LEAST = { width: 100, height: 40 };

const isOutOfFlow = (position: string): boolean => /^(absolute|fixed)$/.test(position);

/** Whether it takes room that a visitor can see. */
function hasRoom(under: HTMLElement): boolean {
  const hides = (element: Element | null): boolean =>
    element !== null && getComputedStyle(element).visibility !== 'visible';
  return (
    under.isConnected &&
    under.offsetWidth >= LEAST.width &&
    under.offsetHeight >= LEAST.height &&
    // What hides together with what is around it comes back with that.
    (!hides(under) || hides(under.parentElement))
  );
}

/** What clips or scrolls an element must do the same to what lies over it, so it has to be what that is placed in. */
function confine(under: HTMLElement): void {
  let around = under.parentElement;
  while (around && around !== document.body) {
    const { position, overflow } = getComputedStyle(around);
    if (position !== 'static') return;
    if (overflow !== 'visible') {
      around.style.position = 'relative';
      return;
    }
    around = around.parentElement;
  }
}

/** Where an element and what is around it are. */
const boxesOf = (under: HTMLElement): string =>
  JSON.stringify([under, under.parentElement].map((element) => element?.getBoundingClientRect()));

/** Puts one beside the other where that moves nothing: a page may style what comes first or last, or after something. */
function insert(over: HTMLElement, under: HTMLElement): void {
  if (over.slot !== under.slot) over.slot = under.slot;
  const before = boxesOf(under);
  for (const side of ['after', 'before', 'after'] as const) {
    under[side](over);
    if (boxesOf(under) === before) return;
  }
}

const isBeside = (over: HTMLElement, under: HTMLElement): boolean =>
  under.nextElementSibling === over || under.previousElementSibling === over;

const px = (value: number): string => `${value.toFixed(2)}px`;

/** Gives what lies over an element the same box, wherever the page has put that. */
function align(over: HTMLElement, under: HTMLElement): void {
  const { position, display, borderRadius, zIndex } = getComputedStyle(under);
  const set = (name: string, value: string): void => {
    over.style.setProperty(`--_${name}`, value);
  };
  set('position', position === 'fixed' ? position : 'absolute');
  // Where it comes to stand by itself depends on it.
  set('display', display.startsWith('inline') ? 'inline-block' : 'block');
  set('corner', borderRadius);
  set('layer', zIndex);
  const wanted = under.getBoundingClientRect();
  // The page may show all of it larger or smaller; what is laid out is in whole pixels here.
  const scale =
    Math.round((100 * over.getBoundingClientRect().width) / over.offsetWidth) / 100 || 1;
  set('width', px(wanted.width / scale));
  set('height', px(wanted.height / scale));
  const found = over.getBoundingClientRect();
  const moved = (name: string): number =>
    parseFloat(over.style.getPropertyValue(`--_${name}`)) || 0;
  set('left', px(moved('left') + (wanted.left - found.left) / scale));
  set('top', px(moved('top') + (wanted.top - found.top) / scale));
}

/** Lays elements over others without moving anything: what is covered keeps its place and its size. */
export class Overlays {
  readonly #draw: DrawOver;
  readonly #sizes: ResizeObserver;
  readonly #over = new Map<HTMLElement, HTMLElement | undefined>();

  constructor(draw: DrawOver) {
    this.#draw = draw;
    this.#sizes = new ResizeObserver(() => {
      for (const under of this.#over.keys()) this.#place(under);
    });
  }

  /** Covers these elements, and no others any more; the focus goes to what is uncovered. */
  cover(wanted: readonly HTMLElement[]): void {
    for (const [under, over] of this.#over) {
      if (wanted.includes(under)) continue;
      const hadFocus = over?.matches(':focus-within');
      over?.remove();
      this.#over.delete(under);
      if (hadFocus && under.isConnected) focusOn(under);
    }
    for (const under of wanted) {
      const old = this.#over.get(under);
      this.#over.set(under, old && this.#draw(under, old));
      this.#place(under);
    }
    this.#watch();
  }

  /** What is beside and around an element may move it; what lies over it must not be watched, since it is changed in answer. */
  #watch(): void {
    this.#sizes.disconnect();
    const watched = [...this.#over.keys()].flatMap(({ parentElement }) =>
      parentElement ? [parentElement, ...parentElement.children] : [],
    );
    const own = [...this.#over.values()];
    for (const element of new Set(watched))
      if (!own.includes(element as HTMLElement)) this.#sizes.observe(element);
    if (watched.length) this.#sizes.observe(document.documentElement);
  }

  #place(under: HTMLElement): void {
    const old = this.#over.get(under);
    if (!hasRoom(under)) {
      old?.remove();
      if (!under.isConnected) this.#over.delete(under);
      return;
    }
    const over = old ?? this.#draw(under, undefined);
    this.#over.set(under, over);
    if (!isBeside(over, under)) {
      if (!isOutOfFlow(getComputedStyle(under).position)) confine(under);
      insert(over, under);
    }
    align(over, under);
  }
}
