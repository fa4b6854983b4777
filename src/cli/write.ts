import type { Content, Markup, Tag } from '../core/markup/markup.js';

/** Have no end tag. */
const VOID: ReadonlySet<Tag> = new Set(['br', 'hr']);
/** Are part of a line, so a line break beside them would be seen. */
const INLINE: ReadonlySet<Tag> = new Set([
  'a',
  'br',
  'button',
  'code',
  'em',
  'span',
  'strong',
  'sup',
  'time',
]);

/** What a parser would read otherwise than it is meant, in texts and between quotes alike. */
const UNSAFE = /[&<>"\r\0]/g;
const SAFE: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser makes a line feed of it.
  '\r': '&#13;',
  // Cannot stand in HTML at all.
  '\0': '\ufffd',
};

/** A text as it stands in HTML, between tags or between double quotes. */
export const escapeText = (text: string): string =>
  text.replace(UNSAFE, (mark) => SAFE[mark] ?? '');

/** Markup as HTML. Lines end only between blocks, where a browser shows nothing of it. */
export function write(contents: readonly Content[]): string {
  const state = { html: '', isOpen: true };
  writeAll(contents, state);
  return state.html;
}

/** What is written so far, and whether a line may end there. */
interface Written {
  html: string;
  isOpen: boolean;
}

/** In reading order, part by part: what is worked out later may depend on what came before. */
function writeAll(contents: readonly Content[], state: Written): void {
  for (const content of contents) {
    if (typeof content === 'function') writeAll(content(), state);
    else if (typeof content !== 'string') writeElement(content, state);
    else if (content) {
      state.html += escapeText(content);
      state.isOpen = false;
    }
  }
}

function writeElement({ tag, attributes = {}, children = [] }: Markup, state: Written): void {
  const isBlock = !INLINE.has(tag);
  const breakLine = (): void => {
    if (isBlock && state.isOpen && state.html) state.html += '\n';
  };
  breakLine();
  state.html += `<${tag}${writeAttributes(attributes)}>`;
  state.isOpen = isBlock;
  if (!VOID.has(tag)) {
    const { length } = state.html;
    // JSON-LD is no text to a parser; whoever made it saw to it that it ends nothing.
    if (tag === 'script') state.html += children.filter((one) => typeof one === 'string').join('');
    else writeAll(children, state);
    // Between a start tag and text, or nothing, there is no line to end.
    if (state.html.length > length && tag !== 'script') breakLine();
    state.html += `</${tag}>`;
  }
  state.isOpen = isBlock;
}

const writeAttributes = (attributes: NonNullable<Markup['attributes']>): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return value ? ` ${name}="${escapeText(value)}"` : ` ${name}`;
    })
    .join('');
