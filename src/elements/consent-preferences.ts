import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatCountry, formatDuration, formatList } from '../core/format.js';
import type { Text } from '../core/manifest.js';
import type { Item, Policy, Purpose, Service } from '../core/policy.js';
import { fill, pick } from '../core/text.js';
import type { Words } from '../core/words.js';
import { styles } from './consent-preferences.styles.js';
import { define } from './define.js';
import { theme } from './theme.styles.js';

/** Ids of the services that are turned on. */
export type Chosen = ReadonlySet<string>;

/**
 * Lets the visitor choose: every purpose with what it does, every service under it with what it stores. Everything is
 * off until the visitor turns it on, and closing decides nothing.
 *
 * @summary The modal preferences; helder adds them by itself.
 */
export class ConsentPreferences extends LitElement {
  static override styles = [theme, styles];

  static override properties: PropertyDeclarations = {
    policy: { attribute: false },
    words: { attribute: false },
    chosen: { attribute: false },
    save: { attribute: false },
  };

  declare policy: Policy | undefined;
  declare words: Words | undefined;
  /** What is turned on now; nothing is recorded until it is saved. */
  declare chosen: Chosen;
  /** Called with exactly what is shown. */
  declare save: ((chosen: Chosen) => void) | undefined;

  constructor() {
    super();
    this.policy = undefined;
    this.words = undefined;
    this.chosen = new Set();
    this.save = undefined;
  }

  /** Opens the dialog; the focus returns to where it was when it closes. */
  async open(): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #asking(): readonly Service[] {
    return this.policy?.services.filter((service) => service.needsConsent) ?? [];
  }

  protected override render(): unknown {
    const { policy, words } = this;
    if (!policy || !words) return nothing;
    const { preferences, lang } = words;
    return html`
      <dialog aria-labelledby="title" lang=${lang} @click=${this.#onBackdrop}>
        <header>
          <h2 id="title">${preferences.title}</h2>
          <button class="close" type="button" aria-label=${preferences.close} @click=${this.#close}>
            <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
              <path d="m5 5 10 10M15 5 5 15" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
            </svg>
          </button>
        </header>
        <div class="body" tabindex="0" role="group" aria-labelledby="title">
          <p>${fill(preferences.introduction, { controller: policy.controller.name })}</p>
          ${policy.purposes.map((purpose) => this.#renderPurpose(purpose, policy, words))}
        </div>
        <footer>
          <button type="button" data-action="reject" @click=${() => { this.#finish([]); }}>${preferences.rejectAll}</button>
          <button type="button" data-action="accept" @click=${() => { this.#finish(this.#asking.map(({ id }) => id)); }}>
            ${preferences.acceptAll}
          </button>
          <button type="button" data-action="save" @click=${() => { this.#finish(this.chosen); }}>${preferences.save}</button>
        </footer>
      </dialog>
    `;
  }

  #renderPurpose(purpose: Purpose, policy: Policy, words: Words): TemplateResult {
    const { preferences } = words;
    const title = `purpose-${purpose.id}`;
    const alone = purpose.services.length === 1;
    return html`
      <section class="purpose" aria-labelledby=${title}>
        <div class="row">
          <h3 id=${title}>${this.#say(purpose.name)}</h3>
          ${purpose.exempt ? html`<span class="always">${preferences.alwaysOn}</span>` : this.#renderSwitch(title, purpose.services)}
          ${purpose.description ? html`<p>${this.#say(purpose.description)}</p>` : nothing}
          ${purpose.exempt ? html`<p>${preferences.whyWithoutConsent} ${this.#say(purpose.exempt.reason)}</p>` : nothing}
        </div>
        ${purpose.services.map((service) => this.#renderService(service, alone, policy, words))}
      </section>
    `;
  }

  #renderService(service: Service, alone: boolean, { language }: Policy, { preferences, duration }: Words): TemplateResult {
    const title = `service-${service.id}`;
    const { provider, recipients, hosts, transfer, justification } = service;
    const country = provider?.country ? ` (${formatCountry(provider.country, language)})` : '';
    const facts: readonly (readonly [string, unknown])[] = [
      [preferences.provider, provider && provider.name + country],
      [preferences.recipients, recipients.length > 0 && formatList(recipients, language)],
      [preferences.hosts, hosts.length > 0 && formatList(hosts, language)],
      [preferences.transfer, transfer && this.#say(transfer)],
      [preferences.whyWithoutConsent.replace(/:$/, ''), justification && this.#say(justification)],
    ];
    const item = ({ name, duration: length, reason }: Item): TemplateResult => html`
      <li>
        <dl>
          <dt>${preferences.itemName}</dt>
          <dd><code>${name}</code></dd>
          <dt>${preferences.itemDuration}</dt>
          <dd>${formatDuration(length, language, duration)}</dd>
          <dt>${preferences.itemReason}</dt>
          <dd>${this.#say(reason)}</dd>
        </dl>
      </li>
    `;
    return html`
      <section class="service row" aria-labelledby=${title}>
        <h4 id=${title}>${this.#say(service.name)}</h4>
        ${service.needsConsent && !alone ? this.#renderSwitch(title, [service]) : html`<span></span>`}
        ${service.description ? html`<p>${this.#say(service.description)}</p>` : nothing}
        <details>
          <summary>${preferences.details}</summary>
          <dl>${facts.map(([term, value]) => (value ? html`<dt>${term}</dt><dd>${value}</dd>` : nothing))}</dl>
          ${service.items.length ? html`<ul class="items">${service.items.map(item)}</ul>` : html`<p>${preferences.storesNothing}</p>`}
        </details>
      </section>
    `;
  }

  /** A switch for one service, or for all of a purpose: mixed when only some are on. */
  #renderSwitch(title: string, services: readonly Service[]): TemplateResult {
    const on = services.filter(({ id }) => this.chosen.has(id)).length;
    const toggle = (event: Event): void => {
      const { checked } = event.target as HTMLInputElement;
      const chosen = new Set(this.chosen);
      for (const { id } of services) {
        if (checked) chosen.add(id);
        else chosen.delete(id);
      }
      this.chosen = chosen;
    };
    return html`
      <label class="switch">
        <input
          type="checkbox"
          aria-labelledby=${title}
          .checked=${on === services.length}
          .indeterminate=${on > 0 && on < services.length}
          @change=${toggle}
        />
      </label>
    `;
  }

  /** A text in the visitor’s language; one that fell back says in which it is. */
  #say(text: Text): unknown {
    const language = this.policy?.language ?? '';
    const phrase = pick(text, language);
    return phrase.lang === undefined || phrase.lang === language
      ? phrase.text
      : html`<span lang=${phrase.lang}>${phrase.text}</span>`;
  }

  #finish(chosen: Iterable<string>): void {
    this.#close();
    this.save?.(new Set(chosen));
  }

  #close(): void {
    this.#dialog?.close();
  }

  /** A click beside the dialog closes it; like Escape, that decides nothing. */
  #onBackdrop(event: MouseEvent): void {
    const dialog = event.currentTarget as HTMLDialogElement;
    if (event.target !== dialog) return;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const inside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
    if (!inside) dialog.close();
  }
}

define('consent-preferences', ConsentPreferences);

declare global {
  interface HTMLElementTagNameMap {
    'consent-preferences': ConsentPreferences;
  }
}
