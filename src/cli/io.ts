/** What the command line has around it. */
export interface IO {
  /** Where relative paths begin. */
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}
