/** Texts about the proof of a choice in one language: chunk `record-<lang>.js`. `{name}` marks a placeholder. */
export interface RecordWords {
  /** BCP 47 tag of these texts. */
  readonly lang: string;
  /** helder’s own record in the declaration, where an endpoint gets every change. */
  readonly posted: {
    /** `{controller}` */
    readonly description: string;
    /** What the queue is for. */
    readonly reason: string;
    /** What the number of the latest change is for. */
    readonly latest: string;
  };
  readonly receipt: {
    readonly download: string;
    /** Said when the copy has been made: `{file}` */
    readonly downloaded: string;
    /** For what a receipt has to say and the manifest does not. */
    readonly notStated: string;
    /** How consent is withdrawn: `{open}` is what the button that opens the preferences says. */
    readonly withdrawal: string;
  };
}
