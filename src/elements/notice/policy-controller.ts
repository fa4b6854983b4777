import { fingerprint, type NoticeInput } from '../../core/fingerprint.js';
import { objectOf } from '../../core/json.js';
import type { Report } from '../../core/markup/context.js';
import { needsOf, referring } from '../../core/needs.js';
import type { Policy } from '../../core/policy.js';
import type { Consent } from '../../dom/consent.js';
import { readJson } from '../../dom/read-json.js';
import { load } from '../../load.js';
import { adoptStyles } from './adopt.js';
import { fillChoices, opensPreferences } from './choices.js';
import { parsed } from './parsed.js';
import { languageOf, readStatement } from './source.js';

/** What the elements need of a running Consent. */
export type ShownConsent = Pick<Consent, 'policy' | 'decisions' | 'open' | 'addEventListener'>;

/** An element that shows a policy. */
export interface PolicyHost extends HTMLElement {
  /** The running Consent; left out: `window.helder`. */
  readonly consent: ShownConsent | undefined;
  /** Address of the manifest, or `#id` of an inline one, for a page on which no Consent runs. */
  readonly src: string;
  readonly headingLevel: number;
}

/** What is particular to an element. */
export interface PolicyKind {
  readonly tag: NoticeInput['tag'];
  /** Put before every id, so that none clashes with the page. */
  readonly prefix: string;
  /** Usual level of its title, shown or not. */
  readonly level: number;
  /** Ids of the sections to show; undefined for everything. Left out where there is only one, and no statement. */
  readonly sections?: () => readonly string[] | undefined;
}

/** Elements that were there before helder was started. */
const waiting = new Set<PolicyController>();

/** Lets the elements that wait for a running Consent show what they have to show. */
export function serve(): void {
  const all = [...waiting];
  waiting.clear();
  for (const controller of all) void controller.read();
}

/** Gets what an element shows, keeps it in step with the visitor’s choice, and tells the console once when it cannot. */
export class PolicyController {
  readonly #host: PolicyHost;
  readonly #kind: PolicyKind;
  readonly #told = new Set<string>();
  #consent: ShownConsent | undefined;
  #connection: AbortController | undefined;
  /** Of the reading that counts; what was asked before it does not count any more. */
  #turn = new AbortController();
  #isShown = false;
  /** Whether what stands there is this element’s own, not rendered beforehand. */
  #isDrawn = false;

  constructor(host: PolicyHost, kind: PolicyKind) {
    this.#host = host;
    this.#kind = kind;
    host.addEventListener('click', (event) => {
      if (opensPreferences(event)) void this.#consent?.open();
    });
  }

  /** The element stands on a page, perhaps on another than before. */
  connect(): void {
    adoptStyles(this.#host);
    if (this.#isShown) this.#follow();
    else void this.read();
  }

  disconnect(): void {
    waiting.delete(this);
    this.#connection?.abort();
    this.#turn.abort();
  }

  /** Begins anew. */
  async read(): Promise<void> {
    this.#turn.abort();
    const turn = new AbortController();
    this.#turn = turn;
    this.#isShown = false;
    try {
      await parsed();
      const { src, consent = window.helder } = this.#host;
      this.#consent = consent;
      turn.signal.throwIfAborted();
      if (!consent && !src) {
        waiting.add(this);
        return;
      }
      await this.#show(turn.signal, await this.#source());
    } catch (error) {
      if (turn.signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.#report('no-policy', this.#host.src || 'helder.policy()', reason);
    }
  }

  /** Where a Consent runs the policy comes from there. */
  async #source(): Promise<{ manifest: unknown; policy?: Policy | undefined }> {
    if (!this.#consent) return { manifest: await readJson(this.#host.src) };
    const policy = await this.#consent.policy();
    return { manifest: policy.manifest, policy };
  }

  async #show(
    signal: AbortSignal,
    { manifest, policy }: { manifest: unknown; policy?: Policy | undefined },
  ): Promise<void> {
    const { tag, prefix, sections } = this.#kind;
    const host = this.#host;
    const report: Report = (...found) => this.#report(...found);
    const language = languageOf(host, manifest, report);
    const old = [...host.children].find(({ className }) => className === 'helder-notice');
    const written = sections || referring(manifest) ? objectOf(manifest)['statement'] : undefined;
    // What will be wanted is asked for while the statement is on its way.
    if (!old) {
      const needs = needsOf({ manifest, statement: written }, language);
      for (const chunk of ['notice', `policy-${language}`, ...needs]) load(chunk).catch(Boolean);
    }
    const { statement, isMissing } = await readStatement(written, report);
    signal.throwIfAborted();
    const input = {
      tag,
      language,
      sections: sections?.(),
      level: host.headingLevel,
      manifest,
      statement,
    };
    const print = fingerprint(input);
    // What was rendered beforehand from the very same stays, node by node; and it says more than what lacks its statement.
    if (old && ((isMissing && !this.#isDrawn) || old.getAttribute('data-helder') === print)) {
      this.#isShown = true;
      this.#follow();
      return;
    }
    const { showNotice } = await load('notice');
    signal.throwIfAborted();
    this.#isDrawn = true;
    const consent = this.#consent;
    await showNotice({
      ...input,
      host,
      fingerprint: print,
      prefix,
      policy,
      fill: consent && ((drawn) => fillChoices(drawn, consent.decisions)),
      signal,
      report,
    });
    signal.throwIfAborted();
    this.#isShown = true;
    this.#follow();
  }

  #follow(): void {
    this.#connection?.abort();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const consent = this.#consent;
    if (!consent) return;
    const fill = (): void => {
      fillChoices(this.#host, consent.decisions);
    };
    fill();
    consent.addEventListener('change', fill, { signal });
  }

  #report(...[code, path, found]: Parameters<Report>): void {
    const key = [code, path, found].join(' ');
    if (this.#told.has(key)) return;
    this.#told.add(key);
    load('tell-policy').then(
      ({ tellPolicy }) => {
        tellPolicy({ code, path, found }, this.#kind.tag);
      },
      () => {
        console.error(`helder: ${key}`);
      },
    );
  }
}
