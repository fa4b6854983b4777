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

/** Something that was decided has not reached the endpoint. */
export const hasQueued = ({ endpoint, cookieName }: Kernel): unknown =>
  endpoint &&
  inStorage(() =>
    Object.keys(localStorage).some((name) => name.startsWith(`${cookieName}.change.`)),
  );
