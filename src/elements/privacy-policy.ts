import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Statement } from '../core/manifest.js';
import { stateAll } from '../core/notice/statement.js';
import { SECTIONS, type SectionId } from '../core/policy-words.js';
import { field } from '../core/resolve/read.js';
import { readStatement } from '../core/resolve/statement.js';
import { readJson } from '../dom/read-json.js';
import { define } from './define.js';
import { adopt } from './notice/adopt.js';
import { goToFragment } from './notice/fragment.js';
import { levelOf, renderHeading } from './notice/heading.js';
import { renderLine } from './notice/inline.js';
import { styles } from './notice/notice.styles.js';
import { PolicyController, type ShownConsent } from './notice/policy-controller.js';
import { idsOf, renderContents, renderSection } from './notice/section.js';

/**
 * The privacy policy, made from the manifest. It renders into the page itself, so that the site’s typography, fragment
 * links, find-in-page, printing and translation work; what stands inside it is shown until then.
 *
 * @summary The privacy policy of a manifest.
 * @cssprop [--helder-measure=42rem] - The longest line of running text.
 */
export class PrivacyPolicy extends LitElement {
  static override properties: PropertyDeclarations = {
    consent: { attribute: false },
    src: {},
    sections: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The running Consent; left out: `window.helder`. */
  declare consent: ShownConsent | undefined;
  /** Address of the manifest, or `#id` of an inline one, for a page on which no Consent runs. */
  declare src: string;
  /** Ids of the sections to show, in this order, without title and contents; left out: everything. */
  declare sections: string;
  /** Level of the title’s heading, 1 to 6; sections come one deeper. */
  declare headingLevel: number;

  readonly #policy = new PolicyController(this, ({ manifest }) =>
    this.#readStatement(field(manifest, 'statement')),
  );

  constructor() {
    super();
    this.consent = undefined;
    this.src = '';
    this.sections = '';
    this.headingLevel = 1;
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
    const { policy, words, extra: statement } = shown;
    const wanted = this.#wanted();
    const notice = stateAll(policy, words, { statement, sections: wanted });
    const context = this.#policy.contextFor(idsOf(notice.sections), 'privacy-', words);
    const level = levelOf(this.headingLevel, 1);
    return html`<div class="helder-notice" lang=${policy.language}>
      ${wanted ? nothing : this.#renderHead(notice, level, context)}
      ${notice.sections.map((section) => renderSection(section, level + 1, context))}
    </div>`;
  }

  #renderHead(
    { title, edition, sections }: ReturnType<typeof stateAll>,
    level: number,
    context: ReturnType<PolicyController<Statement>['contextFor']>,
  ): TemplateResult {
    return html`<div class="helder-head">
        ${renderHeading(level, title.text, title.lang ?? nothing)}
        ${edition.length ? html`<p>${renderLine(edition, context)}</p>` : nothing}
      </div>
      ${renderContents(sections, context)}`;
  }

  /** Undefined for everything; names of no section are passed over. */
  #wanted(): readonly SectionId[] | undefined {
    const names = this.sections.split(/\s+/).filter(Boolean);
    const known = names.flatMap((name) => SECTIONS.find((id) => id === name) ?? []);
    return names.length ? known : undefined;
  }

  /** A second file is fetched only here, where it is shown; a broken one leaves a policy without it. */
  async #readStatement(written: unknown): Promise<Statement> {
    try {
      const statement = typeof written === 'string' ? await readJson(written) : (written ?? {});
      return readStatement(statement) ?? {};
    } catch (error) {
      console.error(`helder: the statement of the privacy policy is left out: ${String(error)}`);
      return {};
    }
  }
}

define('privacy-policy', PrivacyPolicy);

declare global {
  interface HTMLElementTagNameMap {
    'privacy-policy': PrivacyPolicy;
  }
}
