/** The command that presses keys one after the other. */
export function keyActions(keys: readonly string[]): object;
