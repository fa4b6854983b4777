import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../dist/esm/elements/privacy-policy.js';
import type { PrivacyPolicy } from '../../dist/esm/elements/privacy-policy.js';
import {
  errorsDuring,
  freshPage,
  FULL,
  show,
  showInline,
  shown,
  StubConsent,
} from './policy-page.js';
import { itIn } from './engine.js';

const it = itIn('privacy-policy');

const full = (): Promise<PrivacyPolicy> =>
  show(html`<privacy-policy src=${FULL}></privacy-policy>`);
const headings = (element: Element): readonly string[] =>
  [...element.querySelectorAll('h1, h2')].map(
    (heading) => `${heading.localName} ${heading.textContent}`,
  );
const small = { controller: { name: 'A', email: 'a@b.nl' }, services: [], languages: ['nl'] };

describe('<privacy-policy>', () => {
  beforeEach(freshPage);

  describe('content', () => {
    it('shows every section under one title', async () => {
      expect(headings(await full())).to.deep.equal([
        'h1 Privacyverklaring van Wadlicht Hosting',
        'h2 Wie wij zijn',
        'h2 Wie verantwoordelijk is',
        'h2 Welke gegevens wij verwerken',
        'h2 Nieuwsbrief en marketing',
        'h2 Wie gegevens van ons krijgt',
        'h2 Uw rechten',
        'h2 Beveiliging',
        'h2 Cookies',
        'h2 Misbruik melden',
        'h2 Contact',
        'h2 Versies van deze verklaring',
      ]);
    });

    it('speaks the language of the page', async () => {
      document.documentElement.lang = 'en-GB';
      const element = await full();
      expect(element.querySelector('h1')).to.have.text('Privacy policy of Wadlicht Hosting');
      expect(element.querySelector('.helder-notice')).to.have.attribute('lang', 'en');
    });

    it('has a table of contents whose links all lead somewhere', async () => {
      const element = await full();
      const links = [...element.querySelectorAll<HTMLAnchorElement>('nav a')];
      expect(links.length).to.be.greaterThan(30);
      for (const { hash } of links) expect(element.querySelector(hash), hash).to.exist;
    });

    it('uses real tables', async () => {
      const table = (await full()).querySelector('#privacy-processing-wifi table');
      expect(table?.querySelector('caption')).to.have.trimmed.text('Verwerkte gegevens: Wifi');
      expect(table?.querySelectorAll('thead th[scope=col]').length).to.equal(4);
      expect(table?.querySelectorAll('tbody').length).to.equal(2);
      expect(table?.querySelector('tbody + tbody th[scope=rowgroup]')).to.have.attribute(
        'colspan',
        '4',
      );
    });

    it('lets a product head the rows of its suppliers', async () => {
      const headers = (await full()).querySelectorAll(
        '#privacy-sharing-recipients th[scope=rowgroup]',
      );
      expect([...headers].map((header) => header.getAttribute('rowspan'))).to.deep.equal([
        '1',
        '3',
        '2',
        '1',
        '2',
      ]);
    });

    it('goes to the fragment of the address', async () => {
      history.replaceState(null, '', '#privacy-contact');
      const element = await full();
      const { top } = element.querySelector('#privacy-contact')?.getBoundingClientRect() ?? {};
      expect(scrollY).to.be.greaterThan(100);
      expect(top).to.be.lessThan(innerHeight);
    });
  });

  describe('attributes', () => {
    it('shows some sections, in the order given', async () => {
      const element = await show(
        html`<privacy-policy src=${FULL} sections="cookies nonsense rights"></privacy-policy>`,
      );
      expect(headings(element)).to.deep.equal(['h2 Cookies', 'h2 Uw rechten']);
      expect(element.querySelector('nav')).not.to.exist;
    });

    it('fits its headings to the page', async () => {
      const element = await show(
        html`<privacy-policy src=${FULL} heading-level="2"></privacy-policy>`,
      );
      expect(element.querySelector('h1')).not.to.exist;
      expect(element.querySelector('h3')).to.have.text('Wie wij zijn');
    });

    it('takes a manifest that stands in the page', async () => {
      const element = await showInline(small);
      expect(headings(element)).to.deep.equal([
        'h1 Privacyverklaring van A',
        'h2 Wie wij zijn',
        'h2 Uw rechten',
        'h2 Cookies',
        'h2 Contact',
      ]);
    });
  });

  describe('the place where it stands', () => {
    it('replaces what stands inside it', async () => {
      const element = await show(
        html`<privacy-policy src=${FULL}
          ><h1>Old</h1>
          <p>Text</p></privacy-policy
        >`,
      );
      expect(element.querySelectorAll('h1').length).to.equal(1);
      expect(element).not.to.contain.text('Old');
    });

    it('keeps what stands inside it when there is nothing to show', async () => {
      let element: Element | undefined;
      const told = await errorsDuring(async () => {
        element = await fixture(
          html`<privacy-policy src="/none.json"><p>Call us.</p></privacy-policy>`,
        );
        await aTimeout(300);
      });
      expect(element).to.have.trimmed.text('Call us.');
      expect(told.length).to.equal(1);
      expect(told[0]).to.contain('/none.json answers 404');
    });

    it('keeps what stands inside it when no section asked for has anything to say', async () => {
      let element: Element | undefined;
      const told = await errorsDuring(async () => {
        element = await fixture(
          html`<privacy-policy src=${FULL} sections="nonsense"><p>Call us.</p></privacy-policy>`,
        );
        await waitUntil(() => element?.querySelector('[aria-busy]') === null);
        await aTimeout(300);
      });
      expect(element).to.have.trimmed.text('Call us.');
      expect(told.join()).to.contain('nonsense');
    });

    it('does not go on showing sections that are no longer asked for', async () => {
      await errorsDuring(async () => {
        const element = await show(
          html`<privacy-policy src=${FULL} sections="rights"></privacy-policy>`,
        );
        element.setAttribute('sections', 'nonsense');
        await waitUntil(() => !headings(element).length);
      });
    });

    it('starts nothing', async () => {
      await full();
      expect(window.helder).to.equal(undefined);
      expect(document.cookie).not.to.contain('helder');
    });

    it('styles a shadow root as well as a page', async () => {
      const host = await fixture(html`<div></div>`);
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<privacy-policy src="${FULL}"></privacy-policy>`;
      await waitUntil(() => root.querySelector('table'));
      expect(root.adoptedStyleSheets.length).to.equal(1);
    });

    it('speaks the language around its shadow root, and its links lead somewhere there', async () => {
      document.documentElement.lang = 'en';
      const host = await fixture(html`<div lang="nl"></div>`);
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<privacy-policy src="${FULL}"></privacy-policy>`;
      const element = root.querySelector('privacy-policy');
      if (!element) throw new Error('no element');
      await shown(element);
      expect(element.querySelector('h1')).to.contain.text('Privacyverklaring');
      element.querySelector<HTMLElement>('nav a[href="#privacy-contact"]')?.click();
      const { top } = element.querySelector('#privacy-contact')?.getBoundingClientRect() ?? {};
      expect(top).to.be.lessThan(innerHeight);
    });

    it('yields to the rules of the site', async () => {
      const page = await show<HTMLElement>(html`<privacy-policy src=${FULL}></privacy-policy>`);
      const style = document.createElement('style');
      style.textContent = 'h2 { font-size: 11px }';
      document.head.append(style);
      const heading = page.querySelector('h2');
      expect(heading && getComputedStyle(heading).fontSize).to.equal('11px');
      style.remove();
    });
  });

  it('never makes a page scroll sideways, whatever is as long as an address', async () => {
    const long = `https://example.org/${'a'.repeat(100)}`;
    const items = [{ name: 'one', duration: 'P1D', reason: `See ${long}.` }];
    const shop = { id: 'shop', name: 'Shop', purpose: 'functional', items };
    const element = await showInline({ ...small, services: [shop] });
    for (const width of [320, 480, 640, 800, 1280]) {
      await setViewport({ width, height: 800 });
      expect(document.documentElement.scrollWidth, String(width)).to.be.at.most(width);
    }
    expect(element.querySelector(`td a[href="${long}"]`)).to.exist;
  });

  describe('the statement in a second file', () => {
    it('leaves the element able to change, also when it could not be read', async () => {
      let element: PrivacyPolicy | undefined;
      await errorsDuring(async () => {
        element = await showInline<PrivacyPolicy>({ ...small, statement: '/none.json' });
        element.setAttribute('sections', 'rights');
        await waitUntil(() => headings(element as PrivacyPolicy).length === 1);
      });
      expect(headings(element as PrivacyPolicy)).to.deep.equal(['h2 Uw rechten']);
    });

    it('is read where it is shown', async () => {
      const statement = URL.createObjectURL(new Blob(['{"security": "Sloten en *sleutels*."}']));
      const element = await showInline({ ...small, statement });
      expect(element.querySelector('#privacy-security em')).to.have.text('sleutels');
    });

    it('leaves a readable policy when it is broken, and says so once', async () => {
      let element: HTMLElement | undefined;
      const told = await errorsDuring(async () => {
        element = await showInline({ ...small, statement: '/none.json' });
      });
      expect(element?.querySelector('#privacy-rights')).to.exist;
      expect(told.length).to.equal(1);
      expect(told[0]).to.contain('/none.json');
    });
  });

  describe('a running Consent', () => {
    it('is asked for its policy, and its choices are shown', async () => {
      const consent = new StubConsent();
      const element = await show(
        html`<privacy-policy .consent=${consent} sections="cookies"></privacy-policy>`,
      );
      expect(element.querySelector('#privacy-service-recaptcha .helder-choice')).to.contain.text(
        'toegestaan',
      );
      expect(element.querySelector('#privacy-service-leadinfo .helder-choice')).to.contain.text(
        'geweigerd',
      );
      expect(
        element.querySelector('#privacy-service-google-analytics .helder-choice'),
      ).to.contain.text('nog niet gemaakt');
      expect(element.querySelector('#privacy-service-portal-session .helder-choice')).not.to.exist;
    });

    it('opens the preferences from the right to withdraw', async () => {
      const consent = new StubConsent();
      const element = await show(html`<privacy-policy .consent=${consent}></privacy-policy>`);
      element.querySelector<HTMLButtonElement>('#privacy-rights-withdraw-consent button')?.click();
      expect(consent.opened).to.equal(1);
    });
  });

  describe('hostile texts', () => {
    it('stay text', async () => {
      const bad =
        '<script>alert(1)</script> <img src=x onerror=alert(1)> [a](javascript:alert(1)) ![b](https://x.example/t.gif)';
      const element = await showInline({
        ...small,
        controller: { ...small.controller, name: '<b>A</b>', website: 'javascript:alert(1)' },
        statement: {
          introduction: bad,
          security: `${bad}\n\n<iframe src="//x.example"></iframe>`,
          title: bad,
        },
      });
      expect(element.querySelector('script, img, iframe, b')).not.to.exist;
      expect(element.querySelector('[href^="javascript" i]')).not.to.exist;
      expect(element.querySelector('h1')).to.contain.text('<script>');
      expect(element.querySelector('#privacy-security')).to.contain.text('<iframe');
    });
  });
});
