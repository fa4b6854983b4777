import type { Counted } from './format-count.js';
import type { LegalBasis, Retention } from './resolve/statement.js';

/** The sections of the policy, in the order in which they are shown. */
export const SECTIONS = [
  'introduction',
  'processing',
  'sharing',
  'rights',
  'security',
  'cookies',
  'contact',
  'changes',
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** The rights of data subjects: GDPR 15 to 18, 20 to 22, 7(3) and 77. */
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'automated-decisions',
  'withdraw-consent',
  'complaint',
] as const;

export type RightId = (typeof RIGHTS)[number];

/** The columns of a processing table, in order; one that no row of a table fills is left out. */
export const COLUMNS = [
  'data',
  'purpose',
  'retention',
  'responsible',
  'bases',
  'source',
  'recipients',
  'note',
] as const;

export type ColumnId = (typeof COLUMNS)[number];

type Until = NonNullable<Retention['until']>;

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
  };
  readonly processing: {
    /** `{title}` */
    readonly caption: string;
    readonly introduction: string;
    readonly columns: Readonly<
      Record<ColumnId, { readonly label: string; readonly explanation: string }>
    >;
    /** Until an event. */
    readonly until: Readonly<Record<Until, string>>;
    /** A period after an event: `{duration}`. */
    readonly after: Readonly<Record<Until, string>>;
    /** `{controller}` */
    readonly responsible: Readonly<Record<'controller' | 'customer' | 'joint', string>>;
    readonly bases: Readonly<Record<LegalBasis['basis'], string>>;
  };
  readonly sharing: {
    readonly recipients: string;
    readonly recipientsText: string;
    readonly subject: string;
    readonly party: string;
    readonly role: string;
    readonly country: string;
    readonly roles: Readonly<Record<'supplier' | 'developer' | 'software' | 'hosting', string>>;
    readonly services: string;
    readonly servicesText: string;
    readonly service: string;
    readonly transfers: string;
    readonly authorities: string;
  };
  readonly rights: {
    /** `{contact}`: e-mail address and telephone number. */
    readonly introduction: string;
    readonly identification: string;
    /** Heading of what a request must contain. */
    readonly request: string;
    /** `complaint`: `{authority}` */
    readonly explained: Readonly<
      Record<RightId, { readonly title: string; readonly text: string }>
    >;
    /** Link to the complaint page of the `{authority}`. */
    readonly complaintLink: string;
  };
  readonly cookies: {
    readonly introduction: string;
    /** How to change the choice, and how long it stands: `{validity}`. */
    readonly change: string;
    /** Label of the button that opens the preferences. */
    readonly open: string;
    readonly withoutConsent: string;
    readonly withConsent: string;
    readonly onDevice: string;
    /** `{services}` and `{names}` */
    readonly servicesNamed: string;
    readonly services: Counted;
    readonly items: Readonly<
      Record<'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB', Counted>
    >;
    /** `{reason}` */
    readonly exempt: string;
    /** `{duration}` */
    readonly identifierLifetime: string;
    /** `{duration}` */
    readonly dataRetention: string;
    readonly provider: string;
    readonly role: string;
    readonly roles: Readonly<
      Record<'processor' | 'controller' | 'joint-controller' | 'self', string>
    >;
    readonly privacyStatement: string;
    readonly optOut: string;
    readonly recipients: string;
    readonly hosts: string;
    readonly transfer: string;
    readonly justification: string;
    readonly choice: string;
    readonly choices: Readonly<Record<'granted' | 'denied' | 'unasked', string>>;
    /** `{service}` */
    readonly caption: string;
    readonly storesNothing: string;
    readonly name: string;
    readonly storage: string;
    readonly storages: Readonly<
      Record<'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB', string>
    >;
    readonly duration: string;
    readonly durations: Readonly<Record<'session' | 'persistent', string>>;
    readonly party: string;
    readonly parties: Readonly<Record<'first' | 'third', string>>;
    readonly reason: string;
  };
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
    readonly caption: string;
    readonly version: string;
    readonly date: string;
    readonly change: string;
    readonly remark: string;
  };
}
