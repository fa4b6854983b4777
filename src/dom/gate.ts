import type { FindingCode } from '../core/finding.js';
import { allows, servicesOf, type ServiceState, type State } from '../core/state.js';
import { describe, isRun, kindOf, makeRelease, preload } from './release.js';
import type { Trust } from './trust.js';

/** What the gate asks of the kernel. */
export interface GateHost {
  /** What stands now. */
  readonly state: () => State;
  /** Loads the vendor’s script of a service, which must stand before the service’s own markup. */
  readonly prepare: (service: string) => Promise<unknown>;
  /** Code of this service runs on the page from now on. */
  readonly ran: (service: string) => void;
  readonly report: (code: FindingCode, path: string) => void;
  readonly trust: Trust;
  /** The nonce of helder’s own tag. */
  readonly nonce: string;
}

const SCRIPT = 'script[type="text/plain"][data-consent]';
const TEMPLATE = 'template[data-consent]';

/** A service’s two lanes, each the promise of its last script. */
interface Lanes {
  readonly ready: Promise<unknown>;
  classic: Promise<unknown>;
  deferred: Promise<unknown>;
}

/** Whether the parser is past an element, so that its content is whole. */
function isWhole(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  if (element.hasAttribute('src')) return true;
  for (let node: Node | null = element; node; node = node.parentNode)
    if (node.nextSibling) return true;
  return false;
}

const idsOf = (held: HTMLElement): string[] =>
  held.dataset['consent']?.split(/\s+/).filter(Boolean) ?? [];

/** Puts a template’s content in its place; its scripts stay held, to be released in their lanes. */
function unwrap(template: HTMLTemplateElement): void {
  const { content } = template;
  for (const script of content.querySelectorAll('script')) {
    const type = script.getAttribute('type');
    // Data and what is held on its own account stay as they are.
    if (!isRun(type ?? '')) continue;
    if (type !== null) script.dataset['type'] = type;
    script.type = 'text/plain';
    script.dataset['consent'] = template.dataset['consent'] ?? '';
  }
  template.replaceWith(content);
}

/**
 * Holds elements back until their services are granted. Gives the function that releases what may be released now; it
 * answers whether the parser is still inside something that waits for it.
 */
export function makeGate(host: GateHost): () => boolean {
  const release = makeRelease(host.report, host.trust);
  const taken = new WeakSet<Element>();
  const reported = new Set<string>();
  const lanes = new Map<string, Lanes>();
  const parsed =
    document.readyState === 'loading'
      ? new Promise((resolve) => {
          // A turn of the event loop later, so that the last elements of the page are in their lanes first.
          document.addEventListener('DOMContentLoaded', () => setTimeout(resolve));
        })
      : Promise.resolve();

  const lanesOf = ({ id, loads }: ServiceState): Lanes => {
    let found = lanes.get(id);
    if (!found) {
      if (loads) host.ran(id);
      const ready = loads ? host.prepare(id) : Promise.resolve();
      found = { ready, classic: ready, deferred: ready };
      lanes.set(id, found);
    }
    return found;
  };

  const needs = (held: HTMLElement): ServiceState[] =>
    idsOf(held).flatMap((id) => servicesOf(host.state(), id));

  const isAllowed = (held: HTMLElement): boolean => {
    const ids = idsOf(held);
    for (const id of ids) {
      if (allows(host.state(), id) !== undefined || reported.has(id)) continue;
      reported.add(id);
      host.report('unknown-id', describe(held));
    }
    return ids.length > 0 && ids.every((id) => allows(host.state(), id));
  };

  const take = (held: HTMLScriptElement): void => {
    taken.add(held);
    // Under a nonce policy only markup of the page’s author may run: a tag that was injected does not know the nonce.
    if (host.nonce && held.nonce !== host.nonce) {
      host.report('nonce-mismatch', describe(held));
      return;
    }
    const services = needs(held);
    const mine = services.map(lanesOf);
    const kind = kindOf(held);
    const all = (lane: 'ready' | 'classic' | 'deferred'): Promise<unknown> =>
      Promise.all(mine.map((its) => its[lane]));
    const run = (): Promise<void> | undefined => {
      // Withdrawn or taken away by the page while it waited: it stays held.
      if (!held.isConnected || !isAllowed(held)) {
        taken.delete(held);
        return;
      }
      for (const { id } of services) host.ran(id);
      return release(held).catch(() => {
        host.report('trusted-types', describe(held));
      });
    };
    // Fetched at the same time as what it has to wait for.
    const waits =
      kind === 'deferred' || (kind === 'classic' && mine.some((its) => its.classic !== its.ready));
    if (held.src && waits) preload(held);
    if (kind === 'classic') {
      const turn = all('classic').then(run);
      for (const its of mine) its.classic = turn;
    } else if (kind === 'deferred') {
      const turn = Promise.all([parsed, all('deferred')])
        .then(() => all('classic'))
        .then(run);
      for (const its of mine) its.deferred = turn;
    } else void all('ready').then(run);
  };

  return () => {
    let half = false;
    const ready = (held: HTMLElement): boolean => {
      if (taken.has(held) || !isAllowed(held)) return false;
      if (isWhole(held)) return true;
      half = true;
      return false;
    };
    for (const service of host.state().services)
      if (service.loads && allows(host.state(), service.id)) lanesOf(service);
    // A template may hold templates.
    for (
      let template;
      (template = [...document.querySelectorAll<HTMLTemplateElement>(TEMPLATE)].find(ready));
    ) {
      for (const { id } of needs(template)) host.ran(id);
      unwrap(template);
    }
    for (const held of document.querySelectorAll<HTMLScriptElement>(SCRIPT))
      if (ready(held)) take(held);
    return half;
  };
}
