import type { Told } from './page-events.js';

/** Where pages tell what they have said; a host of its own, so that no other request can keep it waiting. */
export const TOLD = '/_told';

/** Tells the site at once, before anything else can happen, what the console shows and what nobody catches. */
const telling = (origin: string): string => `(() => {
  const { open, send } = XMLHttpRequest.prototype;
  const { apply } = Reflect;
  const { stringify } = JSON;
  const { isArray } = Array;
  const tell = (kind, text) => {
    try {
      const request = new XMLHttpRequest();
      apply(open, request, ['POST', '${origin}${TOLD}', false]);
      apply(send, request, [stringify({ kind, text })]);
    } catch {}
  };
  const show = (one) =>
    one instanceof Error ? one.name + ': ' + one.message
    : isArray(one) ? 'Array(' + one.length + ')'
    : String(one);
  for (const level of ['debug', 'error', 'info', 'log', 'warn']) {
    const was = console[level];
    console[level] = function () {
      let text = '';
      for (let i = 0; i < arguments.length; i++) text += (i ? ' ' : '') + show(arguments[i]);
      tell('console', text);
      return apply(was, this, arguments);
    };
  }
  addEventListener('error', ({ target, message }) => target === window && tell('pageerror', message));
  addEventListener('unhandledrejection', ({ reason }) => tell('pageerror', show(reason)));
  document.currentScript.remove();
})();`;

/**
 * Hears what pages say in a browser whose driver does not tell: a script that comes before all others sends it to the site. A
 * page whose Content-Security-Policy knows no nonce stays as it is, and unheard.
 */
export class Observer {
  /** What else runs on each page before anything else. */
  readonly preloads: string[] = [];
  #listen: (told: Told) => void = () => undefined;

  listen(listener: (told: Told) => void): void {
    this.#listen = listener;
  }

  hear(body: string): void {
    this.#listen(JSON.parse(body) as Told);
  }

  /** A page with that script; what it tells goes to this origin. */
  prepare(page: string, policy: string | undefined, origin: string): string {
    const nonce = policy && /'nonce-([^']+)'/.exec(policy)?.[1];
    // Stand-ins serve code without saying so.
    if (!page.trimStart().startsWith('<')) return page;
    if (policy && !nonce && !policy.startsWith('sandbox')) return page;
    const code = [telling(origin), ...this.preloads].join('\n');
    const script = `<script${nonce ? ` nonce="${nonce}"` : ''}>${code}</script>`;
    return page.replace(/^(<!doctype html>)?(<html[^>]*>)?(<head>)?/i, (start) => start + script);
  }
}
