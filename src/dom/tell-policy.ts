import type { PolicyFindingCode } from '../core/finding.js';
import { layOut } from '../core/report/lay-out.js';
import { POLICY_WORDING } from '../core/report/policy-wording.js';

/** What an element has come across while it showed a policy. */
export interface PolicyFinding {
  readonly code: PolicyFindingCode;
  readonly path: string;
  readonly found?: string | undefined;
}

/** Tells the console what an element cannot show as it was meant. Apart from the elements: most pages are told nothing. */
export function tellPolicy({ code, path, found }: PolicyFinding, tag: string): void {
  const { what, expected, todo, severity } = POLICY_WORDING[code];
  const message = layOut(what, { in: `<${tag}>`, at: path, expected, found, 'to do': todo });
  if (severity === 'error') console.error(message);
  else console.warn(message);
}
