/** The command that presses keys one after the other. */
export function keyActions(keys: readonly string[]): object;

/** The command that holds a key down, or lets it go. */
export function keyAction(type: 'keyDown' | 'keyUp', key: string): object;
