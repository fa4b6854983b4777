/** The programs of an installed WebKitGTK. */
export function findWebKit(): { readonly browser: string; readonly driver: string } | undefined;

export type Method = 'GET' | 'POST' | 'DELETE';

/** A browser with nothing in its profile, driven over WebDriver. */
export interface WebKitSession {
  command(method: Method, path: string, body?: object): Promise<unknown>;
  close(): Promise<void>;
}

export interface WebKit {
  startSession(options?: {
    readonly proxyPort?: number;
    readonly capabilities?: object;
  }): Promise<WebKitSession>;
  close(): void;
}

/** Starts a screen on which sessions can be started; throws where there is no WebKit. */
export function startWebKit(): Promise<WebKit>;
