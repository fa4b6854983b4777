/** A random UUID: RFC 9562, version 4. `crypto.randomUUID` is there on https only. */
export function makeUuid(): string {
  const digits = [...crypto.getRandomValues(new Uint8Array(32))];
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Number(digits.pop()) % 16;
    // Of the digit `y` two bits are fixed.
    return (place === 'x' ? digit : 8 + (digit % 4)).toString(16);
  });
}
