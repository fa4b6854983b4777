import { parse, postprocess, preprocess } from 'micromark';
import { decodeNamedCharacterReference } from './entities.js';

/** A stretch of Markdown: what it is, how it is written and what it is made of. */
export interface Token {
  readonly type: string;
  readonly source: string;
  readonly children: Token[];
}

/** The tree of a CommonMark text, in the parser’s own terms. */
export function parseMarkdown(text: string): Token {
  const root: Token = { type: 'document', source: text, children: [] };
  const open = [root];
  const events = postprocess(
    parse()
      .document()
      .write(preprocess()(text, undefined, true)),
  );
  for (const [kind, token, context] of events) {
    if (kind === 'exit') {
      open.pop();
      continue;
    }
    const entered: Token = {
      type: token.type,
      source: context.sliceSerialize(token),
      children: [],
    };
    open.at(-1)?.children.push(entered);
    open.push(entered);
  }
  return root;
}

/** The first token of a type in the tree below, in reading order. */
export function find(token: Token, type: string): Token | undefined {
  for (const child of token.children) {
    const found = child.type === type ? child : find(child, type);
    if (found) return found;
  }
  return undefined;
}

/** Under which reference links know a definition. */
export const labelOf = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** The words of a token without its marks. */
export function textOf({ type, source, children }: Token): string {
  switch (type) {
    case 'data':
    case 'codeTextData':
    case 'codeFlowValue':
    case 'characterEscapeValue':
    case 'autolinkProtocol':
    case 'autolinkEmail':
      return source;
    case 'lineEnding':
      return '\n';
    case 'characterReference':
      return decode(source);
    default:
      return children.map(textOf).join('');
  }
}

/** `&amp;`, `&#38;` and `&#x26;` as `&`. */
function decode(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || reference;
  const code = Number(name.slice(1).replace(/^x/i, '0x'));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
