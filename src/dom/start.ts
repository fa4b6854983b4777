import { digest, textOf } from '../core/digest.js';
import { DAY } from '../core/duration.js';
import type { Finding } from '../core/finding.js';
import { objectOf } from '../core/json.js';
import { cookieNameOf } from '../core/cookie-name.js';
import { writtenEndpoint } from '../core/endpoint.js';
import { parseRecord } from '../core/record.js';
import { allows, decisionsOf, recall, servicesOf, type State } from '../core/state.js';
import type { Chunks, Load } from './chunks.js';
import { Consent } from './consent.js';
import { makeGate, type Gate } from './gate.js';
import type { Kernel, Later } from './kernel.js';
import { fetchManifest, inlineManifest } from './manifest-source.js';
import { OPENERS, watchPage } from './page.js';
import { readCookie } from './record-cookie.js';
import { denyByDefault, updateConsentMode } from './signals.js';
import { makeTrust } from './trust.js';
import { hasLeft, hasQueued, isOutdated } from './unfinished.js';

export interface KernelOptions {
  /** The manifest itself, its URL, or `#id` of an inline `<script type="application/json">`. */
  readonly manifest: unknown;
  readonly load: Load;
  readonly version: string;
  /** The nonce of helder’s own tag: held scripts must carry the same. */
  readonly nonce?: string | undefined;
}

/**
 * Makes the one live object and starts it. A record that was written for this very manifest says all that there is to
 * know; in any other case the chunk `read` holds the record against the manifest, and until then everything stays held.
 */
export function startKernel({
  manifest: given,
  load,
  version,
  nonce = '',
}: KernelOptions): Consent {
  const findings: Finding[] = [];
  const state: State = { services: [], types: '' };

  const explain = (): void => {
    load('explain').then(
      (chunk) => {
        chunk.explain(kernel);
      },
      () => {
        console.error(findings);
      },
    );
  };

  const report: Kernel['report'] = (code, path, found = '') => {
    // Said once, however often it is met.
    if (findings.some((one) => one.code === code && one.path === path)) return;
    findings.push({ code, severity: 'error', path, ...(found && { found }) });
    explain();
  };

  const use: Kernel['use'] = async <K extends keyof Chunks>(
    name: K,
    act?: (chunk: Chunks[K]) => unknown,
  ) => {
    try {
      const chunk = await load<keyof Chunks>(name);
      await act?.(chunk as Chunks[K]);
    } catch (error) {
      report('chunk-missing', name, String(error));
    }
  };

  const parts: Omit<Kernel, Later | keyof Gate> = {
    load,
    source: typeof given === 'string' ? given : '',
    findings,
    ran: new Set(),
    placed: new Map(),
    nonce,
    report,
    explain,
    trust: makeTrust(report),
    state,
    decisions: decisionsOf(state),
    unasked: () => kernel.state.services.flatMap(({ id, decision }) => (decision ? [] : id)),
    allows: (id) => allows(kernel.state, id),
    servicesOf: (id) => servicesOf(kernel.state, id),
    readText: () => readCookie(kernel.cookieName),
    readRecord() {
      const record = parseRecord(kernel.readText());
      return isOutdated(kernel, record) ? undefined : record;
    },
    use,
    deciding: () => load('banner'),
    read: () => kernel.deciding().then((chunk) => chunk.read(kernel)),
    adopt(next, record) {
      const before = kernel.decisions;
      const decisions = decisionsOf(next);
      const changed = Object.keys({ ...before, ...decisions }).filter(
        (id) => before[id] !== decisions[id],
      );
      // Signals first: what is released next must find them.
      if (changed.length) updateConsentMode(next.types);
      Object.assign(kernel, { state: next, record, decisions, isRead: true });
      look();
      return changed;
    },
    async ask() {
      if (!kernel.unasked().length) return;
      await use('banner', ({ showBanner }) => showBanner(kernel));
    },
    async open(asked = kernel.unasked().length) {
      await use('preferences', (chunk) => chunk.openPreferences(kernel, asked));
      void use('attend', ({ attendPreferences }) => attendPreferences(kernel));
    },
    policy: () => load('resolve').then((chunk) => chunk.policyOf(kernel)),
  };
  const kernel = parts as { -readonly [K in keyof Kernel]: Kernel[K] };
  Object.assign(kernel, makeGate(kernel));

  const look = watchPage({
    release: () => (offerWayBack(), kernel.isRead && kernel.release()),
    meet: (chunk) =>
      void use(chunk, (module) => {
        (module as Partial<Chunks['embeds']>).serve?.(kernel);
      }),
    open: () => void kernel.open(),
    edit: () => (kernel.edited = true),
  });

  /** Withdrawing is never further away than giving: GDPR 7(3). */
  const offerWayBack = (): void => {
    const isDecided = Object.keys(kernel.decisions).length && !kernel.unasked().length;
    if (document.readyState !== 'complete' || !isDecided || document.querySelector(OPENERS)) return;
    void use('button', ({ addButton }) => addButton(kernel));
  };

  const accept = (manifest: unknown): Promise<void> | undefined => {
    if (manifest === undefined) return;
    const cookieName = cookieNameOf(manifest);
    const key = digest([version, manifest, navigator.globalPrivacyControl]);
    const endpoint = writtenEndpoint(manifest);
    Object.assign(kernel, { manifest, cookieName, key, endpoint });
    // Few sites say it in other words.
    if (objectOf(objectOf(manifest)['banner'])['texts'])
      kernel.load = async (name) => {
        const chunk = await load(name);
        return load('texts').then(
          ({ say }) => say(kernel, name, chunk),
          () => chunk,
        );
      };
    kernel.text = kernel.readText();
    const record = kernel.readRecord();
    const known = recall(record, key, Math.floor(Date.now() / DAY));
    if (known) {
      kernel.adopt(known, record);
      offerWayBack();
      return undefined;
    }
    return use('banner', (chunk) => chunk.begin(kernel));
  };

  /** Another tab, or a page of another subdomain, may have decided: what counts there counts here. */
  const follow = (): void => {
    if (!kernel.key || kernel.readText() === kernel.text) return;
    // Until that is known, nothing more is released.
    kernel.isRead = false;
    void use('effects', (chunk) => chunk.follow(kernel));
  };

  const { source } = kernel;
  const isInline = source.startsWith('#');
  // `accept` needs the object that `ready` belongs to.
  let finish: (outcome: unknown) => void = Boolean;
  const ready = new Promise<unknown>((resolve) => (finish = resolve));
  kernel.consent = new Consent(kernel, version, ready);
  if (source && !isInline) {
    denyByDefault();
    finish(fetchManifest(kernel).then(accept));
  } else {
    // What is inline needs no waiting: a granted script runs where it stands.
    const manifest = isInline ? inlineManifest(kernel) : given;
    // Without a service of Google it needs no signal to Google.
    if (/google|consentTypes/.test(textOf(manifest ?? ''))) denyByDefault(manifest);
    finish(accept(manifest));
  }
  void ready.then(() => hasLeft(kernel) && use('erase', (chunk) => chunk.sweep(kernel)));
  void ready.then(() => hasQueued(kernel) && use('records', (chunk) => chunk.send(kernel)));
  addEventListener('load', offerWayBack);
  for (const type of ['pageshow', 'focus', 'visibilitychange']) addEventListener(type, follow);
  try {
    new BroadcastChannel('helder').onmessage = follow;
    (window as Partial<Window>).cookieStore?.addEventListener('change', follow);
  } catch {
    // Closed to this page: it follows when it is next looked at.
  }
  kernel.consent.addEventListener('change', offerWayBack);
  return kernel.consent;
}
