import { EventEmitter, once } from 'node:events';
import type { Answer, Site, SiteRequest } from './site.js';

/** A change as the endpoint got it: written from the README, not from the types of helder. */
export interface Posted {
  readonly id: string;
  readonly sequence: number;
  readonly time: string;
  readonly method: string;
  readonly layer?: string;
  readonly language: string;
  readonly site: string;
  readonly helder?: string;
  readonly manifest: { readonly url?: string; readonly version?: string; readonly sha256?: string };
  readonly changed: Readonly<Record<string, string>>;
  readonly services: readonly {
    readonly id: string;
    readonly purpose: string;
    readonly decision: string;
    readonly withdrawn?: boolean;
    readonly date: string;
  }[];
}

/** Stands in for the server of the site that keeps the proof of every choice: it drops what it has, by id and sequence. */
export class Endpoint {
  /** Everything that was posted, also what was not taken. */
  readonly attempts: SiteRequest[] = [];
  readonly #kept = new Map<string, Posted>();
  readonly #events = new EventEmitter();
  /** How it answers; what it answers with 2xx it keeps. */
  answer: (request: SiteRequest) => Answer = () => ({ status: 204 });

  constructor(site: Site, path = '/records') {
    site.put(path, (request) => {
      const answer = this.answer(request);
      const { status = 200, refused, after } = answer;
      if (request.method === 'POST') {
        this.attempts.push(request);
        const keep = (): void => {
          if (refused || status > 299) return;
          const posted = JSON.parse(request.body) as Posted;
          this.#kept.set(`${posted.id} ${posted.sequence}`, posted);
        };
        if (after) void after.then(keep);
        else keep();
      }
      this.#events.emit('asked');
      return answer;
    });
  }

  /** What it has, each change once, in order. */
  get kept(): readonly Posted[] {
    return [...this.#kept.values()].sort((one, other) => one.sequence - other.sequence);
  }

  /** The changes that it has, once there are this many. */
  async has(count: number): Promise<readonly Posted[]> {
    while (this.kept.length < count)
      await once(this.#events, 'asked', { signal: AbortSignal.timeout(15_000) });
    return this.kept;
  }

  /** Resolves once this much has been posted, taken or not. */
  async wasAsked(times: number): Promise<void> {
    while (this.attempts.length < times)
      await once(this.#events, 'asked', { signal: AbortSignal.timeout(15_000) });
  }
}
