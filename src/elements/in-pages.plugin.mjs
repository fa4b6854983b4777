/** The drop-in only runs where there are elements; the modules for npm can be imported anywhere. */
import { leaveOut } from '../leave-out.mjs';

export const inPages = [
  leaveOut('base-in-pages', '/dist/esm/elements/element-base.js', [
    ['what stands in for an element', /globalThis\.HTMLElement \?\?[^;]*;/, 'HTMLElement;'],
  ]),
  leaveOut('define-in-pages', '/dist/esm/elements/define.js', [
    ['the question whether there are elements', /typeof customElements === 'undefined' \|\| /],
  ]),
];
