/** `HTMLElement`, or nothing in particular where there is no page: importing must work there too. */
export const ElementBase: typeof HTMLElement =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- stands in where there are no elements
  (class {} as typeof HTMLElement);
