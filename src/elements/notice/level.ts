/** A heading level from markup: 1 to 6, or the usual one. */
export function levelOf(value: string | null, usual: number): number {
  return Math.min(Math.max(Math.trunc(Number(value)) || usual, 1), 6);
}
