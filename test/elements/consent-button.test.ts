import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/esm/elements/consent-button.js';

describe('<consent-button>', () => {
  afterEach(() => {
    document.documentElement.lang = '';
  });

  it('is a button with the label of the page’s language', async () => {
    for (const [lang, label] of [
      ['nl', 'Cookie-instellingen'],
      ['en-GB', 'Cookie settings'],
      ['nl-x-informal', 'Cookie-instellingen'],
      ['de', 'Cookie-Einstellungen'],
      ['fr', 'Gestion des cookies'],
      ['da', 'Cookie-instellingen'],
    ] as const) {
      document.documentElement.lang = lang;
      const element = await fixture(html`<consent-button></consent-button>`);
      expect(element.shadowRoot?.querySelector('button')?.textContent).to.equal(label);
    }
  });

  it('takes its own content as label', async () => {
    const element = await fixture(html`<consent-button>Cookies</consent-button>`);
    const slot = element.shadowRoot?.querySelector('slot');
    expect(slot?.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Cookies']);
  });

  it('floats out of the way of the page, at least 44 px high', async () => {
    const element = await fixture(html`<consent-button floating>Cookies</consent-button>`);
    expect(getComputedStyle(element).position).to.equal('fixed');
    expect(element.getBoundingClientRect().height).to.be.at.least(44);
    await expect(element).to.be.accessible();
  });
});
