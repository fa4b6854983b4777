/**
 * What a notice becomes before it is printed: elements with their attributes and children, and nothing of what they say.
 * The printers, of nodes and of text, know no more than this, so that they cannot disagree.
 */
export interface Markup {
  readonly tag: Tag;
  readonly attributes?: Attributes | undefined;
  readonly children?: readonly Content[] | undefined;
}

/** Text, an element, or a part that is worked out when it is reached: once, and in reading order. */
export type Content = string | Markup | Part;

export type Part = () => readonly Content[];

/** Attributes that are undefined are left out; those that are there or not have the value `''`. */
export type Attributes = Readonly<Partial<Record<Attribute, string | undefined>>>;

export type Tag =
  | 'a'
  | 'address'
  | 'blockquote'
  | 'br'
  | 'button'
  | 'caption'
  | 'code'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | Heading
  | 'hr'
  | 'li'
  | 'nav'
  | 'ol'
  | 'p'
  | 'pre'
  | 'script'
  | 'section'
  | 'span'
  | 'strong'
  | 'sup'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'time'
  | 'tr'
  | 'ul';

export type Heading = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

export type Attribute =
  | 'aria-describedby'
  | 'aria-hidden'
  | 'aria-label'
  | 'class'
  | 'colspan'
  | 'datetime'
  | 'dir'
  | 'disabled'
  | 'hidden'
  | 'href'
  | 'id'
  | 'lang'
  | 'role'
  | 'rowspan'
  | 'scope'
  | 'start'
  | 'translate'
  | 'type'
  | `data-${string}`;

/** An element. */
export const el = (
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Content[]
): Markup => ({
  tag,
  attributes,
  children,
});

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The heading of a level; those beyond the sixth stay there. */
export const headingOf = (level: number): Heading =>
  HEADINGS[Math.min(Math.max(level, 1), HEADINGS.length) - 1] ?? 'h6';
