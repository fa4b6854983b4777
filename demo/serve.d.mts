/** A running demo. */
export interface Demo {
  /** `http://localhost:<port>` */
  readonly siteUrl: string;
  /** `http://127.0.0.1:<port>` */
  readonly standInUrl: string;
  close(): Promise<void>;
}

/** Starts the site and the stand-ins; port 0, the default, takes a free one. */
export function startDemo(ports?: {
  readonly port?: number;
  readonly standInPort?: number;
}): Promise<Demo>;
