import { html, render } from 'lit/html.js';
import { htmlLang } from '../core/language.js';
import type { PlaceholderNotice } from '../core/notice/placeholder.js';
import { styles } from './consent-placeholder.styles.js';
import { define } from './define.js';
import { ElementBase } from './element-base.js';
import { shadowOf } from './shadow.js';

/**
 * Asks at the point of use: over an embed that is held, or at the button of a form. Like the banner it has its text and
 * buttons in its light DOM, where the visitor’s own tools can read and click them, and its looks in a shadow root.
 *
 * @summary The question in the place of what is held; helder adds it by itself.
 * @cssprop [--helder-color-text] - Colour of texts and buttons.
 * @cssprop [--helder-color-surface] - Background.
 * @cssprop [--helder-radius=10px] - Rounding of buttons and box.
 * @cssprop [--helder-font=400 medium/1.5 system-ui, sans-serif] - The font shorthand.
 */
export class ConsentPlaceholder extends ElementBase {
  connectedCallback(): void {
    // A copy, from a page cache or a template, has the text of another one and buttons that do nothing.
    if (this.firstChild && !this.shadowRoot) this.remove();
  }

  /** Shows what is said, and calls `act` with the id of the action that the visitor chose. */
  show(
    { lang, title, text, links, actions }: PlaceholderNotice,
    act: (action: string) => void,
  ): void {
    Object.assign(this, { role: 'group', ariaLabel: title.text, lang: htmlLang(lang) });
    // Keeps it out of search results: https://developers.google.com/search/docs/appearance/snippet
    this.dataset['nosnippet'] = '';
    render(
      html`
        <div class="box">
          <div><slot></slot></div>
          <div class="actions"><slot name="action"></slot></div>
        </div>
      `,
      shadowOf(this, styles),
    );
    render(
      html`
        <strong lang=${htmlLang(title.lang ?? lang)}>${title.text}</strong>
        ${text.map((phrase) => html`<p lang=${htmlLang(phrase.lang ?? lang)}>${phrase.text}</p>`)}
        ${links.map(({ url, label }) => html`<a href=${url}>${label}</a>`)}
        ${actions.map(
          ({ id, label }) => html`
            <button
              slot="action"
              type="button"
              data-action=${id}
              @click=${({ detail }: MouseEvent) => {
                // The second of a double click was not meant for what stands there after the first.
                if (detail < 2) act(id);
              }}
            >
              ${label}
            </button>
          `,
        )}
      `,
      this,
    );
  }
}

define('consent-placeholder', ConsentPlaceholder);

declare global {
  interface HTMLElementTagNameMap {
    'consent-placeholder': ConsentPlaceholder;
  }
}
