import { html, render } from 'lit/html.js';
import type { BannerAction, BannerNotice } from '../core/notice/banner.js';
import { styles } from './consent-banner.styles.js';
import { define } from './define.js';
import { ElementBase } from './element-base.js';
import { shadowOf } from './shadow.js';

/**
 * Asks for consent. Its text and buttons stand in its light DOM, where the visitor’s own tools can read and click them,
 * and its looks in a shadow root, where the page’s stylesheet cannot reach them. It is drawn once, on first visits, so it
 * uses Lit’s templates without Lit’s reactive element, which weighs as much again.
 *
 * @summary The consent banner; helder adds it by itself.
 * @cssprop [--helder-color-text] - Colour of texts.
 * @cssprop [--helder-color-surface] - Background.
 * @cssprop [--helder-color-button] - Background of the three buttons, alike for all.
 * @cssprop [--helder-color-button-text] - Colour of their text.
 * @cssprop [--helder-color-scheme] - `light` or `dark`; else that of the page.
 * @cssprop [--helder-inset-block=16px] - Distance to the edge of the window above or below.
 * @cssprop [--helder-inset-inline=16px] - Distance to the edge of the window at the side.
 * @cssprop [--helder-radius=10px] - Rounding of buttons and box.
 * @cssprop [--helder-font=400 medium/1.5 system-ui, sans-serif] - The font shorthand.
 */
export class ConsentBanner extends ElementBase {
  /** Shows what is said, and calls `act` with what the visitor chose. */
  show(
    { lang, title, text, policy, actions }: BannerNotice,
    act: (action: BannerAction) => void,
  ): void {
    Object.assign(this, { role: 'region', ariaLabel: title.text, lang, dir: 'auto' });
    render(
      html`<slot></slot>
        <div><slot name="action"></slot></div>`,
      shadowOf(this, styles),
    );
    render(
      html`
        <h2 lang=${title.lang ?? lang}>${title.text}</h2>
        <p lang=${text.lang ?? lang}>${text.text}</p>
        ${policy && html`<a href=${policy.url}>${policy.label}</a>`}
        ${actions.map(
          ({ id, label }) => html`
            <button
              slot="action"
              type="button"
              data-action=${id}
              @click=${() => {
                act(id);
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

define('consent-banner', ConsentBanner);

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
