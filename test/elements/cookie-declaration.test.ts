import { aTimeout, expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../dist/esm/elements/cookie-declaration.js';
import type { CookieDeclaration } from '../../dist/esm/elements/cookie-declaration.js';
import { load } from '../../dist/esm/load.js';
import { errorsDuring, freshPage, FULL, onEachWidth, show, StubConsent } from './policy-page.js';
import { itIn } from './engine.js';

const it = itIn('cookie-declaration');

const choiceOf = (element: Element, service: string): string | undefined =>
  element.querySelector(`#cookies-service-${service} .helder-choice strong`)?.textContent ??
  undefined;
const running = (consent: StubConsent): Promise<CookieDeclaration> =>
  show(html`<cookie-declaration .consent=${consent}></cookie-declaration>`);

describe('<cookie-declaration>', () => {
  beforeEach(freshPage);

  it('lists every purpose and service without a running Consent', async () => {
    const element = await show(html`<cookie-declaration src=${FULL}></cookie-declaration>`);
    expect([...element.querySelectorAll('h3')].map(({ textContent }) => textContent)).to.deep.equal(
      ['Functioneel', 'Beveiliging', 'Statistieken', 'Marketing', 'Eigen tellingen'],
    );
    expect(element.querySelectorAll('h4').length).to.equal(6);
    expect([...element.querySelectorAll('button')].some((button) => button.checkVisibility())).to.be
      .false;
  });

  it('says of each item its name, kind, period, party and use', async () => {
    const element = await show(html`<cookie-declaration src=${FULL}></cookie-declaration>`);
    const cells = element.querySelectorAll(
      '#cookies-service-portal-session tbody :is(th, td) > :last-child',
    );
    expect([...cells].map(({ textContent }) => textContent)).to.deep.equal([
      'portal_session',
      'Cookie',
      'Tot u de browser sluit',
      'Deze website',
      'Herkent uw sessie.',
    ]);
  });

  it('lists the record of the choice itself', async () => {
    const element = await show(html`<cookie-declaration src=${FULL}></cookie-declaration>`);
    expect(element.querySelector('#cookies-service-helder tbody code')).to.have.text('helder');
  });

  it('follows the choice of the visitor', async () => {
    const consent = new StubConsent();
    const element = await running(consent);
    expect(choiceOf(element, 'leadinfo')).to.equal('geweigerd');
    consent.change({ leadinfo: 'granted' });
    expect(choiceOf(element, 'leadinfo')).to.equal('toegestaan');
    expect(choiceOf(element, 'recaptcha')).to.equal('nog niet gemaakt');
  });

  it('follows it again after it was moved', async () => {
    const consent = new StubConsent();
    const element = await running(consent);
    element.parentElement?.append(element);
    consent.change({ leadinfo: 'granted' });
    expect(choiceOf(element, 'leadinfo')).to.equal('toegestaan');
  });

  it('opens the preferences', async () => {
    const consent = new StubConsent();
    const element = await running(consent);
    element.querySelector('button')?.click();
    expect(consent.opened).to.equal(1);
  });

  it('says once that it cannot be shown', async () => {
    // How soon it comes is no part of this.
    await load('tell-policy');
    const told = await errorsDuring(async () => {
      await fixture(html`<cookie-declaration src="#none"></cookie-declaration>`);
      await aTimeout(100);
    });
    expect(told.length).to.equal(1);
    expect(told[0]).to.contain('<cookie-declaration>');
  });

  it('is accessible and fits every width', async () => {
    const element = await running(new StubConsent());
    await onEachWidth(async () => {
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      await expect(element).to.be.accessible();
    });
  });
});
