import { EventEmitter, once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { selfSigned } from './self-signed.js';
import { BELOW } from './webkit/cookies.js';
import { TOLD, type Observer } from './webkit/observer.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Folders that are served as they are, on every host: what is built, and what npm brings. */
const folders = { '/helder/': join(root, 'dist/'), '/node_modules/': join(root, 'node_modules/') };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

/** How a path is answered. */
export interface Answer {
  readonly body?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** Sent one at a time: the first at once, each next one when `site.more(path)` is called. */
  readonly pieces?: readonly (string | Uint8Array)[];
  /** Nothing is sent before this resolves. */
  readonly after?: Promise<unknown>;
  /** The connection is cut without an answer. */
  readonly refused?: boolean;
}

export interface SiteRequest {
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly method: string;
  /** What was posted. */
  readonly body: string;
}

/** An answer that depends on what was asked. */
export type Answering = (request: SiteRequest) => Answer;

/** Serves pages and stand-in hosts, all `*.test`, on one port, and remembers who asked for what. */
export class Site {
  readonly requests: SiteRequest[] = [];
  /** Hears what pages say, where the browser itself does not tell. */
  observer: Observer | undefined;
  readonly #answers = new Map<string, Answer | Answering>();
  readonly #events = new EventEmitter();
  readonly #server: Server;
  readonly #scheme: 'http' | 'https';

  private constructor(server: Server, scheme: 'http' | 'https') {
    this.#server = server;
    this.#scheme = scheme;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  static async start(scheme: 'http' | 'https' = 'http'): Promise<Site> {
    const server = scheme === 'http' ? createServer() : createSecureServer(selfSigned('site.test'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Site(server, scheme);
  }

  /** `http://site.test:<port>`, or that of another host. */
  origin(host = 'site.test'): string {
    return `${this.#scheme}://${host}:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Answers a path, on every host or, as `other.test/path`, on one; a string is the body. */
  put(path: string, answer: string | Answer | Answering): this {
    // What an answer waits for may never come, where nobody asks: that is no failure.
    if (typeof answer === 'object') answer.after?.catch(() => undefined);
    this.#answers.set(path, typeof answer === 'string' ? { body: answer } : answer);
    return this;
  }

  /** Answers a path with JSON. */
  putJson(path: string, value: unknown): this {
    return this.put(path, JSON.stringify(value));
  }

  /** Sends the next piece of an answer. */
  more(path: string): void {
    this.#events.emit(`more ${path}`);
  }

  /** How often these paths were asked for, in order, as `host/path`. */
  asked(of: RegExp = /./): readonly string[] {
    return this.requests.map(({ host, path }) => host + path).filter((name) => of.test(name));
  }

  /** Addresses of all pages that may have been visited. */
  pages(): readonly string[] {
    const asked = this.requests.filter(({ headers }) => headers.accept?.startsWith('text/html'));
    const hosts = new Set(asked.map(({ host }) => host));
    const paths = [...this.#answers.keys()].map((name) => name.replace(/^[^/]+/, ''));
    const all = new Set([
      ...asked.map(({ path }) => path),
      ...paths.filter((path) => !extname(path)),
    ]);
    return [...hosts].flatMap((host) => [...all].map((path) => this.origin(host) + path));
  }

  /** Resolves when a path has been asked for, or so often, also when it was before. */
  async request(path: string, times = 1): Promise<SiteRequest> {
    for (;;) {
      const found = this.requests.filter((request) => request.path === path)[times - 1];
      if (found) return found;
      await once(this.#events, 'request', { signal: AbortSignal.timeout(15_000) });
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host = '', ...headers } = request.headers;
    const { pathname: path, search: query } = new URL(request.url ?? '/', 'http://site.test');
    const name = host.replace(/:\d+$/, '');
    const body = request.method === 'POST' ? await text(request) : '';
    const asked = { host: name, path, query, headers, body, method: request.method ?? '' };
    if (path === TOLD) this.observer?.hear(body);
    const isOurs = path === TOLD || path.endsWith(BELOW);
    if (path !== '/favicon.ico' && !isOurs) this.requests.push(asked);
    this.#events.emit('request');
    const put = isOurs
      ? {}
      : (this.#answers.get(name + path) ?? this.#answers.get(path) ?? fromFolder(path));
    const answer = typeof put === 'function' ? put(asked) : put;
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    await answer.after;
    if (answer.refused) {
      response.destroy();
      return;
    }
    const type = types[extname(path)] ?? (extname(path) ? 'text/plain' : types['.html']);
    response.writeHead(answer.status ?? 200, {
      'content-type': type,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      ...answer.headers,
    });
    const isPage = String(answer.headers?.['content-type'] ?? type).startsWith('text/html');
    const pieces = answer.pieces ?? [];
    for (const [index, piece] of pieces.entries()) {
      if (index) await once(this.#events, `more ${path}`);
      response.write(isPage && !index ? this.#observed(piece, answer) : piece);
    }
    response.end(
      isPage && !pieces.length ? this.#observed(answer.body ?? '', answer) : answer.body,
    );
  }

  /** The beginning of a page, as the observer wants it. */
  #observed(start: string | Uint8Array, { headers = {} }: Answer): string | Uint8Array {
    const policy = headers['content-security-policy'];
    const prepare = (text: string): string =>
      this.observer?.prepare(text, policy?.toString(), this.origin('told.test')) ?? text;
    if (typeof start === 'string') return prepare(start);
    // Byte by byte: a piece may end within a letter.
    return Buffer.from(prepare(Buffer.from(start).toString('latin1')), 'latin1');
  }
}

function fromFolder(path: string): Answer | undefined {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (file.startsWith(folder) && existsSync(file) && statSync(file).isFile())
      return { body: readFileSync(file, 'utf8'), headers: { 'cache-control': 'max-age=600' } };
  }
  return undefined;
}
