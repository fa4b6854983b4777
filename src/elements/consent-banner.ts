import { html, LitElement, nothing, render, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { BannerAction, BannerNotice } from '../core/notice/banner.js';
import { styles } from './consent-banner.styles.js';
import { define } from './define.js';
import { theme } from './theme.styles.js';

/**
 * Asks for consent. Its text and buttons stand in its light DOM, where the visitor’s own tools can read and click them,
 * and its looks in a shadow root, where the page’s stylesheet cannot reach them.
 *
 * @summary The consent banner; helder adds it by itself.
 * @cssprop [--helder-color-text] - Colour of texts and buttons.
 * @cssprop [--helder-color-surface] - Background.
 * @cssprop [--helder-color-focus] - Colour of the focus ring.
 * @cssprop [--helder-radius=10px] - Rounding of buttons and box.
 * @cssprop [--helder-font=400 medium/1.5 system-ui, sans-serif] - The font shorthand.
 */
export class ConsentBanner extends LitElement {
  static override styles = [theme, styles];

  static override properties: PropertyDeclarations = {
    notice: { attribute: false },
    act: { attribute: false },
  };

  /** What is said and can be done. */
  declare notice: BannerNotice | undefined;
  /** Called with what the visitor chose. */
  declare act: ((action: BannerAction) => void) | undefined;

  constructor() {
    super();
    this.notice = undefined;
    this.act = undefined;
  }

  protected override createRenderRoot(): HTMLElement {
    const frame = html`
      <div class="box">
        <div class="words">
          <slot name="title"></slot>
          <slot name="text"></slot>
          <slot name="policy"></slot>
        </div>
        <div class="actions"><slot name="action"></slot></div>
      </div>
    `;
    render(frame, super.createRenderRoot());
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('notice') || !this.notice) return;
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', this.notice.title.text);
    this.lang = this.notice.lang;
    // Keeps the banner out of search results: https://developers.google.com/search/docs/appearance/snippet
    this.toggleAttribute('data-nosnippet', true);
  }

  protected override render(): unknown {
    if (!this.notice) return nothing;
    const { title, text, policy, actions } = this.notice;
    return html`
      <h2 slot="title" lang=${title.lang ?? nothing}>${title.text}</h2>
      <p slot="text" lang=${text.lang ?? nothing}>${text.text}</p>
      ${policy ? html`<a slot="policy" href=${policy.url}>${policy.label}</a>` : nothing}
      ${actions.map(
        ({ id, label }) =>
          html`<button slot="action" type="button" data-action=${id} @click=${() => this.act?.(id)}>${label}</button>`,
      )}
    `;
  }
}

define('consent-banner', ConsentBanner);

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
