import { ElementBase } from '../element-base.js';
import { takeProperties } from '../take-properties.js';
import { levelOf } from './level.js';
import {
  PolicyController,
  type PolicyHost,
  type PolicyKind,
  type ShownConsent,
} from './policy-controller.js';

/** What `<privacy-policy>` and `<cookie-declaration>` have in common: where a notice comes from, and when it is shown. */
export abstract class NoticeElement extends ElementBase implements PolicyHost {
  static readonly observedAttributes: readonly string[] = [
    'src',
    'sections',
    'heading-level',
    'lang',
  ];

  readonly #level: number;
  readonly #policy: PolicyController;
  #consent: ShownConsent | undefined;

  constructor(kind: PolicyKind) {
    super();
    this.#level = kind.level;
    this.#policy = new PolicyController(this, kind);
    takeProperties(this, ['consent', 'src', 'headingLevel']);
  }

  /** The running Consent; left out: `window.helder`. */
  get consent(): ShownConsent | undefined {
    return this.#consent;
  }

  set consent(consent: ShownConsent | undefined) {
    this.#consent = consent;
    this.attributeChangedCallback();
  }

  /** Address of the manifest, or `#id` of an inline one, for a page on which no Consent runs. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  set src(address: string) {
    this.setAttribute('src', address);
  }

  /** Level of the notice’s own title, 1 to 6, also where that is not shown; what comes under it is deeper. */
  get headingLevel(): number {
    return levelOf(this.getAttribute('heading-level'), this.#level);
  }

  set headingLevel(level: number) {
    this.setAttribute('heading-level', String(level));
  }

  connectedCallback(): void {
    this.#policy.connect();
  }

  disconnectedCallback(): void {
    this.#policy.disconnect();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#policy.read();
  }
}
