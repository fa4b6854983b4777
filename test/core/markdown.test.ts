import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Parser, type Node } from 'commonmark';
import fc from 'fast-check';
import { markMarkdown } from '../../dist/esm/core/markup/markdown.js';
import { markOwn } from '../../dist/esm/core/markup/own-text.js';
import { isPlain } from '../../dist/esm/core/plain.js';
import type { MarkupContext } from '../../dist/esm/core/markup/context.js';
import type { Content } from '../../dist/esm/core/markup/markup.js';
import words from '../../dist/esm/locales/policy-nl.js';

const context: MarkupContext = {
  words,
  prefix: '',
  ids: new Set(),
  refer: () => [],
  report: () => undefined,
};

/** Tags and texts in reading order; runs of text as one, however the parser cuts them. */
const outline = (contents: readonly Content[]): string =>
  contents
    .map((content) => {
      if (typeof content === 'string') return content;
      if (typeof content === 'function') return outline(content());
      return `<${content.tag}>${outline(content.children ?? [])}</>`;
    })
    .join('');

const TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  block_quote: 'blockquote',
  emph: 'em',
  strong: 'strong',
  code: 'code',
  linebreak: 'br',
  thematic_break: 'hr',
};

function inside(node: Node, say: (child: Node) => string): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.next) text += say(child);
  return text;
}

/** What stands for an image: its description, of which marks are left out. */
function described(node: Node): string {
  if (node.type === 'softbreak' || node.type === 'linebreak') return '\n';
  return node.literal ?? inside(node, described);
}

/** The same of the package as it is published. */
function expected(node: Node): string {
  const within = (): string => inside(node, expected);
  const tag = TAGS[node.type];
  if (tag) return `<${tag}>${node.literal ?? within()}</>`;
  switch (node.type) {
    case 'text':
      return node.literal ?? '';
    case 'softbreak':
      return '\n';
    case 'heading':
      return `<h${String(node.level)}>${within()}</>`;
    case 'code_block':
      return `<pre><code>${node.literal?.replace(/\n$/, '') ?? ''}</></>`;
    case 'list':
      return `<${node.listType === 'bullet' ? 'ul' : 'ol'}>${within()}</>`;
    case 'item':
      return `<li>${within()}</>`;
    case 'link':
      return /^(https?:\/\/|mailto:|tel:|[^:]*$)/.test(node.destination ?? '') && node.destination
        ? `<a>${within()}</>`
        : within();
    case 'image':
      return described(node);
    default:
      return within();
  }
}

/** Everything that means something in Markdown, HTML and character references apart: of those nothing is to come. */
const piece = fc.constantFrom(
  'a',
  'bc ',
  ' ',
  '\n',
  '\n\n',
  '*',
  '**',
  '_',
  '`',
  '``',
  '# ',
  '> ',
  '- ',
  '1. ',
  '3) ',
  '    ',
  '\t',
  '---\n',
  '===\n',
  '```\n',
  '~~~\n',
  '[',
  ']',
  '(/x)',
  '[a]: /b\n',
  '![',
  '\\',
  '\\*',
  '!',
  '.',
  'é',
);

describe('the Markdown parser, with parts of ours in place of its own', () => {
  it('takes an image for its description, of which the lines stay apart', () => {
    const marked = markMarkdown('![a\n*b*](/x)', { id: 'x', level: 1 }, context);
    assert.equal(outline(marked), '<p>a\nb</>');
  });

  it('makes the same of every text as it does as published', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        // Of items with one paragraph we leave out its mark.
        const loose = (found: string): string => found.replace(/<p>|<\/>/g, '');
        assert.equal(
          loose(outline(markMarkdown(text, { id: 'x', level: 1 }, context))),
          loose(expected(new Parser().parse(text))),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is shown without the Markdown parser', () => {
  const place = { id: 'x', level: 1 };
  /** Marks at the places where they could mean something, among words, numbers, spaces and line ends. */
  const mark = fc.constantFrom(
    ...'a|B c|1|12|.|)|(|-|--|---|+|*|_|#|>|<|=|===|~|~~~|`|[|]|!|\\|&|;|&amp;|&#65;|{|}|:|"|/|@'.split(
      '|',
    ),
    ...[' ', '  ', '    ', '\t', '\n', '\r', '\0', '\u00a0', '\u2028', '\ue000', 'é', '🙂', '|'],
    'https://a.example/b_c',
    'a@b.example',
  );
  const anyText = fc.oneof(
    fc.array(mark, { maxLength: 12 }).map((marks) => marks.join('')),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  );

  it('is exactly what the parser as published makes one paragraph of, with that very text', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const text = written.trim();
        if (!isPlain(written) || !text) return;
        assert.deepEqual(expected(new Parser().parse(text)), `<p>${text}</>`);
        assert.equal(outline(markMarkdown(text, place, context)), `<p>${text}</>`);
      }),
      { numRuns: 20000 },
    );
  });

  it('is every sentence as people write it', () => {
    for (const text of [
      'Wij zijn de Jansen & Zonen B.V., sinds 1987.',
      '1.200 klanten; 10% korting (tot 31-12)!',
      '-5 graden, +31 6 12345678',
      'Mail naar info@a.example of zie https://a.example/privacy?x=1#y.',
      ' Met spaties eromheen ',
      'P7Y',
      '2026-11-21',
      '',
    ])
      assert.ok(isPlain(text), text);
  });

  it('is never what means something', () => {
    for (const text of [
      '# Kop',
      '- punt',
      '+ punt',
      '1. punt',
      '2) punt',
      '---',
      '> citaat',
      '~~~',
      'een *woord*',
      'een _woord_',
      '`code`',
      '[a](b)',
      '![a](b)',
      '<https://a.example>',
      'a\\*',
      '&euro; 5',
      'a\n\nb',
      'a\nb',
      '{controller.name}',
      'a[^b]',
    ])
      assert.ok(!isPlain(text), text);
  });

  it('is a text as it stands where the parser could not be had', () => {
    assert.deepEqual(outline(markOwn('een *woord*', place, context)), '<p>een *woord*</>');
  });
});
