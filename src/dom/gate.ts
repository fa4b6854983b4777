import type { ServiceState } from '../core/state.js';
import { describe, idsOf, isAllowed } from './held.js';
import type { Kernel } from './kernel.js';
import { isRun, kindOf } from './kind.js';
import { makeRelease } from './release.js';

// What is to be text is so already; scripts of SVG are of another kind, and stay held.
const SCRIPT = 'script[type="text/plain"][data-consent]:not([data-type="text/plain" i],svg *)';
const TEMPLATE = 'template[data-consent]';

/** A service’s two lanes, each the promise of its last script. */
interface Lanes {
  readonly ready: Promise<unknown>;
  classic: Promise<unknown>;
  deferred: Promise<unknown>;
}

/** Whether the parser is past an element, so that its content is whole. */
function isWhole(element: HTMLElement): boolean {
  if (document.readyState !== 'loading') return true;
  // Set when the parser meets the end tag: https://html.spec.whatwg.org/#script-force-async
  const { async } = element as Partial<HTMLScriptElement>;
  if (async !== undefined && !element.hasAttribute('async')) return async;
  for (let node: Node | null = element; node; node = node.parentNode)
    if (node.nextSibling) return true;
  return false;
}

/** What the gate gives to the kernel. */
export interface Gate {
  /** Releases what may be released now; true while the parser is still inside something that waits for it. */
  readonly release: () => boolean;
  /** Fetches what released code needs that runs later than its author meant it to. */
  readonly prepare: () => Promise<unknown>;
  /** Resolves when everything of a service that was released so far has loaded or failed. */
  readonly settled: (id: string) => Promise<unknown>;
}

/** Holds elements back until their services are granted. */
export function makeGate(kernel: Kernel): Gate {
  const { placed } = kernel;
  const { prepare, run } = makeRelease(kernel);
  const taken = new WeakSet<Element>();
  const lanes = new Map<string, Lanes>();
  const parsed =
    document.readyState === 'loading'
      ? new Promise((resolve) => {
          // A turn of the event loop later, so that the last elements of the page are in their lanes first.
          document.addEventListener('DOMContentLoaded', () => setTimeout(resolve));
        })
      : undefined;

  const lanesOf = (service: ServiceState): Lanes => {
    const { id, loads, signals } = service;
    let found = lanes.get(id);
    if (!found) {
      if (loads) kernel.ran.add(id);
      // Signals, and the vendor’s own script, must stand before the service’s markup.
      const ready = Promise.resolve(
        (loads || signals) &&
          kernel.load('vendor').then(({ beginVendor }) => beginVendor(kernel, service)),
      ).catch((error: unknown) => {
        kernel.report('chunk-missing', 'vendor', String(error));
        // Who has not been told would do as it likes: it stays held, on this page.
        return signals && new Promise<never>(Boolean);
      });
      found = { ready, classic: ready, deferred: ready };
      lanes.set(id, found);
    }
    return found;
  };

  const take = (held: HTMLScriptElement): void => {
    taken.add(held);
    // Under a nonce policy only markup of the page’s author may run: a tag that was injected does not know the nonce.
    if (kernel.nonce && held.nonce !== kernel.nonce) {
      kernel.report('nonce-mismatch', describe(held));
      return;
    }
    const services = idsOf(held).flatMap(kernel.servicesOf);
    const mine = services.map(lanesOf);
    const kind = kindOf(held);
    // Before the end of parsing inline code is in time for everything; later it may wait for what has been, or wipe the page.
    const isLate =
      held.src ||
      (document.readyState !== 'loading' && /load|ready|script|write|open|import/i.test(held.text));
    const prepared = isLate && prepare(held);
    const all = (lane: keyof Lanes): Promise<unknown> =>
      Promise.all([prepared, ...mine.map((its) => its[lane])]);
    const turn = (): Promise<void> | undefined => {
      // Withdrawn or taken away by the page while it waited: it stays held.
      if (!held.isConnected || !isAllowed(kernel, held)) {
        taken.delete(held);
        return;
      }
      for (const { id } of services) kernel.ran.add(id);
      return run(held).catch(() => {
        kernel.report('trusted-types', describe(held));
      });
    };
    const last = (
      kind === 'deferred'
        ? Promise.all([parsed, all(kind)]).then(() => all('classic'))
        : all(kind === 'classic' ? kind : 'ready')
    ).then(turn);
    if (kind === 'classic' || kind === 'deferred') for (const its of mine) its[kind] = last;
  };

  /** Puts a template’s content in its place; its scripts stay held, to be released in their lanes. */
  const unwrap = (template: HTMLTemplateElement): void => {
    const { content } = template;
    for (const script of content.querySelectorAll('script')) {
      const type = script.getAttribute('type');
      // Data and what is held on its own account stay as they are.
      if (!isRun(type ?? '')) continue;
      if (type !== null) script.dataset['type'] = type;
      script.type = 'text/plain';
      script.dataset['consent'] = template.dataset['consent'] ?? '';
    }
    // The first marks where the content ends, for what may follow.
    const nodes = placed.get(template) ?? [new Text()];
    placed.set(template, [...nodes, ...content.childNodes]);
    template.replaceWith(...nodes);
    nodes[0]?.before(content);
  };

  return {
    prepare,
    settled: (id) => Promise.all(Object.values({ ...lanes.get(id) })),
    release() {
      let half = false;
      const ready = (held: HTMLElement): boolean => {
        if (taken.has(held) || !isAllowed(kernel, held)) return false;
        if (isWhole(held)) return true;
        half = true;
        return false;
      };
      for (const service of kernel.state.services)
        if (service.loads && kernel.allows(service.id)) lanesOf(service);
      // The parser may have gone on in a template that only seemed to be whole: the page had put something after it.
      for (const template of placed.keys())
        if (template.content.firstChild && isAllowed(kernel, template)) unwrap(template);
      // A template may hold templates.
      for (
        let template;
        (template = [...document.querySelectorAll<HTMLTemplateElement>(TEMPLATE)].find(ready));
      )
        unwrap(template);
      for (const held of document.querySelectorAll<HTMLScriptElement>(SCRIPT))
        if (ready(held)) take(held);
      return half;
    },
  };
}
