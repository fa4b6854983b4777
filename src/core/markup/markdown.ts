import { Parser, type Node } from 'commonmark';
import { safeUrl } from '../url.js';
import type { MarkupContext, Place } from './context.js';
import { linkTo } from './link.js';
import { el, headingOf, type Content, type Markup } from './markup.js';

/** Deeper than anybody nests, and not as deep as a browser can lay out. */
const DEEPEST = 50;

/** CommonMark as elements. HTML in it stays text, images become their description, unsafe links become plain text. */
export function markMarkdown(
  text: string,
  place: Place,
  context: MarkupContext,
): readonly Content[] {
  try {
    return markChildren(new Parser().parse(text), place, context, DEEPEST);
  } catch {
    // It nests deeper than can be followed: its words, without marks of footnotes and backslashes.
    return [el('p', {}, text.replace(/\ue000[^\ue001]*\ue001|\\(?=[!-/:-@[-`{-~])/g, ''))];
  }
}

function childrenOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.next) found.push(child);
  return found;
}

function markChildren(
  node: Node,
  place: Place,
  context: MarkupContext,
  depth: number,
): readonly Content[] {
  if (!depth) throw new RangeError();
  return childrenOf(node).flatMap((child) => markNode(child, place, context, depth - 1));
}

function markNode(
  node: Node,
  place: Place,
  context: MarkupContext,
  depth: number,
): readonly Content[] {
  const inside = (): readonly Content[] => markChildren(node, place, context, depth);
  const literal = node.literal ?? '';
  switch (node.type) {
    case 'text':
      return markText(literal, context);
    case 'softbreak':
      return ['\n'];
    case 'linebreak':
      return [el('br')];
    case 'emph':
      return [el('em', {}, ...inside())];
    case 'strong':
      return [el('strong', {}, ...inside())];
    case 'code':
      return [el('code', {}, literal)];
    case 'link':
      return markLink(node, inside(), place, context);
    case 'paragraph':
      return [el('p', {}, ...inside())];
    case 'heading':
      return [el(headingOf(place.level + node.level - 1), {}, ...inside())];
    case 'block_quote':
      return [el('blockquote', {}, ...inside())];
    case 'list':
      return [markList(node, place, context, depth)];
    case 'code_block':
      return [el('pre', {}, el('code', {}, literal.replace(/\n$/, '')))];
    case 'image':
      return [textOf(node)];
    case 'thematic_break':
      return [el('hr')];
    default:
      return inside();
  }
}

/** Text, with the marks of footnotes where they are referred to: see `filled.ts`. */
const markText = (text: string, { refer }: MarkupContext): readonly Content[] =>
  text
    .split(/\ue000([^\ue001]*)\ue001/)
    .flatMap((part, i) => (i % 2 ? refer(part) : part ? [part] : []));

function markLink(
  node: Node,
  inside: readonly Content[],
  place: Place,
  { ids, report, prefix }: MarkupContext,
): readonly Content[] {
  const address = node.destination ?? '';
  const [, section] = /^section:(.*)/.exec(address) ?? [];
  if (section !== undefined && !ids.has(section)) return inside;
  const href = section === undefined ? safeUrl(address) : `#${prefix}${section}`;
  if (href) return [linkTo(href, textOf(node), {}, ...inside)];
  if (address) report('unsafe-address', place.id && `#${prefix}${place.id}`, address);
  return inside;
}

/** The words of a node without its marks. */
const textOf = (node: Node): string =>
  node.literal ?? (/break/.test(node.type) ? '\n' : childrenOf(node).map(textOf).join(''));

/** In an item a single paragraph needs no `<p>`. */
function markList(node: Node, place: Place, context: MarkupContext, depth: number): Markup {
  const items = childrenOf(node).map((item) => {
    const blocks = markChildren(item, place, context, depth - 1);
    const isLoose = childrenOf(item).filter(({ type }) => type === 'paragraph').length > 1;
    return el(
      'li',
      {},
      ...blocks.flatMap((block) =>
        !isLoose && typeof block === 'object' && block.tag === 'p'
          ? (block.children ?? [])
          : [block],
      ),
    );
  });
  if (node.listType === 'bullet') return el('ul', {}, ...items);
  return el('ol', { start: node.listStart === 1 ? undefined : String(node.listStart) }, ...items);
}
