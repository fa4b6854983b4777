import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../dist/esm/elements/privacy-policy.js';
import { start } from '../../dist/esm/index.js';
import { errorsDuring } from './policy-page.js';

describe('an element that stands on the page before start()', () => {
  it('waits without a complaint, and shows its policy then', async () => {
    const told = await errorsDuring(async () => {
      const page = await fixture(
        html`<div>
          <privacy-policy><p>Nog even.</p></privacy-policy>
          <cookie-declaration></cookie-declaration>
        </div>`,
      );
      await aTimeout(50);
      expect(page).to.contain.text('Nog even.');
      await start({
        manifest: { controller: { name: 'Wad', email: 'wad@wad.example' }, services: [] },
      });
      await waitUntil(() => page.querySelectorAll('.helder-notice').length === 2, 'no notice');
      expect(page).not.to.contain.text('Nog even.');
    });
    expect(told).to.deep.equal([]);
  });
});
