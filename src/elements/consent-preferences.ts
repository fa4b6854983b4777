import { html, nothing, render, type TemplateResult } from 'lit/html.js';
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
  /** Ids of the services that can be turned on. */
  readonly asking: readonly string[];
  /** Ids of the services that are turned on when it opens. */
  readonly granted: readonly string[];
  /** Called with the ids of the services that are on: exactly what is shown. */
  readonly save: (on: ReadonlySet<string>) => void;
}

/**
 * Lets the visitor choose: every purpose with what it does, every service under it with what it stores. Everything is
 * off until the visitor turns it on, and closing decides nothing.
 *
 * @summary The modal preferences; helder adds them by itself.
 * @cssprop [--helder-color-text] - Colour of texts and buttons.
 * @cssprop [--helder-color-surface] - Background.
 */
export class ConsentPreferences extends ElementBase {
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
    return shadowOf(this, styles).querySelector('dialog');
  }

  #render(): void {
    if (this.#content) render(this.#template(this.#content), shadowOf(this, styles));
  }

  #template({ policy, words, asking }: PreferencesContent): TemplateResult {
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
      <dialog aria-labelledby="title" closedby="any">
        <header>
          <h2 id="title">${title}</h2>
          <button
            class="close"
            type="button"
            aria-label=${close}
            @click=${() => this.#dialog?.close()}
          >
            ×
          </button>
        </header>
        <div>
          <p>${fill(introduction, { controller: policy.controller.name })}</p>
          ${policy.purposes.map((purpose) => this.#purpose(purpose, words))}
        </div>
        <footer>
          ${action('reject', rejectAll, [])} ${action('accept', acceptAll, asking)}
          ${action('save', save, this.#on)}
        </footer>
      </dialog>
    `;
  }

  #purpose({ id, name, description, exempt, services }: Purpose, words: Words): TemplateResult {
    const { alwaysOn, whyWithoutConsent, colon } = words.preferences;
    const title = `purpose-${id}`;
    return html`
      <section aria-labelledby=${title}>
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
        ${needsConsent && hasOwnSwitch ? this.#switch(title, [service]) : nothing}
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
