import type { FindingCode } from '../core/finding.js';

/** Turns text into what a page with Trusted Types lets a script element take. */
export type Trust = Record<'createScript' | 'createScriptURL', (text: string) => string>;

/** https://w3c.github.io/trusted-types/dist/spec/ */
interface TrustedTypes {
  createPolicy(name: string, rules: Trust): Trust;
}

/** The policy `helder`, where the browser has Trusted Types; one for the page, since its name may be taken only once. */
export function makeTrust(
  report: (code: FindingCode, path: string, found?: string) => void,
): Trust {
  const same = (text: string): string => text;
  const rules: Trust = { createScript: same, createScriptURL: same };
  try {
    return (
      (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('helder', rules) ??
      rules
    );
  } catch (error) {
    report('trusted-types', 'helder', String(error));
    return rules;
  }
}
