import { expect } from '@open-wc/testing';
import type { MarkupContext } from '../../dist/esm/core/markup/context.js';
import { markMarkdown } from '../../dist/esm/core/markup/markdown.js';
import { draw } from '../../dist/esm/elements/notice/draw.js';
import nl from '../../dist/esm/locales/policy-nl.js';

const unsafe: string[] = [];
const context: MarkupContext = {
  words: nl,
  prefix: 'privacy-',
  ids: new Set(['rights']),
  refer: (id) => [`(${id})`],
  report: (...found) => void unsafe.push(found.join(' ')),
};

/** The HTML of a text, without the white space between blocks. */
function htmlOf(text: string): string {
  const place = document.createElement('div');
  const markup = markMarkdown(text, { id: 'security', level: 3 }, context);
  const steps = draw(markup, place);
  while (!steps.next().done);
  return place.innerHTML.replace(/\s*\n\s*/g, ' ').trim();
}

const cases: readonly (readonly [markdown: string, html: string])[] = [
  ['Een *zin* met **nadruk**.', '<p>Een <em>zin</em> met <strong>nadruk</strong>.</p>'],
  ['Een.\n\nTwee.', '<p>Een.</p><p>Twee.</p>'],
  ['- a\n- b *c*', '<ul><li>a</li><li>b <em>c</em></li></ul>'],
  ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
  ['- a\n  - b', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
  ['- a\n\n  b', '<ul><li><p>a</p><p>b</p></li></ul>'],
  ['# Kop\n\n### Lager', '<h3>Kop</h3><h5>Lager</h5>'],
  ['Kop\n---', '<h4>Kop</h4>'],
  ['> citaat', '<blockquote><p>citaat</p></blockquote>'],
  ['a `b  c` d', '<p>a <code>b  c</code> d</p>'],
  ['```js\nlet a;\n```', '<pre><code>let a;</code></pre>'],
  ['***', '<hr>'],
  ['a  \nb\\\nc', '<p>a<br>b<br>c</p>'],
  ['[a *b*](https://x.nl/?a&amp;b "t")', '<p><a href="https://x.nl/?a&amp;b">a <em>b</em></a></p>'],
  ['[a][B c] en [b  C]\n\n[b c]: /pad', '<p><a href="/pad">a</a> en <a href="/pad">b  C</a></p>'],
  [
    '<https://x.nl> <a@b.nl>',
    '<p><a class="helder-address" href="https://x.nl">https://x.nl</a> <a href="mailto:a@b.nl">a@b.nl</a></p>',
  ],
  ['[a](javascript:alert(1)) [b](data:x) <javascript:x>', '<p>a b javascript:x</p>'],
  ['[a](java&#x09;script:x)', '<p>a</p>'],
  ['![een *plaatje*](https://x.nl/t.gif)', '<p>een plaatje</p>'],
  ['<b>a</b>', '<p>&lt;b&gt;a&lt;/b&gt;</p>'],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  [
    '&euro; &amp; &#38; &#x26; \\* &onbekend; &#0;',
    '<p>€ &amp; &amp; &amp; * &amp;onbekend; \ufffd</p>',
  ],
  [
    'Zie [uw rechten](section:rights) en [contact](section:contact).',
    '<p>Zie <a href="#privacy-rights">uw rechten</a> en contact.</p>',
  ],
  ['Buiten Europa\ue000eer\ue001.', '<p>Buiten Europa(eer).</p>'],
  ['', ''],
];

describe('markMarkdown', () => {
  for (const [markdown, expected] of cases) {
    it(`writes ${JSON.stringify(markdown)}`, () => {
      expect(htmlOf(markdown)).to.equal(expected);
    });
  }

  it('shows a text as it is when it nests too deep to follow', () => {
    expect(htmlOf('>'.repeat(5000) + ' a')).to.contain('a');
  });

  it('tells of an address that it does not link to, and where', () => {
    unsafe.length = 0;
    htmlOf('[a](javascript:x) [b](https://x.nl)');
    expect(unsafe).to.deep.equal(['unsafe-address #privacy-security javascript:x']);
  });
});
