import type { DeclarationWords } from './declaration-words.js';
import type { RightId, SectionId } from './section-ids.js';

export { RIGHTS, type RightId, SECTIONS, type SectionId } from './section-ids.js';

/** Texts of the privacy policy and the cookie declaration in one language: chunk `policy-<lang>.js`. `{name}` marks a placeholder. */
export interface PolicyWords {
  /** BCP 47 tag of these texts. */
  readonly lang: string;
  /** `{controller}` */
  readonly title: string;
  /** `{version}` */
  readonly version: string;
  /** `{date}` */
  readonly updated: string;
  readonly contents: string;
  /** Between a term and what is said of it: French has a space before it. */
  readonly colon: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly identity: {
    /** `{controller}` */
    readonly controller: string;
    readonly legalName: string;
    readonly address: string;
    readonly tradeRegister: string;
    /** Name of the register where the manifest gives none. */
    readonly register: string;
    readonly website: string;
    readonly email: string;
    readonly telephone: string;
    readonly representative: string;
    readonly officer: string;
  };
  readonly sharing: {
    readonly party: string;
    readonly role: string;
    /** `{contact}` */
    readonly copy: string;
    readonly services: string;
    readonly servicesText: string;
    readonly service: string;
    readonly transfers: string;
  };
  readonly rights: {
    /** `{contact}`: e-mail address and telephone number. */
    readonly introduction: string;
    /** `{address}` */
    readonly byPost: string;
    /** `{period}` */
    readonly answer: string;
    /** The period of a month, as it stands in `answer`. */
    readonly month: string;
    /** That an answer may take longer. */
    readonly extension: string;
    readonly identification: string;
    /** Heading of what a request must contain. */
    readonly request: string;
    /** `complaint`: `{authority}` */
    readonly explained: Readonly<
      Record<RightId, { readonly title: string; readonly text: string }>
    >;
    /** Link to the complaint page of the `{authority}`. */
    readonly complaintLink: string;
    /** Stands for `{authority}` where it is not known. */
    readonly anyAuthority: string;
  };
  readonly cookies: DeclarationWords;
  readonly contact: {
    /** `{controller}` */
    readonly introduction: string;
    readonly privacy: string;
    readonly general: string;
    readonly page: string;
    /** `{days}`, `{from}` and `{to}` */
    readonly hours: string;
    /** `{from}` and `{to}` */
    readonly days: string;
  };
  readonly changes: {
    /** `{date}` */
    readonly introduction: string;
  };
}
