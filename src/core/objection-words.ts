/** Texts for visitors whose browser sends Global Privacy Control, in one language: chunk `objection-<lang>.js`. */
export interface ObjectionWords {
  /** Who asks, for what, and what is refused already: `{controller}`, `{purposes}`, `{refused}`. */
  readonly text: string;
  /** Beside the switch of what is refused. */
  readonly note: string;
  /** Label of the button that accepts the rest. */
  readonly accept: string;
}
