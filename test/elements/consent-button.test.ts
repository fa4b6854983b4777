import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/esm/elements/consent-button.js';

describe('<consent-button>', () => {
  it('is a button that says what it is about before helder runs', async () => {
    const element = await fixture(html`<consent-button></consent-button>`);
    const button = element.shadowRoot?.querySelector('button');
    expect(button).to.have.text('Cookies');
    await expect(element).to.be.accessible();
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
