import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf } from '../tools/html-validate.js';
import { FORMS, inForm, LANGUAGES, render, small } from './folder.js';

const WAYS = {
  'a fragment': [],
  'a page': ['--page'],
  'some sections': ['--sections', 'cookies rights', '--heading-level', '2'],
  'a page of some sections': ['--page', '--sections', 'processing'],
  'the declaration': ['--declaration'],
  'a page with the declaration': ['--declaration', '--page'],
} as const;

describe('helder render writes valid HTML', () => {
  for (const language of LANGUAGES) {
    for (const form of FORMS) {
      for (const [name, options] of Object.entries(WAYS)) {
        it(`${name} in ${language}, processing as ${form}`, async () => {
          const { code, out } = await render(inForm(form), '--lang', language, ...options);
          assert.equal(code, 0);
          assert.match(
            out,
            new RegExp(`^<(privacy-policy|cookie-declaration) lang="${language}"`, 'm'),
          );
          assert.match(out, new RegExp(`class="helder-notice" lang="${language.slice(0, 2)}"`));
          assert.deepEqual(await problemsOf(out), []);
        });
      }
    }
  }

  it('of the smallest manifest', async () => {
    const { out } = await render(small, '--page');
    assert.deepEqual(await problemsOf(out), []);
  });

  it('and is told when it would not be', async () => {
    assert.notDeepEqual(await problemsOf('<p><p></p><ul><div></div></ul>'), []);
  });
});

describe('helder render', () => {
  it('leaves no placeholder unfilled', async () => {
    for (const form of FORMS) {
      for (const language of LANGUAGES) {
        const { out } = await render(inForm(form), '--lang', language);
        assert.doesNotMatch(out.replace(/<script[^]*?<\/script>/, ''), /\{[a-z]/);
      }
    }
  });

  it('tells machines whose page it is, in the whole policy alone', async () => {
    const find = (html: string): string | undefined =>
      /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1];
    const whole = await render(inForm('tables'), '--page');
    const data = JSON.parse(find(whole.out) ?? '') as Record<string, Record<string, unknown>>;
    assert.equal(data['@type'], 'WebPage');
    assert.equal(data['publisher']?.['@type'], 'Organization');
    assert.equal(find((await render(small, '--sections', 'cookies')).out), undefined);
    assert.equal(find((await render(small, '--declaration')).out), undefined);
  });
});
