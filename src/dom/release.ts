import type { FindingCode } from '../core/finding.js';
import type { Trust } from './trust.js';

type Report = (code: FindingCode, path: string) => void;

/** https://html.spec.whatwg.org/#javascript-mime-type, without the names that no site uses any more. */
const JAVASCRIPT = /^(\w+\/(x-)?(java|ecma)script)?$/i;

/** Whether the browser runs scripts of this type. */
export const isRun = (type: string): boolean => type === 'module' || JAVASCRIPT.test(type);

/** How the browser will treat a held script once it is released. */
export type Kind =
  /** Lane 1: one after the other. */
  | 'classic'
  /** Lane 2: one after the other, after lane 1 and after parsing. */
  | 'deferred'
  /** Waits for nobody and holds nobody. */
  | 'free'
  /** Passed over: nothing runs and no event tells. */
  | 'inert';

export function kindOf(held: HTMLScriptElement): Kind {
  const type = held.dataset['type'] ?? '';
  const external = held.hasAttribute('src');
  const isModule = type === 'module';
  if (!isRun(type) || (held.noModule && !isModule)) return 'inert';
  if (held.hasAttribute('async') && external) return 'free';
  if (isModule) return external ? 'deferred' : 'free';
  return external && held.defer ? 'deferred' : 'classic';
}

/** What a person finds in the page’s source. */
// eslint-disable-next-line no-restricted-properties -- read for the console, never written
export const describe = (held: Element): string => held.outerHTML.replace(/>.*/s, '>');

/** Fetches a script that has to wait for its turn, so that waiting costs no time; the same in all that tells requests apart. */
export function preload({
  dataset,
  src,
  crossOrigin,
  integrity,
  referrerPolicy,
  nonce,
}: HTMLScriptElement): void {
  const link = document.createElement('link');
  const rel = dataset['type'] === 'module' ? 'modulepreload' : 'preload';
  Object.assign(link, {
    rel,
    as: 'script',
    crossOrigin,
    integrity,
    referrerPolicy,
    nonce,
    href: src,
  });
  // In front: what follows an element tells that the parser is past it.
  document.head.prepend(link);
}

/** Makes the function that runs a held script in its own place; its promise resolves when the next may have its turn. */
export function makeRelease(
  report: Report,
  trust: Trust,
): (held: HTMLScriptElement) => Promise<void> {
  return (held) =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      for (const { name, value } of held.attributes) {
        if (name === 'src') script.src = trust.createScriptURL(value);
        else if (name !== 'type')
          script.setAttribute(name, name.startsWith('on') ? trust.createScript(value) : value);
      }
      const type = held.dataset['type'];
      if (type !== undefined) script.type = type;
      script.nonce = held.nonce;
      if (script.src && kindOf(held) !== 'inert') {
        const slow = setTimeout(report, 10_000, 'no-answer', describe(held));
        const done = (): void => {
          clearTimeout(slow);
          resolve();
        };
        script.addEventListener('load', done);
        script.addEventListener('error', done);
        held.replaceWith(script);
        return;
      }
      script.text = trust.createScript(held.text);
      // Writing in late code would wipe the page.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated, and used by vendors
      document.write = document.writeln = () => {
        report('late-write', describe(held));
      };
      // Inline scripts have run when they are inserted; browsers fire no event for them.
      held.replaceWith(script);
      // Back to those of the prototype.
      /* eslint-disable @typescript-eslint/no-deprecated */
      delete (document as Partial<Document>).write;
      delete (document as Partial<Document>).writeln;
      /* eslint-enable @typescript-eslint/no-deprecated */
      resolve();
    });
}
