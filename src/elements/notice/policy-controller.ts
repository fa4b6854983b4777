import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PolicyWords } from '../../core/policy-words.js';
import type { Policy } from '../../core/policy.js';
import type { Consent } from '../../dom/consent.js';
import { readPolicy } from '../../dom/read-policy.js';
import { load } from '../../load.js';
import type { RenderContext } from './context.js';

/** What the elements need of a running Consent. */
export type ShownConsent = Pick<Consent, 'policy' | 'decisions' | 'open' | 'addEventListener'>;

/** An element that shows a policy. */
export interface PolicyHost extends ReactiveControllerHost, HTMLElement {
  /** The running Consent; left out: `window.helder`. */
  readonly consent: ShownConsent | undefined;
  /** Address of the manifest, or `#id` of an inline one, for a page on which no Consent runs. */
  readonly src: string;
}

/** A policy with the words to tell it in, and what else the element wants to know before it shows anything. */
export interface Shown<Extra> {
  readonly policy: Policy;
  readonly words: PolicyWords;
  readonly extra: Extra;
}

/** Elements that were there before helder was started. */
const waiting = new Set<{ read(): Promise<void> }>();

/** Lets the elements that wait for a running Consent show what they have to show. */
export function serve(): void {
  const all = [...waiting];
  waiting.clear();
  for (const controller of all) void controller.read();
}

/** Gets what an element shows, keeps it in step with the visitor’s choice, and tells the console once when it cannot. */
export class PolicyController<Extra> implements ReactiveController {
  readonly #host: PolicyHost;
  readonly #readExtra: (policy: Policy) => Promise<Extra>;
  #consent: ShownConsent | undefined;
  #connection: AbortController | undefined;
  #turn = 0;
  #shown: Shown<Extra> | undefined;

  constructor(host: PolicyHost, readExtra: (policy: Policy) => Promise<Extra>) {
    this.#host = host;
    this.#readExtra = readExtra;
    host.addController(this);
  }

  /** Undefined until everything is there. */
  get shown(): Shown<Extra> | undefined {
    return this.#shown;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#connection = undefined;
  }

  /** Begins anew: what was asked before does not count any more. */
  async read(): Promise<void> {
    const turn = ++this.#turn;
    try {
      await parsed();
      if (turn !== this.#turn) return;
      const shown = await this.#get();
      if (turn !== this.#turn || !shown) return;
      this.#shown = shown;
      this.#follow();
      this.#host.requestUpdate();
    } catch (error) {
      if (turn !== this.#turn) return;
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`helder: <${this.#host.localName}> cannot show its policy: ${reason}`);
    }
  }

  /** What rendering needs beside the tree. */
  contextFor(ids: readonly string[], prefix: string, words: PolicyWords): RenderContext {
    const consent = this.#consent;
    return {
      words,
      prefix,
      ids: new Set(ids),
      decisions: consent?.decisions,
      open: () => void consent?.open(),
    };
  }

  /** Undefined where no Consent runs yet and none is to be done without. */
  async #get(): Promise<Shown<Extra> | undefined> {
    const { src, consent = window.helder } = this.#host;
    this.#consent = consent;
    if (!consent && !src) {
      waiting.add(this);
      return undefined;
    }
    const policy = await (consent ? consent.policy() : readPolicy(src, load));
    const [{ default: words }, extra] = await Promise.all([
      load(`policy-${policy.language}`),
      this.#readExtra(policy),
    ]);
    return { policy, words, extra };
  }

  #follow(): void {
    this.#connection?.abort();
    this.#connection = new AbortController();
    this.#consent?.addEventListener(
      'change',
      () => {
        this.#host.requestUpdate();
      },
      { signal: this.#connection.signal },
    );
  }
}

/** The parser may still be adding children that the policy replaces, and scripts that start helder. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}
