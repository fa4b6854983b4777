export type Engine = 'chromium' | 'firefox' | 'webkit';

/** What an engine runs in: the headless shell is a Chromium of which nothing shows. */
export type Browser = Engine | 'headless shell';

/** The tests of a file, as `e2e/gate`, that a browser leaves out, each as often as there is one of that name. */
export function leftOutOf(file: string, browser: Browser): readonly string[];
