/** What the rules find in parts of a manifest whose shape is right. */
export type RuleFindingCode =
  | 'bad-condition'
  | 'bad-row'
  | 'unexplained-interest'
  | 'bad-party'
  | 'bad-section'
  | 'repeated-section'
  | 'unsafe-transfer'
  | 'late-answer'
  | 'missing-translation'
  | 'insecure-address'
  | 'missing-section'
  | 'marketing-basis'
  | 'bad-period'
  | 'vague-period'
  | 'outdated-claim'
  | 'leading-question'
  | 'long-question'
  | 'identity-copy'
  | 'wrong-safeguard'
  | 'empty-group'
  | 'repeated-id'
  | 'unused-footnote'
  | 'misplaced-placeholder'
  | 'older-edition'
  | 'bad-hours';

/** What is wrong with a manifest. */
export type ManifestFindingCode =
  // The manifest as a file.
  | 'manifest-missing'
  | 'manifest-not-json'
  | 'manifest-not-object'
  // Its shape, against the schema.
  | 'missing-field'
  | 'unknown-field'
  | 'wrong-value'
  // What the kernel cannot use: left out, so held.
  | 'no-controller'
  | 'no-services'
  | 'broken-purpose'
  | 'unknown-preset'
  | 'duplicate-id'
  | 'id-clash'
  | 'reserved-id'
  | 'broken-service'
  | 'unknown-purpose'
  | 'bad-exemption'
  | 'needs-consent'
  | 'bad-account'
  | 'bad-origin'
  | 'bad-validity'
  | 'bad-cookie'
  | RuleFindingCode;

/** What stands in the way of showing a privacy policy or a cookie declaration whole. */
export type PolicyFindingCode =
  | 'no-policy'
  | 'no-statement'
  | 'unknown-section'
  | 'other-language'
  | 'unsafe-address'
  | 'unfilled-placeholder'
  | 'unknown-placeholder'
  | 'unknown-footnote'
  | 'misplaced-footnote'
  | 'unknown-authority';

/** What happens on the page. */
export type PageFindingCode =
  | PolicyFindingCode
  | 'unknown-id'
  | 'not-held'
  | 'bad-address'
  | 'nonce-mismatch'
  | 'late-write'
  | 'no-answer'
  | 'storage-refused'
  | 'records-refused'
  | 'deciding-exempt'
  | 'chunk-missing'
  | 'trusted-types'
  | 'second-copy'
  | 'wrong-text'
  | 'unreadable-theme'
  // How tags stand on the page.
  | 'late-start'
  | 'unmarked'
  | 'held-less'
  | 'not-let-go';

/** What can be found: each code has its sentence in `report/` and its case in the tests. */
export type FindingCode = ManifestFindingCode | PageFindingCode;

/** What a check found in a manifest or on a page. */
export interface Finding {
  readonly code: FindingCode;
  /** `error`: something is left out or held. `warning`: it works, but not as meant. */
  readonly severity: 'error' | 'warning';
  /** JSON Pointer into the manifest (`/services/0/use`), or the element or URL that it is about. */
  readonly path: string;
  readonly expected?: string;
  /** What stands there, shortened. */
  readonly found?: string;
}
