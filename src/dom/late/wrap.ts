import { override } from '../override.js';

/** A method of whatever object it is called on. */
export type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Puts something around a method wherever it is had from: where a page has frozen the prototype, on the objects themselves. */
export function wrap(
  name: string,
  [prototype, ...objects]: readonly [object, ...object[]],
  around: (method: Method) => Method,
): void {
  for (const place of [prototype, ...objects])
    if (Object.hasOwn(place, name) || Object.isFrozen(prototype))
      override(place, { [name]: around(Reflect.get(place, name) as Method) });
}
