/** Gives an object methods of its own. */
export function override(target: object, methods: object): void {
  for (const [name, value] of Object.entries(methods)) {
    // Defined, not assigned: where a page has frozen the prototype, an assignment throws.
    Reflect.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}
