import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reloadNotice, removalNotice } from '../../dist/esm/core/notice/message.js';
import en from '../../dist/esm/locales/message-en.js';
import nl from '../../dist/esm/locales/message-nl.js';

const none = new Map<string, readonly string[]>();

describe('removalNotice', () => {
  const say = (words: typeof nl, removed: readonly string[], left = none): string | undefined =>
    removalNotice(words, { removed, left })?.text.text;

  it('says nothing where there is nothing to tell', () => {
    for (const words of [nl, en]) assert.equal(say(words, []), undefined);
  });

  it('names what was removed', () => {
    assert.equal(say(nl, ['_ga']), 'Van uw apparaat is verwijderd: _ga.');
    assert.equal(
      say(nl, ['_ga', '_ga_ABC', 'kept']),
      'Van uw apparaat is verwijderd: _ga, _ga_ABC en kept.',
    );
    assert.equal(say(en, ['_ga', 'kept']), 'Removed from your device: _ga and kept.');
  });

  it('names by party what only the browser can remove', () => {
    const left = new Map([
      ['Google', ['NID', '_GRECAPTCHA']],
      ['LinkedIn', ['lidc']],
    ]);
    const dutch = say(nl, [], left) ?? '';
    assert.match(
      dutch,
      /alleen uw browser kan verwijderen: Google \(NID en _GRECAPTCHA\) en LinkedIn \(lidc\)\./,
    );
    assert.doesNotMatch(dutch, /is verwijderd/);
    assert.match(
      say(en, [], left) ?? '',
      /: Google \(NID and _GRECAPTCHA\) and LinkedIn \(lidc\)\./,
    );
  });

  it('says both, and only where the one is does it speak of the other', () => {
    const text = say(nl, ['_ga'], new Map([['Google', ['NID']]])) ?? '';
    assert.match(text, /^Van uw apparaat is verwijderd: _ga\. .*Google \(NID\)\./);
  });

  it('takes names as they are', () => {
    const odd = '{names} $& <b>';
    assert.equal(say(nl, [odd]), `Van uw apparaat is verwijderd: ${odd}.`);
  });

  it('is in one language, and can be closed', () => {
    for (const words of [nl, en]) {
      const notice = removalNotice(words, { removed: ['_ga'], left: none });
      assert.deepEqual(
        [notice?.lang, notice?.title.lang, notice?.text.lang],
        [words.lang, words.lang, words.lang],
      );
      assert.deepEqual(notice?.actions, [{ id: 'close', label: words.removal.close }]);
      assert.equal(notice.policy, undefined);
    }
  });
});

describe('reloadNotice', () => {
  it('says what a reload does before there is one, with one button', () => {
    for (const words of [nl, en]) {
      const { text, actions } = reloadNotice(words);
      assert.equal(text.text, words.reload.text);
      assert.deepEqual(actions, [{ id: 'reload', label: words.reload.button }]);
    }
  });
});

describe('the words in both languages', () => {
  it('fill in the same', () => {
    const marks = (words: typeof nl): readonly string[] =>
      JSON.stringify(words).match(/\{\w+\}/g) ?? [];
    assert.deepEqual(marks(nl), marks(en));
    assert.deepEqual(marks(nl), ['{names}', '{names}']);
  });
});
