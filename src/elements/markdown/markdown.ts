import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../core/url.js';
import { renderHeading } from '../notice/heading.js';
import { find, labelOf, parseMarkdown, textOf, type Token } from './parse.js';

type Rendered = TemplateResult | string | typeof nothing | readonly Rendered[];

interface MarkdownContext {
  /** Level of the highest heading. */
  readonly level: number;
  /** Addresses by the label of their definition. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** CommonMark as elements. HTML in it stays text, images become their description, unsafe links become plain text. */
export function renderMarkdown(text: string, level: number): Rendered {
  try {
    const tree = parseMarkdown(text);
    return renderAll(tree.children, { level, definitions: definitionsOf(tree) });
  } catch {
    // It nests deeper than can be followed.
    return html`<p>${text}</p>`;
  }
}

function definitionsOf(token: Token): Map<string, string> {
  const found = new Map<string, string>();
  for (const child of token.children) {
    const label = child.type === 'definition' && find(child, 'definitionLabelString');
    const address = find(child, 'definitionDestinationString');
    const inside = label
      ? [[labelOf(label.source), address ? textOf(address) : ''] as const]
      : definitionsOf(child);
    // Of two definitions of a label, CommonMark takes the first.
    for (const [name, url] of inside) if (!found.has(name)) found.set(name, url);
  }
  return found;
}

function renderAll(tokens: readonly Token[], context: MarkdownContext): Rendered {
  return tokens.map((token) => renderToken(token, context));
}

function renderToken(token: Token, context: MarkdownContext): Rendered {
  const inside = (): Rendered => renderAll(token.children, context);
  switch (token.type) {
    case 'content':
    case 'emphasisText':
    case 'strongText':
    case 'atxHeadingText':
    case 'setextHeadingText':
    case 'labelText':
      return inside();
    case 'paragraph':
      return html`<p>${inside()}</p>`;
    case 'emphasis':
      return html`<em>${inside()}</em>`;
    case 'strong':
      return html`<strong>${inside()}</strong>`;
    case 'link':
      return renderLink(token, context);
    case 'autolink':
      return renderAddress(
        `${find(token, 'autolinkEmail') ? 'mailto:' : ''}${textOf(token)}`,
        textOf(token),
      );
    case 'image':
      return textOf(find(token, 'labelText') ?? token);
    case 'codeText':
      return html`<code>${textOf(token).replace(/\n/g, ' ')}</code>`;
    case 'codeFenced':
    case 'codeIndented':
      return html`<pre><code>${codeOf(token)}</code></pre>`;
    case 'atxHeading':
      return renderHeading(
        context.level + (find(token, 'atxHeadingSequence')?.source.length ?? 1) - 1,
        inside(),
      );
    case 'setextHeading':
      return renderHeading(
        context.level + (find(token, 'setextHeadingLine')?.source.startsWith('=') ? 0 : 1),
        inside(),
      );
    case 'listOrdered':
      return html`<ol start=${find(token, 'listItemValue')?.source ?? 1}>
        ${renderItems(token, context)}
      </ol>`;
    case 'listUnordered':
      return html`<ul>
        ${renderItems(token, context)}
      </ul>`;
    case 'blockQuote':
      return html`<blockquote>${inside()}</blockquote>`;
    case 'hardBreakEscape':
    case 'hardBreakTrailing':
      return html`<br />`;
    case 'thematicBreak':
      return html`<hr />`;
    case 'data':
    case 'lineEnding':
    case 'characterEscape':
    case 'characterReference':
      return textOf(token);
    default:
      return nothing;
  }
}

function renderLink(token: Token, context: MarkdownContext): Rendered {
  const label = find(token, 'labelText');
  const address = token.children.some(({ type }) => type === 'resource')
    ? textOf(find(token, 'resourceDestinationString') ?? { type: '', source: '', children: [] })
    : context.definitions.get(labelOf((find(token, 'referenceString') ?? label)?.source ?? ''));
  return renderAddress(address ?? '', renderAll(label?.children ?? [], context));
}

function renderAddress(address: string, content: Rendered): Rendered {
  const href = safeUrl(address);
  return href ? html`<a href=${href}>${content}</a>` : content;
}

/** What stands between the fences, without the line ends beside them. */
function codeOf(token: Token): string {
  return token.children
    .filter(({ type }) => type === 'codeFlowValue' || type === 'lineEnding')
    .map(textOf)
    .join('')
    .replace(token.type === 'codeFenced' ? /^\n|\n$/g : '', '');
}

/** An item begins at its mark; one that is a single paragraph needs no `<p>`. */
function renderItems({ children }: Token, context: MarkdownContext): Rendered {
  const items: Token[][] = [];
  for (const child of children) {
    if (child.type === 'listItemPrefix') items.push([]);
    else items.at(-1)?.push(child);
  }
  return items.map((item) => {
    const blocks = item.flatMap((token) => (token.type === 'content' ? token.children : token));
    const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
    const loose = paragraphs.length > 1;
    return html`<li>
      ${blocks.map((block) =>
        block.type === 'paragraph' && !loose
          ? renderAll(block.children, context)
          : renderToken(block, context),
      )}
    </li>`;
  });
}
