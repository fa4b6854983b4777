/** Texts of placeholders in one language: chunk `placeholder-<lang>.js`. `{name}` marks a placeholder. */
export interface PlaceholderWords {
  /** BCP 47 tag of these texts. */
  readonly lang: string;
  /** `{services}` */
  readonly title: string;
  /** Where the page gives the content a title: `{content}`, `{services}`. */
  readonly titleOf: string;
  /** Before what is said of each service, where there are several: `{service}`, `{facts}`. */
  readonly service: string;
  /** Who gets what: `{receivers}`. */
  readonly receives: string;
  /** The same where it is known from where: `{receivers}`, `{hosts}`. */
  readonly receivesFrom: string;
  /** What is stored, when it is cookies alone: `{count}`. */
  readonly cookies: string;
  /** What is stored, when not all of it is: `{count}`. */
  readonly items: string;
  readonly nothing: string;
  /** `{purpose}` */
  readonly purpose: string;
  /** How far each action goes, and how to withdraw: `{services}`, `{open}`. */
  readonly extent: string;
  /** Label of everything that opens the preferences. */
  readonly open: string;
  readonly once: string;
  readonly always: string;
  /** Label of the link to the policy. */
  readonly policy: string;
}
