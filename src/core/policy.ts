import type { Controller, ManifestItem, Provider, Text } from './manifest.js';
import type { Language } from './words.js';

/** One thing stored on the device, with everything filled in. */
export interface Item {
  readonly name: string;
  readonly storage: NonNullable<ManifestItem['storage']>;
  /** ISO 8601 duration, `session` or `persistent`. */
  readonly duration: string;
  readonly party: NonNullable<ManifestItem['party']>;
  /** Whether scripts cannot see it, and so not remove it. */
  readonly httpOnly: boolean;
  readonly reason: Text;
}

/** A service with its preset expanded. */
export interface Service {
  readonly id: string;
  /** Id of the preset it was made from. */
  readonly preset?: string | undefined;
  readonly name: Text;
  readonly description: Text | undefined;
  readonly purpose: string;
  readonly needsConsent: boolean;
  readonly provider: Provider | undefined;
  readonly role: 'processor' | 'controller' | 'joint-controller' | 'self' | undefined;
  readonly recipients: readonly string[];
  readonly hosts: readonly string[];
  readonly items: readonly Item[];
  readonly transfer?: Text | undefined;
  /** What the owner adds about it, in policy and declaration. Markdown. */
  readonly note?: Text | undefined;
  /** Why it needs no consent itself, whatever its purpose. */
  readonly justification?: Text | undefined;
  /** Since which day it is no longer used: `2026-11-21`. */
  readonly retired?: string | undefined;
}

/** A purpose with its services. */
export interface Purpose {
  readonly id: string;
  readonly name: Text;
  readonly description: Text | undefined;
  /** Why it needs no consent; absent where it does. */
  readonly exempt: Text | undefined;
  readonly services: readonly Service[];
}

/** The manifest after reading and preset expansion: frozen, ids resolved, broken services left out. */
export interface Policy {
  /** Languages of the manifest, the main one first. */
  readonly languages: readonly string[];
  /** The one language of every notice on this page. */
  readonly language: Language;
  readonly controller: Pick<Controller, 'name' | 'email'>;
  /** Purposes that have services, built-in ones first. */
  readonly purposes: readonly Purpose[];
  readonly services: readonly Service[];
  /** Services that are no longer used: what they have stored is removed. */
  readonly retired: readonly Service[];
  /** How long a choice stands: an ISO 8601 duration. */
  readonly validity: string;
  /** As it was written; what only the privacy policy says is read from it where that is shown. */
  readonly manifest: unknown;
}
