import { FETCHING, type Keeper } from './keeper.js';

/** A method, or the setter of a property, as the browser has it. */
type Native = (this: unknown, ...args: unknown[]) => unknown;
type Wrap = (native: Native, name: string) => Native;

/** Whose methods and properties are watched, each where it is defined. */
const CLASSES = /(Element|Document|Fragment|Root|^Node|^CharacterData|^Range)$/;

/** A tag and an address in it. */
const TAG = RegExp(
  `<(${FETCHING.replaceAll(',', '|')})(?![\\w-])([^>]*\\s)(src|srcset|href|poster|data)(?=\\s*=\\s*["']?([^"'>]+))`,
  'gi',
);

/**
 * Sees what scripts put on the page before the browser does: elements, addresses and markup. Gives the names of what the
 * page does not let be watched.
 */
export function intercept(
  { sweep, keeps, isHeld }: Keeper,
  mentions: (text: string) => boolean,
): string[] {
  const failed: string[] = [];
  const inserting: Wrap = (native) =>
    function (...args) {
      for (const node of args)
        // What is put together off the page is seen when it comes onto it; from another document it may fetch before.
        if (
          (this as Partial<Node>).isConnected !== false ||
          (node as Partial<Node> | null)?.ownerDocument !== document
        )
          sweep(node);
      return native.apply(this, args);
    };
  const giving: Wrap = (native, property) =>
    function (...args) {
      const [name, address] = args.slice(-2);
      const isKept =
        name instanceof Attr
          ? keeps(this, name.name, name.value)
          : args.length > 1
            ? keeps(this, name, address)
            : keeps(this, property, name);
      return isKept ? null : native.apply(this, args);
    };
  const writing: Wrap = (native, method) => {
    const rewrite = (text: string): string =>
      text.replace(TAG, (all, tag: string, between: string, name: string, address: string) => {
        const isScript = /^s.*t$/i.test(tag);
        if (!isHeld(address) || (isScript && !method.startsWith('w'))) return all;
        return `<${tag} data-held ${isScript ? 'type=text/plain' : ''}${between}${isScript ? '' : 'data-'}${name}`;
      });
    return function (...texts) {
      return native.apply(
        this,
        texts.map((text) =>
          // What the page’s Trusted Types have approved cannot be changed. A tag may have two addresses.
          typeof text === 'string' && mentions(text) ? rewrite(rewrite(text)) : text,
        ),
      );
    };
  };

  const wraps: readonly (readonly [names: string, wrap: Wrap])[] = [
    [
      'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith insertAdjacentElement insertNode surroundContents importNode adoptNode',
      inserting,
    ],
    [
      'src srcset href poster data setAttribute setAttributeNS setAttributeNode setAttributeNodeNS',
      giving,
    ],
    [
      'innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe createContextualFragment write writeln',
      writing,
    ],
  ];
  for (const [owner, { value }] of Object.entries(Object.getOwnPropertyDescriptors(window)))
    for (const [names, wrap] of CLASSES.test(owner) ? wraps : [])
      for (const name of names.split(' ')) {
        const { prototype = {} } = Object(value) as { readonly prototype?: object };
        const found = Object.getOwnPropertyDescriptor(prototype, name);
        const kind = found?.set ? 'set' : 'value';
        // eslint-disable-next-line @typescript-eslint/unbound-method -- it is given its `this` where it is called
        const native = found?.[kind] as Native | undefined;
        if (!native) continue;
        const wrapped = { ...found, [kind]: wrap(native, name) };
        if (!Reflect.defineProperty(prototype, name, wrapped)) failed.push(name);
      }
  return failed;
}
