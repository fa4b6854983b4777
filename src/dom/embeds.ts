import { HELD_ATTRIBUTES } from './addresses.js';
import { beforeInsertion } from './before-insertion.js';
import type { Cover } from './chunks.js';
import { Embed } from './embed.js';
import { idsOf, isAllowed } from './held.js';
import type { Kernel } from './kernel.js';
import { EMBEDS } from './page.js';

const holds = (node: Node): boolean =>
  node instanceof Element && Boolean(node.matches(EMBEDS) || node.querySelector(EMBEDS));
const isEmbed = (node: Node): node is HTMLElement =>
  node instanceof Element && node.matches(EMBEDS);
const isPlaceholder = (node: Node): boolean => node.nodeName === 'CONSENT-PLACEHOLDER';

/** All elements of a page whose addresses are held back. */
export class Embeds {
  readonly #kernel: Kernel;
  readonly #embeds = new WeakMap<Element, Embed>();
  /** Those that were given what they hold, wherever the page has put them since. */
  readonly #released = new Set<WeakRef<Embed>>();
  #isDue = false;
  #isGuarding = false;
  #cover: Cover | undefined;
  #fetching: Promise<void> | undefined;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#follow();
    // Also where the page has put aside everything that holds something.
    kernel.consent.addEventListener('change', () => {
      this.look();
    });
  }

  /** Gives every element what it may have now, takes back what it may not, and has the rest covered by placeholders. */
  look(): void {
    // Nothing is known yet, or nothing can be: it all stays as it is.
    if (!this.#kernel.isRead) return;
    const bare: HTMLElement[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(EMBEDS)) {
      const embed = this.#embedOf(element);
      embed.read();
      if (!embed.isHolding) continue;
      if (this.#mayLoad(embed)) {
        embed.release();
        this.#released.add(embed.reference);
        continue;
      }
      if (embed.hold()) this.#guard();
      if (embed.isRoomy && this.#isKnown(embed)) bare.push(element);
    }
    this.#takeBack();
    if (this.#cover) this.#cover(bare);
    else if (bare.length) void this.#fetchCover();
  }

  /** What was allowed once is so no more, if it needs one of these services: a refusal that repeats what stood is one too. */
  endOnce(services: readonly string[]): void {
    for (const element of document.querySelectorAll<HTMLElement>(EMBEDS)) {
      const embed = this.#embedOf(element);
      if (services.some((id) => embed.once?.has(id))) embed.once = undefined;
    }
    this.look();
  }

  /** Lets one element load what needs these services, on this page only; what others hold stays held. */
  #allowOnce(element: HTMLElement, services: readonly string[]): void {
    const { decisions } = this.#kernel;
    this.#embedOf(element).once = new Map(services.map((id) => [id, decisions[id]]));
    this.#guard();
    this.look();
  }

  #embedOf(element: HTMLElement): Embed {
    const embed = this.#embeds.get(element) ?? new Embed(element, this.#kernel);
    this.#embeds.set(element, embed);
    return embed;
  }

  /** Whether the manifest knows everything that it needs. */
  #isKnown({ element }: Embed): boolean {
    const ids = idsOf(element);
    return ids.length > 0 && ids.every((id) => this.#kernel.servicesOf(id).length);
  }

  #mayLoad(embed: Embed): boolean {
    const { element, once } = embed;
    // Once is enough to report what is unknown, and before the element is changed.
    if (embed.isHeld && !this.#isKnown(embed)) return false;
    if (isAllowed(this.#kernel, element)) {
      // From here on it is the decision that counts, and its withdrawal.
      embed.once = undefined;
      return true;
    }
    const { allows, decisions, servicesOf } = this.#kernel;
    // Whatever was decided since, but to grant, is later and counts more: GDPR 7(3).
    const stands = (id: string): boolean =>
      Boolean(once?.has(id)) && decisions[id] === once?.get(id);
    return (
      once !== undefined &&
      idsOf(element)
        .flatMap(servicesOf)
        .every(({ id }) => allows(id) || stands(id))
    );
  }

  /** What the page keeps aside would load as soon as it comes back. */
  #takeBack(): void {
    for (const reference of this.#released) {
      const embed = reference.deref();
      if (embed && (embed.element.isConnected || this.#mayLoad(embed))) continue;
      if (embed?.hold()) this.#guard();
      this.#released.delete(reference);
    }
  }

  /** From here on a page may hold copies of what had loaded, as Turbo does, which would load as soon as they come back. */
  #guard(): void {
    if (this.#isGuarding) return;
    this.#isGuarding = true;
    beforeInsertion((node) => {
      if (!this.#kernel.isRead) return;
      const inside = [...node.querySelectorAll<HTMLElement>(EMBEDS)];
      for (const element of [node, ...inside].filter(isEmbed)) {
        const embed = this.#embedOf(element);
        embed.read();
        if (!this.#mayLoad(embed)) embed.hold();
      }
    });
  }

  async #fetchCover(): Promise<void> {
    this.#fetching ??= this.#kernel.use('cover', async ({ makeCover }) => {
      this.#cover = await makeCover(this.#kernel, (element, services) => {
        this.#allowOnce(element, services);
      });
      this.look();
    });
    await this.#fetching;
    // What failed is tried again when there is a reason to look again.
    this.#fetching = undefined;
  }

  /** Follows a page that brings elements, changes their attributes or takes away what covers them. */
  #follow(): void {
    new MutationObserver((mutations) => {
      // At once: a copy of what had loaded brings its address along, and the browser is about to ask for it.
      if (mutations.some(({ addedNodes }) => [...addedNodes].some(holds))) this.look();
      else if (
        mutations.some(
          ({ type, removedNodes }) =>
            type === 'attributes' || [...removedNodes].some(isPlaceholder),
        )
      )
        this.#lookLater();
    }).observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: [...HELD_ATTRIBUTES],
    });
  }

  /** A turn of the event loop later, so that a page that undoes everything cannot bring it all to a halt. */
  #lookLater(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      this.look();
    });
  }
}
