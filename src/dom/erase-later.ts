import { textOf } from '../core/digest.js';
import type { Kernel } from './kernel.js';

/** What later pages of this tab have to do; in sessionStorage under the name of the cookie, so gone with the tab. */
export interface Mark {
  /** Ids of services that were not allowed any more, or only once, and of which something may still be stored. */
  readonly ids: readonly string[];
  /** Names that were removed and of which the visitor still has to be told; absent: nothing has to be told. */
  readonly removed?: readonly string[];
}

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** What earlier pages have left to do, if anything. */
export function readMark({ cookieName }: Kernel): Mark {
  try {
    const { ids, removed } = JSON.parse(
      sessionStorage.getItem(cookieName) ?? '{}',
    ) as Partial<Mark>;
    return { ids: isList(ids) ? ids : [], ...(isList(removed) && { removed }) };
  } catch {
    // Closed to this page, or written by somebody else.
    return { ids: [] };
  }
}

/** Leaves this to later pages; what has been granted since needs nothing any more. */
export function writeMark({ cookieName, allows }: Kernel, { ids, removed }: Mark): void {
  const open = ids.filter((id) => !allows(id));
  try {
    if (open.length || removed) sessionStorage.setItem(cookieName, textOf({ ids: open, removed }));
    else sessionStorage.removeItem(cookieName);
  } catch {
    // Later pages cannot be told; what stands on this page is erased all the same.
  }
}

/** Has later pages in this tab erase what these services stored, and the next one tell of `removed`. */
export function eraseLater(
  kernel: Kernel,
  ids: readonly string[],
  removed?: readonly string[],
): void {
  const before = readMark(kernel);
  const names = [...(before.removed ?? []), ...(removed ?? [])];
  writeMark(kernel, {
    ids: [...new Set([...before.ids, ...ids])],
    ...((before.removed ?? removed) && { removed: [...new Set(names)] }),
  });
}
