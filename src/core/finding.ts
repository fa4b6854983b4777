/** What can be found: each code has its sentence in `report/wording.ts` and its case in the tests. */
export type FindingCode =
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
  // What the rules find in parts whose shape is right.
  | 'bad-condition'
  | 'bad-row'
  | 'unexplained-interest'
  | 'missing-translation'
  | 'insecure-address'
  // What happens on the page.
  | 'unknown-id'
  | 'nonce-mismatch'
  | 'late-write'
  | 'no-answer'
  | 'storage-refused'
  | 'deciding-exempt'
  | 'chunk-missing'
  | 'trusted-types'
  | 'second-copy';

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
