import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { authorityOf } from '../../dist/esm/core/authorities.js';
import { DUTCH_AUTHORITY } from '../../dist/esm/core/notice/authority.js';
import { noticeOf, stating } from './notice-parts.js';

const COUNTRIES = ['AT', 'BE', 'DE', 'FR', 'GB', 'IE', 'LU'];
const addressesOf = (text: string | Readonly<Record<string, string>> = {}): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

describe('supervisory authorities', () => {
  for (const country of COUNTRIES) {
    it(`${country}: has a name, and addresses of one site each`, () => {
      const found = authorityOf(country);
      assert.ok(found?.name);
      const { url, complaintUrl } = found;
      const hosts = addressesOf(url).map((address) => new URL(address).host);
      for (const address of [...addressesOf(url), ...addressesOf(complaintUrl)]) {
        assert.equal(new URL(address).protocol, 'https:');
        assert.ok(hosts.includes(new URL(address).host), address);
      }
    });
  }

  it('says in every language that a Land is competent', () => {
    const { note } = authorityOf('DE') ?? {};
    assert.deepEqual(Object.keys(note ?? {}), ['nl', 'en', 'de', 'fr']);
  });

  it('does not know what it does not know', () => {
    for (const country of ['PT', 'US', 'constructor', ''])
      assert.equal(authorityOf(country), undefined);
  });

  it('leaves the Dutch one to the notice, which always has it', () => {
    assert.equal(authorityOf('NL'), undefined);
    assert.equal(DUTCH_AUTHORITY.name, 'Autoriteit Persoonsgegevens');
  });

  it('is the one that a policy names', () => {
    const notice = noticeOf(stating({}, { supervisoryAuthority: 'BE' }), 'nl', {
      authority: authorityOf('BE'),
    });
    const rights = notice.sections.find(({ id }) => id === 'rights');
    const complaint = rights?.sections.find(({ id }) => id === 'rights-complaint');
    const shown = JSON.stringify(complaint?.blocks());
    assert.match(shown, /Gegevensbeschermingsautoriteit/);
    assert.match(shown, /burger\/acties\/klacht-indienen/);
  });
});
