/** Texts of preferences with many services, in one language: chunk `search-<lang>.js`. `{name}` marks a placeholder. */
export interface SearchWords {
  /** BCP 47 tag of these texts. */
  readonly lang: string;
  /** Label of the field that finds services by what they are called and what they store. */
  readonly label: string;
  /** How many services a search has found, none among them: `{count}`. */
  readonly found: string;
  /** Opens the list of services of a purpose: `{count}`. */
  readonly services: string;
}
