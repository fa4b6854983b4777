import { override } from './override.js';

/** Methods that put nodes somewhere. */
const INSERTING =
  /^(appendChild|insertBefore|replaceChild|append|prepend|replaceChildren|before|after|replaceWith)$/;

/** Shows elements before scripts put them where the browser loads what is in them; observers see them just too late. */
export function beforeInsertion(see: (node: Element | DocumentFragment) => void): void {
  for (const { prototype } of [Node, Element, CharacterData, Document, DocumentFragment])
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (INSERTING.test(name) && typeof value === 'function')
        override(prototype, {
          [name](this: unknown, ...args: unknown[]): unknown {
            for (const node of args)
              if (node instanceof Element || node instanceof DocumentFragment) see(node);
            return Reflect.apply(value as () => unknown, this, args);
          },
        });
}
