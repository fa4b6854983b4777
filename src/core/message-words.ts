/** Texts of the messages after a withdrawal in one language: chunk `message-<lang>.js`. `{name}` marks a placeholder. */
export interface MessageWords {
  /** BCP 47 tag of these texts. */
  readonly lang: string;
  readonly title: string;
  /** Before a reload that would lose what the visitor typed. */
  readonly reload: { readonly text: string; readonly button: string };
  /** What became of what was stored. */
  readonly removal: {
    /** `{names}` */
    readonly removed: string;
    /** What only the browser can remove: `{names}`. */
    readonly left: string;
    readonly close: string;
  };
}
