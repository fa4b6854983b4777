import { define } from './define.js';
import { ElementBase } from './element-base.js';

// Small and without Lit: a returning visitor needs nothing else. Page rules do not reach into the shadow root, and its
// important rules win over those of the page.
const STYLE = `
  button { font: inherit; cursor: pointer; }
  :host([floating]) {
    all: initial !important; color-scheme: var(--helder-color-scheme, inherit) !important; position: fixed !important; z-index: 2147483646 !important;
    inset-block: auto var(--helder-inset-block, 12px) !important; inset-inline: var(--helder-inset-inline, 12px) auto !important;
    margin: 0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left) !important;
  }
  :host([floating]) button {
    padding: 13px 16px; border: 1px solid; border-radius: 99px;
    background: var(--helder-color-surface, light-dark(#fff, #1c2127)); color: var(--helder-color-text, light-dark(#1b1f24, #f0f2f4)); font: 600 .9em system-ui;
  }
  button:focus-visible { outline: 3px solid; }
  @media print { :host { display: none !important; } }
`;

/**
 * A button that opens the preferences. Its text is its content, else “Cookie settings” in the language of the notices.
 *
 * @summary The way back to the choice.
 * @slot - The label.
 * @csspart button - The button.
 */
export class ConsentButton extends ElementBase {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    const slot = document.createElement('slot');
    // A word of every language, until helder says it in the one of the page.
    slot.textContent = 'Cookies';
    const button = document.createElement('button');
    button.part = 'button';
    button.append(slot);
    root.append(button);
  }
}

define('consent-button', ConsentButton);

declare global {
  interface HTMLElementTagNameMap {
    'consent-button': ConsentButton;
  }
}
