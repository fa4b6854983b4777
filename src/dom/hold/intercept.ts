import { FETCHING, type Keeper } from './keeper.js';

/** A method, or the setter of a property, as the browser has it. */
type Native = (this: unknown, ...args: unknown[]) => unknown;
type Wrap = (native: Native, name: string) => Native;

/** Whose methods and properties are watched, each where it is defined. */
const CLASSES = /(Element|Document|Fragment|Root|^Node|^CharacterData|^Range)$/;

/** All but scripts: in markup that scripts set those do not run, and libraries ask what they are. */
const EMBEDS = FETCHING.replace('script,', '');
/** A tag; the values in it may hold its end. */
const TAG = RegExp(
  `<(${FETCHING.replaceAll(',', '|')})(?=[\\s/])(=\\s*("[^"]*"|'[^']*')|(?!=\\s*["'])[^>])*>`,
  'gi',
);

/**
 * Sees what scripts put on the page before the browser does: elements, addresses and markup. Gives the names of what the
 * page does not let be watched.
 */
export function intercept({ sweep, keeps, kept }: Keeper, look: () => void): string[] {
  const failed: string[] = [];
  const inert = new DOMParser();
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
    const rewrite = (tag: string, name: string): string => {
      try {
        // Off every page nothing is fetched or run, and the browser itself tells what is an attribute and its value.
        const element = inert.parseFromString(tag, 'text/html').querySelector<HTMLElement>(name);
        sweep(element, false, method.startsWith('w') ? FETCHING : EMBEDS);
        // eslint-disable-next-line no-restricted-properties -- read only; the page is about to parse it
        if (element && kept.delete(element)) return element.outerHTML.replace(/<\/\w+>$/, '');
      } catch {
        // The page’s Trusted Types: it is seen below.
      }
      return tag;
    };
    return function (...texts) {
      const { parentNode } = this as Partial<Node>;
      const made = native.apply(
        this,
        // What the page’s Trusted Types have approved cannot be changed.
        texts.map((text) => (typeof text === 'string' ? text.replace(TAG, rewrite) : text)),
      );
      // Images fetch a moment later, however they were written.
      const root = (parentNode ?? made ?? this) as Node;
      if (root.getRootNode() === document) look();
      else sweep(root, false, EMBEDS);
      return made;
    };
  };

  const wraps: readonly (readonly [names: string, wrap: Wrap])[] = [
    [
      'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith insertAdjacentElement insertNode surroundContents importNode adoptNode',
      inserting,
    ],
    [
      'src srcset href poster data rel setAttribute setAttributeNS setAttributeNode setAttributeNodeNS',
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
  const audio = new Proxy(Audio, {
    construct(native, [address], made) {
      const element = Reflect.construct(native, [], made) as HTMLAudioElement;
      if (address !== undefined) element.src = address as string;
      return element;
    },
  });
  if (!Reflect.set(window, 'Audio', audio)) failed.push('Audio');
  return failed;
}
