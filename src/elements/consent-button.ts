import * as labels from '../locales/open-labels.js';
import { define } from './define.js';
import { ElementBase } from './element-base.js';

// Small and without Lit: a returning visitor needs nothing else. Page rules do not reach into the shadow root, and its
// important rules win over those of the page.
const STYLE = `
  :host { display: inline-block; }
  button { font: inherit; cursor: pointer; }
  :host([floating]) {
    all: initial !important; color-scheme: inherit !important; position: fixed !important; z-index: 2147483646 !important;
    inset: auto auto max(12px, env(safe-area-inset-bottom)) 12px !important;
    --_t: var(--helder-color-text, light-dark(#1b1f24, #f0f2f4)); --_s: var(--helder-color-surface, light-dark(#fff, #1c2127));
  }
  :host([floating]) button {
    min-height: 44px; padding: 8px 16px; border: 1px solid color-mix(in srgb, var(--_t) 58%, var(--_s)); border-radius: 99px;
    background: var(--_s); color: var(--_t); font: 600 .875em/1.25 system-ui, sans-serif; box-shadow: 0 2px 12px rgb(0 0 0 / 18%);
  }
  :host([floating]) button:hover { background: var(--_t); color: var(--_s); }
  button:focus-visible { outline: 3px solid; outline-offset: 2px; }
  @media print { :host { display: none !important; } }
`;

/**
 * A button that opens the preferences. Its text is its content, else “Cookie settings” in the language of the page.
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
    const lang = document.documentElement.lang.slice(0, 2);
    const slot = document.createElement('slot');
    slot.textContent = (labels as Readonly<Record<string, string>>)[lang] ?? labels.nl;
    const button = document.createElement('button');
    button.type = 'button';
    button.part.add('button');
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
