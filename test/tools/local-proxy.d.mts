/** A SOCKS proxy to which `*.test` and this machine are this machine, and nothing else exists. */
export interface LocalProxy {
  readonly port: number;
  close(): void;
}

export function startLocalProxy(): Promise<LocalProxy>;
