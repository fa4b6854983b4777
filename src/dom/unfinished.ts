import type { ConsentRecord } from '../core/record.js';
import type { Kernel } from './kernel.js';

/** What earlier pages have left to do; without storage they have left nothing. */
function inStorage(find: () => unknown): unknown {
  try {
    return find();
  } catch {
    return undefined;
  }
}

/** Something of a denied service may have been stored where, or when, it could not be erased. */
export const hasLeft = ({ record, cookieName }: Kernel): unknown =>
  record?.entries.some(({ withdrawn, retired }) => withdrawn || retired) ||
  inStorage(() => sessionStorage.getItem(cookieName));

/** Something was decided after this record: a late answer of the endpoint has brought it back. */
export const isOutdated = (
  { endpoint, cookieName }: Kernel,
  record: ConsentRecord | undefined,
): unknown =>
  endpoint &&
  inStorage(
    () =>
      // Numbers of changes are equally long until 2083. A record without one is of a page without an endpoint.
      (localStorage[`${cookieName}.change`] as string) > (record?.rest[5] || '~'),
  );

/** Something that was decided has not reached the endpoint. */
export const hasQueued = ({ endpoint, cookieName }: Kernel): unknown =>
  endpoint &&
  inStorage(() =>
    Object.keys(localStorage).some((name) => name.startsWith(`${cookieName}.change.`)),
  );
