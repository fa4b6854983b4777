import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { largePolicies } from '../../bench/large-policies.mjs';
import '../../dist/esm/elements/cookie-declaration.js';
import '../../dist/esm/elements/privacy-policy.js';
import { freshPage, shown } from './policy-page.js';
import { itIn } from './engine.js';

const it = itIn('slices');

/** Puts a policy on the page, and tells what there was at the end of the first task. */
async function draw(manifest: unknown, content: string) {
  const page = await fixture<HTMLElement>(
    html`<div>
      <script type="application/json" id="manifest">
        ${JSON.stringify(manifest)}
      </script>
    </div>`,
  );
  const element = document.createElement('privacy-policy');
  element.setAttribute('src', '#manifest');
  element.innerHTML = content;
  let first: Element | undefined;
  new MutationObserver(() => {
    first ??= element.querySelector('.helder-notice')?.cloneNode(true) as Element | undefined;
  }).observe(element, { childList: true });
  page.append(element);
  await shown(element);
  return { element, first };
}

/** Rows of tables, or the paragraphs that say the same. */
const partsOf = (notice: Element): number => notice.querySelectorAll('tbody tr, section p').length;

// How long the tasks are is measured by `npm run bench`.
describe('a large policy', () => {
  beforeEach(freshPage);

  const thousands = Object.entries(largePolicies).filter(([what]) => what.includes('thousand'));
  for (const [what, manifest] of thousands) {
    for (const width of [320, 1280]) {
      it(`with ${what} shows its first section in the first task and the rest after it: ${String(width)} px`, async () => {
        await setViewport({ width, height: 800 });
        const { element, first } = await draw(manifest, '');
        expect(partsOf(element)).to.be.at.least(1000);
        expect(first!.querySelector('h1')).to.exist;
        expect(first!.querySelector('nav')).to.exist;
        expect(first!.querySelector('#privacy-introduction dl')).to.exist;
        expect(partsOf(first!)).to.be.below(1000);
      });

      it(`with ${what} takes the place of other content whole: ${String(width)} px`, async () => {
        await setViewport({ width, height: 800 });
        const { element, first } = await draw(manifest, '<p>Call us.</p>');
        expect(partsOf(first!)).to.be.at.least(1000);
        expect(element.textContent).not.to.include('Call us.');
      });
    }
  }
});
