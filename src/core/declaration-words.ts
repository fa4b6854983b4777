import type { Counted } from './format-count.js';

/** Texts of the cookie declaration, in one language: part of `PolicyWords`. `{name}` marks a placeholder. */
export interface DeclarationWords {
  readonly introduction: string;
  /** How to change the choice, and how long it stands: `{validity}`. */
  readonly change: string;
  /** What Global Privacy Control means here: `{purpose}`. */
  readonly objection: string;
  /** Label of the button that opens the preferences. */
  readonly open: string;
  readonly withoutConsent: string;
  readonly withConsent: string;
  readonly onDevice: string;
  /** About services that are no longer used: `{service}` and `{date}`. */
  readonly retired: { readonly term: string; readonly line: string };
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
  readonly agreement: string;
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
}
