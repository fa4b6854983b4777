/** `HTMLElement`, or nothing in particular where there is no page: importing must work there too. */
export const ElementBase =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (class {} as typeof HTMLElement);
