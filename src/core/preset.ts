import type { ManifestItem, Provider } from './manifest.js';

/** What the kernel knows of a preset: its row. Everything else comes in chunks. */
export interface PresetRow {
  /** As the banner names it. */
  readonly name: string;
  readonly purpose: string;
  /** Raised only for a material change; part of the recorded facts. */
  readonly revision: number;
  /** Field of the manifest with the account id (`measurementId`, …); given, helder loads the vendor’s script itself. */
  readonly account?: string;
  /** Whether a written justification may place it under an exempt purpose; only reCAPTCHA. */
  readonly justifiable?: true;
  /** The Google consent types that a grant turns on, as digits: their places in `consent-types.ts`; https://developers.google.com/tag-platform/security/guides/consent */
  readonly consentTypes?: string;
}

export type PresetItem = Omit<ManifestItem, 'reason'> & {
  /** Where name and duration are documented. */
  readonly sources: readonly string[];
};

/** A value in a step; strings may hold `{origin}`, `{now}` (a Date, alone) and the account field, `{measurementId}`. */
export type StepValue =
  string | number | boolean | readonly StepValue[] | { readonly [key: string]: StepValue };

/** One step of a vendor’s snippet. */
export type Step =
  /** Sets a property of `window`, or of something on it: `leadinfo.t`. */
  | { readonly set: string; readonly to: StepValue }
  /** Pushes a value on the global array of this name, made when absent. */
  | { readonly push: string; readonly value: StepValue }
  /**
   * Calls the global function of this name; while there is none, a stub that pushes its `arguments` object on the array
   * at `queue` (`dataLayer`, or `leadinfo.q`: a property of the stub). Without `with` only the stub is made.
   */
  | { readonly call: string; readonly queue: string; readonly with?: readonly StepValue[] }
  /** Adds an async script. */
  | { readonly script: string };

/** How a form works with a vendor’s spam check. */
export interface PresetForm {
  /** Functions of `window`, as paths, that call back once the vendor is ready; the first that is there counts. */
  readonly ready: readonly string[];
  /** Selector of the places on the page that the vendor puts its own part into, or binds itself to. */
  readonly widget: string;
  /** Selector of the fields with the vendor’s answer. */
  readonly answer: string;
  /** Selector of what holds an answer that the visitor has nothing to do for. */
  readonly unseen: string;
}

/** The technical part of a preset: chunk `preset-<id>.js`. */
export interface Preset {
  readonly provider: Provider;
  readonly role: 'processor' | 'controller' | 'joint-controller' | 'self';
  readonly recipients?: readonly string[];
  /** Hosts that the browser contacts, for the declaration and for CSP. */
  readonly hosts: readonly string[];
  readonly items: readonly PresetItem[];
  /** Field of the manifest with the account id. */
  readonly account?: string;
  /** Where the vendor’s script comes from, unless the manifest names another origin. */
  readonly origin: string;
  /** Run once granted, when the manifest gives the account id. */
  readonly load: readonly Step[];
  /** Run at withdrawal, before anything is erased. */
  readonly off: readonly Step[];
  /** What forms that wait for it need to know. */
  readonly form?: PresetForm;
}

/** The texts of a preset in one language: chunk `preset-<id>-<lang>.js`. */
export interface PresetTexts {
  readonly name: string;
  readonly description: string;
  /** The same for the prompt at a form, in a few words: why, and what the vendor gets. */
  readonly form?: string;
  /** The safeguard of a transfer outside the EEA. */
  readonly transfer?: string;
  /** What each item is for, by its name. */
  readonly items: Readonly<Record<string, string>>;
}

/** A preset as its file `src/services/<id>.json` holds it. */
export interface PresetFile extends Preset, Omit<PresetRow, 'consentTypes'> {
  /** What `helder-hold.js` holds on, where that is not `hosts`. */
  readonly hold?: readonly string[];
  /** The Google consent types that a grant turns on, by name. */
  readonly consentTypes?: readonly string[];
  readonly id: string;
  readonly name: string;
  readonly sources: readonly string[];
  readonly texts: Readonly<Record<string, PresetTexts>>;
}
