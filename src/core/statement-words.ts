import type { Counted } from './format-count.js';
import type { Marketing, LegalBasis, Party, Retention } from './resolve/statement.js';
import type { ColumnId } from './section-ids.js';

type Until = NonNullable<Retention['until']>;

/** Texts of what only some statements have, in one language: chunk `statement-<lang>.js`. `{name}` marks a placeholder. */
export interface StatementWords {
  /** BCP 47 tag of these texts. */
  readonly lang: string;
  /** What it means where a row names somebody else; both get the name that stands there. */
  readonly responsibility: {
    /** `{customer}` */
    readonly customer: string;
    /** `{joint}` */
    readonly joint: string;
  };
  readonly processing: {
    /** Of the table of one group: `{title}` */
    readonly caption: string;
    /** Of the one table of all groups. */
    readonly tableCaption: string;
    /** What follows it, where its owner has no introduction. */
    readonly introduction: string;
    /** Before what the columns hold. */
    readonly legend: string;
    readonly columns: Readonly<
      Record<ColumnId | 'group', { readonly label: string; readonly explanation: string }>
    >;
    /** Until an event. */
    readonly until: Readonly<Record<Until, string>>;
    /** A period after an event: `{duration}`. */
    readonly after: Readonly<Record<Until, string>>;
    /** A statutory period on top of another: `{period}`, `{duration}` and `{law}`. */
    readonly statutory: string;
    /** The same on its own: `{duration}` and `{law}`. */
    readonly statutoryAlone: string;
    /** One of several periods: `{who}` and `{period}`. */
    readonly forWhom: string;
    /** `{controller}` */
    readonly responsible: Readonly<Record<'controller' | 'customer' | 'joint', string>>;
    readonly bases: Readonly<Record<LegalBasis['basis'], string>>;
    /** Which data must be given: for a contract, by law, and when all other data rests on consent. */
    readonly requirement: Readonly<Record<'contract' | 'law' | 'rest', string>>;
    /** Headings of what follows the activities. */
    readonly parts: Readonly<
      Record<'requirement' | 'automatedDecisions' | 'children' | 'sensitiveData', string>
    >;
    readonly noAutomatedDecisions: string;
  };
  /**
   * Sentences of which helder composes a paragraph for each activity. What they are filled with is written in lower case,
   * as inside a sentence.
   */
  readonly prose: {
    /** `{data}` */
    readonly data: string;
    /** `{purpose}` */
    readonly purpose: string;
    /** `{bases}`, a list; `count` is how many there are. */
    readonly bases: Counted;
    /** Which legitimate interest it is, said after the bases: `{interest}` */
    readonly interest: string;
    readonly retention: {
      /** `{duration}`, such as “7 years”, or what begins with one. */
      readonly duration: string;
      /** `{period}`, such as “until your account is closed”. */
      readonly until: string;
    };
    /** One of several periods, of the same two kinds: `{who}`, `{duration}` and `{period}`. */
    readonly retentionFor: {
      readonly duration: string;
      readonly until: string;
    };
    /** `{responsible}`; left out where it is the controller. */
    readonly responsible: string;
    /** `{source}` */
    readonly source: string;
    /** `{recipients}` */
    readonly recipients: string;
  };
  readonly marketing: {
    readonly data: string;
    readonly bases: string;
    readonly retention: string;
    readonly frequency: string;
    readonly optOut: string;
    /** Link to the page on which to unsubscribe. */
    readonly page: string;
    /** `{count}` and `{period}`, which is a unit alone where it is one of it: “year”. */
    readonly maximum: Counted;
    /** As they stand in a list inside a sentence. */
    readonly ways: Readonly<Record<Marketing['optOut'][number], string>>;
    readonly always: string;
  };
  readonly recipients: {
    readonly title: string;
    readonly text: string;
    readonly subject: string;
    readonly country: string;
    readonly roles: Readonly<Record<NonNullable<Party['roles']>[number], string>>;
    readonly agreement: string;
    readonly gdprRole: string;
    readonly gdprRoles: Readonly<Record<NonNullable<Party['role']>, string>>;
    readonly safeguard: string;
    readonly safeguards: Readonly<Record<NonNullable<Party['safeguard']>, string>>;
    /** Heading of what authorities receive. */
    readonly authorities: string;
  };
  /** The version history. */
  readonly versions: {
    readonly caption: string;
    readonly version: string;
    readonly date: string;
    readonly change: string;
    readonly remark: string;
  };
  readonly footnotes: {
    readonly title: string;
    /** Name of a mark in the text: `{number}` */
    readonly reference: string;
    readonly back: string;
  };
}
