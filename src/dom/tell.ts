import { layOut } from '../core/report/lay-out.js';
import { TAG_WORDING } from '../core/report/tag-wording.js';

/** Tells the console what is not right with a tag. Apart from `explain`: what these sites cannot mend, their visitors should not pay for. */
export function tell(code: keyof typeof TAG_WORDING, at: string, expected?: string): void {
  const { what, expected: usual, todo } = TAG_WORDING[code];
  console.warn(layOut(what, { at, expected: expected ?? usual, 'to do': todo }));
}
