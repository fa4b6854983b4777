import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { declare } from '../core/notice/declaration.js';
import { define } from './define.js';
import { adopt } from './notice/adopt.js';
import { goToFragment } from './notice/fragment.js';
import { levelOf } from './notice/heading.js';
import { styles } from './notice/notice.styles.js';
import { PolicyController, type ShownConsent } from './notice/policy-controller.js';
import { idsOf, renderSection } from './notice/section.js';

/**
 * What is stored on the visitor’s device, by whom, why and for how long, with the visitor’s present choice. Renders into
 * the page itself, as `<privacy-policy>` does, which has it as one of its sections.
 *
 * @summary The cookie declaration of a manifest.
 * @cssprop [--helder-measure=42rem] - The longest line of running text.
 */
export class CookieDeclaration extends LitElement {
  static override properties: PropertyDeclarations = {
    consent: { attribute: false },
    src: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The running Consent; left out: `window.helder`. */
  declare consent: ShownConsent | undefined;
  /** Address of the manifest, or `#id` of an inline one, for a page on which no Consent runs. */
  declare src: string;
  /** Level of its heading, 1 to 6; purposes and services come deeper. */
  declare headingLevel: number;

  readonly #policy = new PolicyController(this, () => Promise.resolve(undefined));

  constructor() {
    super();
    this.consent = undefined;
    this.src = '';
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, styles);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (changed.has('src') || changed.has('consent')) void this.#policy.read();
    return this.#policy.shown !== undefined;
  }

  protected override update(changed: PropertyValues<this>): void {
    // Lit would add to what stands here already.
    if (!this.hasUpdated) this.replaceChildren();
    super.update(changed);
  }

  protected override firstUpdated(): void {
    goToFragment(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shown } = this.#policy;
    if (!shown) return nothing;
    const { policy, words } = shown;
    const section = declare(policy, words);
    const context = this.#policy.contextFor(idsOf([section]), 'cookies-', words);
    const level = levelOf(this.headingLevel, 2);
    return html`<div class="helder-notice" lang=${policy.language}>
      ${renderSection(section, level, context)}
    </div>`;
  }
}

define('cookie-declaration', CookieDeclaration);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-declaration': CookieDeclaration;
  }
}
