/** The attributes of each element that make it load something; `data-` in front holds them back. */
const LOADING: ReadonlyMap<string, readonly string[]> = new Map([
  ['iframe', ['src']],
  ['img', ['src', 'srcset']],
  ['video', ['src', 'poster']],
  ['audio', ['src']],
  ['source', ['src', 'srcset']],
  ['track', ['src']],
  ['embed', ['src']],
  ['object', ['data']],
  ['link', ['href']],
  // That of SVG.
  ['image', ['href']],
]);

/** What is watched for a change. */
export const HELD_ATTRIBUTES: readonly string[] = [
  'data-consent',
  ...new Set([...LOADING.values()].flat().map((name) => `data-${name}`)),
];

/** An address that is held back. */
export interface Address {
  /** The held element itself, or a part of it: a `<source>` of a film. */
  readonly part: Element;
  /** The attribute that it is for. */
  readonly name: string;
  /** As the page has it. */
  readonly raw: string;
}

/** Whether an address is that of an image: those run nothing, so `data:` is harmless there. */
export const isImage = ({ part, name }: Address): boolean =>
  name === 'srcset' || name === 'poster' || /^(img|image)$/.test(part.localName);

const PARTS = 'source:not([data-consent]),track:not([data-consent]),img:not([data-consent])';

/** All addresses that a held element holds back, its own and those of its parts. */
export function addressesOf(held: Element): readonly Address[] {
  const parts = /^(video|audio|picture)$/.test(held.localName)
    ? [held, ...held.querySelectorAll(PARTS)]
    : [held];
  return parts.flatMap((part) =>
    (LOADING.get(part.localName) ?? []).flatMap((name) => {
      const raw = part.getAttribute(`data-${name}`);
      return raw === null ? [] : { part, name, raw };
    }),
  );
}
