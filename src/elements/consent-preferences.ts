import { html, render, type TemplateResult } from 'lit/html.js';
import type { Policy, Purpose, Service } from '../core/policy.js';
import { fill } from '../core/fill.js';
import { htmlLang } from '../core/language.js';
import type { Words } from '../core/words.js';
import { styles } from './consent-preferences.styles.js';
import { define } from './define.js';
import { ElementBase } from './element-base.js';
import { renderText } from './render-text.js';
import { renderDetails } from './service-details.js';
import { shadowOf } from './shadow.js';

/** What the preferences show and do. */
export interface PreferencesContent {
  readonly policy: Policy;
  readonly words: Words;
  /** Ids of the services that are turned on when it opens. */
  readonly granted: readonly string[];
  /** Ids of the services that are turned on by accepting; what is on stays on. */
  readonly accepts: readonly string[];
  /** Called with the ids of the services that are on: exactly what is shown. */
  readonly save: (on: ReadonlySet<string>) => void;
}

/**
 * Lets the visitor choose: every purpose with what it does, every service under it with what it stores. Everything is
 * off until the visitor turns it on, and closing decides nothing.
 *
 * @summary The modal preferences; helder adds them by itself.
 * @csspart dialog - The box.
 * @csspart title - Its heading.
 * @csspart close - The button that closes it.
 * @csspart purpose - A purpose with its services.
 * @cssprop [--helder-color-text] - Colour of texts.
 * @cssprop [--helder-color-surface] - Background.
 * @cssprop [--helder-color-button] - Background of the three buttons, alike for all.
 * @cssprop [--helder-color-button-text] - Colour of their text.
 * @cssprop [--helder-color-scheme] - `light` or `dark`; else that of the page.
 * @cssprop [--helder-radius=10px] - Rounding of buttons and box.
 * @cssprop [--helder-font=400 medium/1.5 system-ui, sans-serif] - The font shorthand.
 */
export class ConsentPreferences extends ElementBase {
  readonly #root = shadowOf(this, styles);
  #content: PreferencesContent | undefined;
  #on = new Set<string>();

  /** Opens the dialog; the focus returns to where it was when it closes. */
  open(content: PreferencesContent): void {
    if (this.#dialog?.open) return;
    this.#content = content;
    this.#on = new Set(content.granted);
    this.lang = htmlLang(content.policy.language);
    this.#render();
    this.#dialog?.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog');
  }

  #render(): void {
    if (this.#content) render(this.#template(this.#content), this.#root);
  }

  #template({ policy, words, accepts }: PreferencesContent): TemplateResult {
    const { title, introduction, close, rejectAll, acceptAll, save } = words.preferences;
    const action = (name: string, label: string, on: Iterable<string>): TemplateResult => html`
      <button
        type="button"
        data-action=${name}
        @click=${() => {
          this.#finish(on);
        }}
      >
        ${label}
      </button>
    `;
    return html`
      <dialog part="dialog" dir="auto" aria-labelledby="title">
        <h-a>
          <h2 part="title" id="title">${title}</h2>
          <button
            part="close"
            type="button"
            aria-label=${close}
            @click=${() => this.#dialog?.close()}
          >
            ×
          </button>
        </h-a>
        <div>
          <p>${fill(introduction, { controller: policy.controller.name })}</p>
          ${policy.purposes.map((purpose) => this.#purpose(purpose, words))}
        </div>
        <h-b>
          ${action('reject', rejectAll, [])}
          ${action('accept', acceptAll, [...this.#on, ...accepts])}
          ${action('save', save, this.#on)}
        </h-b>
      </dialog>
    `;
  }

  #purpose({ id, name, description, exempt, services }: Purpose, words: Words): TemplateResult {
    const { alwaysOn, whyWithoutConsent, colon } = words.preferences;
    const title = `purpose-${id}`;
    return html`
      <section part="purpose" aria-labelledby=${title}>
        <div class="row">
          <h3 id=${title}>${renderText(name, words.lang)}</h3>
          ${exempt ? html`<small>${alwaysOn}</small>` : this.#switch(title, services)}
          ${description && html`<p>${renderText(description, words.lang)}</p>`}
          ${exempt && html`<p>${whyWithoutConsent}${colon}${renderText(exempt, words.lang)}</p>`}
        </div>
        ${services.map((service) => this.#service(service, words, services.length > 1))}
      </section>
    `;
  }

  #service(service: Service, words: Words, hasOwnSwitch: boolean): TemplateResult {
    const { id, name, needsConsent, description } = service;
    const title = `service-${id}`;
    return html`
      <div class="row" role="group" aria-labelledby=${title}>
        <h4 id=${title}>${renderText(name, words.lang)}</h4>
        ${needsConsent && hasOwnSwitch ? this.#switch(title, [service]) : ''}
        ${description && html`<p>${renderText(description, words.lang)}</p>`}
        ${renderDetails(service, words)}
      </div>
    `;
  }

  /** A switch for one service, or for all of a purpose: mixed when only some are on. */
  #switch(title: string, services: readonly Service[]): TemplateResult {
    const on = services.filter(({ id }) => this.#on.has(id)).length;
    const toggle = ({ target }: Event): void => {
      for (const { id } of services)
        this.#on[(target as HTMLInputElement).checked ? 'add' : 'delete'](id);
      this.#render();
    };
    return html`
      <input
        type="checkbox"
        aria-labelledby=${title}
        .checked=${on === services.length}
        .indeterminate=${on > 0 && on < services.length}
        @change=${toggle}
      />
    `;
  }

  #finish(on: Iterable<string>): void {
    this.#dialog?.close();
    this.#content?.save(new Set(on));
  }
}

define('consent-preferences', ConsentPreferences);

declare global {
  interface HTMLElementTagNameMap {
    'consent-preferences': ConsentPreferences;
  }
}
