/** https://html.spec.whatwg.org/#javascript-mime-type, without the names that no site uses any more. */
const JAVASCRIPT = /^((text|application)\/(x-)?(java|ecma)script)?$/i;

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

/** How the browser will treat this script. */
export function kindOf(held: HTMLScriptElement): Kind {
  const type = held.dataset['type'] ?? '';
  const external = held.hasAttribute('src');
  const isModule = type === 'module';
  if (!isRun(type) || (held.noModule && !isModule)) return 'inert';
  if (held.hasAttribute('async') && external) return 'free';
  if (isModule) return external ? 'deferred' : 'free';
  return external && held.defer ? 'deferred' : 'classic';
}
