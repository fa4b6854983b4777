import { allows } from '../core/state.js';
import type { Kernel } from './kernel.js';

/** Ids of the services and purposes that a held element needs, all of them. */
export const idsOf = (held: HTMLElement): readonly string[] =>
  held.dataset['consent']?.split(/\s+/).filter(Boolean) ?? [];

/** What a person finds in the page’s source. */
// eslint-disable-next-line no-restricted-properties -- read for the console, never written
export const describe = (held: Element): string => held.outerHTML.replace(/>.*/s, '>');

/** Whether everything that a held element needs may run. An id that the manifest does not know holds it, and is reported. */
export function isAllowed({ state, isRead, report }: Kernel, held: HTMLElement): boolean {
  // Until the manifest is read no id is unknown.
  if (!isRead) return false;
  const ids = idsOf(held);
  for (const id of ids) if (allows(state, id) === undefined) report('unknown-id', describe(held));
  for (const id of ids) if (!allows(state, id)) return false;
  return ids.length > 0;
}
