/** Texts of the prompt at a form in one language: chunk `form-<lang>.js`. `{name}` marks a placeholder. */
export interface FormWords {
  /** BCP 47 tag of these texts. */
  readonly lang: string;
  /** Before everything is granted that the form needs. */
  readonly asking: {
    /** `{services}` */
    readonly title: string;
    /** Before the reason of each, where there are several: `{service}`, `{reason}`. */
    readonly reason: string;
    /** Who gets the data: `{receivers}`. */
    readonly receivers: string;
    /** What stays, and how to withdraw: `{open}`. */
    readonly kept: string;
    /** Before the ways to reach the controller: `{controller}`. */
    readonly instead: string;
  };
  /** Label of everything that opens the preferences. */
  readonly open: string;
  /** While the vendor’s script is on its way: `{services}`. */
  readonly loading: { readonly title: string; readonly text: string };
  /** When the visitor has to tick a box of the vendor’s: `{services}`. */
  readonly ticking: { readonly title: string; readonly text: string };
  /** When the vendor does not answer: `{services}`. */
  readonly silent: {
    readonly title: string;
    readonly text: string;
    /** Before the ways to reach the controller: `{controller}`. */
    readonly instead: string;
  };
  readonly actions: {
    readonly allow: string;
    readonly without: string;
    readonly retry: string;
    readonly cancel: string;
  };
  /** `{telephone}` */
  readonly telephone: string;
  /** `{email}` */
  readonly email: string;
}
