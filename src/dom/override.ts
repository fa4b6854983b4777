/** Gives an object methods of ours, which the function that comes back takes away. */
export function override(target: object, methods: object): () => void {
  for (const [name, value] of Object.entries(methods)) {
    // Defined, not assigned: where a page has frozen the prototype, an assignment throws.
    Reflect.defineProperty(target, name, { value, configurable: true, writable: true });
  }
  return () => {
    // Back to those of the prototype.
    for (const name of Object.keys(methods)) Reflect.deleteProperty(target, name);
  };
}
