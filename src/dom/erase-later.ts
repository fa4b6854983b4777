import type { Kernel } from './kernel.js';

/** What this tab’s next page has to do; in sessionStorage under the name of the cookie, so gone with the tab. */
export interface Mark {
  /** Ids of services that are not allowed there any more, and may have stored something until the end of this page. */
  readonly ids: readonly string[];
  /** Names that were removed and of which the visitor still has to be told; absent: nothing has to be told. */
  readonly removed?: readonly string[];
}

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** What the page before has left to do, if anything. */
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

/** Takes the mark away once it has been heeded. */
export function clearMark({ cookieName }: Kernel): void {
  try {
    sessionStorage.removeItem(cookieName);
  } catch {
    // Where nothing may be stored there is nothing to remove.
  }
}

/** Has the next page in this tab erase what these services stored, and tell of `removed`. */
export function eraseLater(
  kernel: Kernel,
  ids: readonly string[],
  removed?: readonly string[],
): void {
  const before = readMark(kernel);
  const names = [...(before.removed ?? []), ...(removed ?? [])];
  const mark: Mark = {
    ids: [...new Set([...before.ids, ...ids])],
    ...((before.removed ?? removed) && { removed: [...new Set(names)] }),
  };
  try {
    sessionStorage.setItem(kernel.cookieName, JSON.stringify(mark));
  } catch {
    // The next page cannot be told; what stands on this page is erased all the same.
  }
}
