export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The tests of a file, as `e2e/gate`, that an engine leaves out. */
export function leftOutOf(file: string, engine: Engine): readonly string[];
