/** Properties that a page has set before the element was defined stand in the way of the accessors: they are set again. */
export function takeProperties<T extends HTMLElement>(
  element: T,
  names: readonly (keyof T & string)[],
): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    Reflect.deleteProperty(element, name);
    element[name] = value;
  }
}
