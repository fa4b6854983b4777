import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { fingerprint } from '../../dist/esm/core/fingerprint.js';
import { showNotice } from '../../dist/esm/elements/notice/show.js';
import '../../dist/esm/elements/privacy-policy.js';
import { freshPage, FULL, shown, StubConsent } from './policy-page.js';
import { itIn } from './engine.js';

const it = itIn('take-over');

interface Given {
  readonly level?: number;
  readonly print?: string;
}

/** The policy as it is rendered beforehand: nothing runs, and no choice is known. */
async function rendered({ level = 1, print }: Given = {}): Promise<Element> {
  const manifest = (await (await fetch(FULL)).json()) as { statement: unknown };
  const { statement } = manifest;
  const input = {
    tag: 'privacy-policy',
    language: 'nl',
    sections: undefined,
    level,
    manifest,
    statement,
  } as const;
  const host = document.createElement('div');
  await showNotice({
    ...input,
    host,
    fingerprint: print ?? fingerprint(input),
    prefix: 'privacy-',
    policy: undefined,
    fill: () => undefined,
    signal: new AbortController().signal,
    report: () => undefined,
  });
  return host.firstElementChild!;
}

/** An element with content, put on the page at once as the parser would. */
async function place(content: Node, attributes: Readonly<Record<string, string>> = {}) {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('privacy-policy');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(content);
  page.append(element);
  return element;
}

function nodesOf(root: Node): readonly Node[] {
  const walker = document.createTreeWalker(root);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

const isFilled = (element: Element): boolean =>
  [...element.querySelectorAll('.helder-choice')].every((one) => one.hasAttribute('data-choice'));

describe('a policy that was rendered beforehand', () => {
  beforeEach(freshPage);

  it('keeps every node, and only its choices are filled', async () => {
    const notice = await rendered();
    const nodes = nodesOf(notice);
    const text = (notice.cloneNode(true) as Element).textContent;
    const element = await place(notice);
    element.consent = new StubConsent();
    await waitUntil(() => isFilled(element));
    const kept = nodesOf(element).slice(1);
    // The word of a choice is a text of its own.
    const gone = nodes.filter((node) => !kept.includes(node));
    expect(gone.every(({ textContent }) => textContent === 'nog niet gemaakt')).to.be.true;
    expect(gone.length).to.equal(2);
    expect(kept.length).to.equal(nodes.length);
    expect(element.firstChild).to.equal(notice);
    expect(element.textContent.replace(/toegestaan|geweigerd|nog niet gemaakt/g, '')).to.equal(
      text.replace(/nog niet gemaakt/g, ''),
    );
  });

  it('shows the choice and opens the preferences', async () => {
    const element = await place(await rendered());
    const consent = new StubConsent();
    element.consent = consent;
    await waitUntil(() => isFilled(element));
    const choice = element.querySelector('#privacy-service-recaptcha .helder-choice')!;
    expect(choice.querySelector('strong')).to.have.text('toegestaan');
    choice.querySelector('button')!.click();
    expect(consent.opened).to.equal(1);
  });

  it('stays as it is where no Consent runs', async () => {
    const notice = await rendered();
    const before = notice.outerHTML;
    const element = await place(notice, { src: FULL });
    await aTimeout(300);
    expect(element.firstElementChild).to.equal(notice);
    expect(notice.outerHTML).to.equal(before);
    expect(element.querySelector('button')!.disabled).to.be.true;
  });

  it('moves nothing', async () => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = new URL('../../dist/policy.css', import.meta.url).href;
    const loaded = new Promise((resolve) => (sheet.onload = resolve));
    document.head.append(sheet);
    await loaded;
    for (const width of [320, 1280]) {
      await setViewport({ width, height: 800 });
      const element = await place(await rendered());
      element.querySelector('#privacy-cookies')!.scrollIntoView();
      await aTimeout(100);
      const shifts: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift' });
      element.consent = new StubConsent();
      await waitUntil(() => isFilled(element));
      await aTimeout(100);
      observer.disconnect();
      expect(shifts, String(width)).to.deep.equal([]);
      element.remove();
    }
    sheet.remove();
  });

  for (const [what, given] of [
    ['of another version', { print: 'old' }],
    ['at another level', { level: 2 }],
  ] as const) {
    it(`${what} is replaced in one task, with never none and never two`, async () => {
      const notice = await rendered(given);
      const element = await place(notice, { src: FULL });
      const counts: number[] = [];
      const observer = new MutationObserver(() =>
        counts.push(element.querySelectorAll('.helder-notice').length),
      );
      observer.observe(element, { childList: true, subtree: true });
      await waitUntil(() => element.firstElementChild !== notice, 'kept', { timeout: 8000 });
      await shown(element);
      expect(counts).to.deep.equal([1]);
      expect(element.querySelectorAll('h1').length).to.equal(1);
      observer.disconnect();
    });
  }

  it('is not mistaken for whole when only a part of it was drawn', async () => {
    const element = document.createElement('privacy-policy');
    element.setAttribute('src', FULL);
    document.body.append(element);
    await waitUntil(() => element.querySelector('.helder-notice'), 'none', { interval: 1 });
    element.remove();
    document.body.append(element);
    await waitUntil(() => element.querySelector('#privacy-changes table'), 'part', {
      timeout: 8000,
    });
    expect(element.querySelectorAll('.helder-notice').length).to.equal(1);
    element.remove();
  });

  it('keeps the fragments of its neighbours apart', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <privacy-policy src=${FULL} sections="rights"></privacy-policy>
        <privacy-policy src=${FULL} sections="rights" lang="en"></privacy-policy>
      </div>`,
    );
    const [first, second] = page.querySelectorAll('privacy-policy');
    await shown(first!);
    await shown(second!);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(first!.querySelector('section')).to.have.id('privacy-rights');
    expect(second!.querySelector('section')).to.have.id('privacy-2-rights');
    expect(second!.querySelector('h2')).to.have.text('Your rights');
  });
});

describe('a change of the choice', () => {
  beforeEach(freshPage);

  it('touches nothing but the choices', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('privacy-policy');
    const consent = new StubConsent();
    element.consent = consent;
    page.append(element);
    await shown(element);
    const touched: Node[] = [];
    const observer = new MutationObserver((records) =>
      touched.push(...records.map(({ target }) => target)),
    );
    observer.observe(element, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    consent.change({ leadinfo: 'granted' });
    await aTimeout(50);
    observer.disconnect();
    expect(touched.length).to.be.greaterThan(0);
    const outside = touched.filter(
      (node) => !(node instanceof Element && node.closest('.helder-choice')),
    );
    expect(outside).to.deep.equal([]);
  });
});
