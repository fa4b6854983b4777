import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { matchesName } from '../../dist/esm/core/item.js';

describe('matchesName', () => {
  it('takes a name without * for itself alone', () => {
    for (const name of ['_ga', 'a', '', 'rc::a', 'a.b', '[x]', '$', '(', '\\d', '^a$', '.+']) {
      assert.ok(matchesName(name, name), name);
      assert.ok(!matchesName(name, `${name}x`), name);
    }
    assert.ok(!matchesName('a.b', 'axb'));
    assert.ok(!matchesName('_ga', '_GA'));
  });

  it('lets * stand for any characters, or none', () => {
    assert.ok(matchesName('_ga_*', '_ga_ABC'));
    assert.ok(matchesName('_ga_*', '_ga_'));
    assert.ok(!matchesName('_ga_*', '_ga'));
    assert.ok(matchesName('crisp-client/*', 'crisp-client/session/1234'));
    assert.ok(matchesName('_pk_id.*', '_pk_id.1.abcd'));
    assert.ok(!matchesName('_pk_id.*', '_pk_idx1'));
    assert.ok(matchesName('abc*xyz', 'abcxyz'));
    assert.ok(!matchesName('abc*cyz', 'abcyz'));
    assert.ok(matchesName('abc*d*e', 'abc1d2e'));
    assert.ok(!matchesName('abc*d*e', 'abc1e2d'));
    assert.ok(!matchesName('abc*b*b', 'abcb'));
    assert.ok(matchesName('_a(.*)', '_a(.x)'));
    assert.ok(matchesName('abc*', 'abc\n'));
  });

  it('wants three characters before it, so that nothing of others is erased', () => {
    for (const pattern of ['*', 'a*', 'ab*', '**', 'a*bcd', '*abc']) {
      for (const name of ['', 'a', 'ab', 'abc', 'abcd', '*', 'abcdabc'])
        assert.ok(!matchesName(pattern, name), `${pattern} ${name}`);
    }
  });

  it('agrees with a regular expression, and takes no longer for hostile patterns', () => {
    const sign = fc.constantFrom('a', 'b', '.', '*');
    const part = fc.array(sign, { maxLength: 5 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(
        part,
        fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 8 }),
        (tail, signs) => {
          const [pattern, name] = [`abc${tail}`, `abc${signs.join('')}`];
          const escaped = pattern.replaceAll('.', '\\.').replaceAll('*', '.*');
          assert.equal(matchesName(pattern, name), new RegExp(`^${escaped}$`, 's').test(name));
        },
      ),
      { numRuns: 3000 },
    );
    const start = performance.now();
    matchesName(`abc${'*a'.repeat(2000)}*b`, `abc${'a'.repeat(20_000)}`);
    assert.ok(performance.now() - start < 500);
  });
});
