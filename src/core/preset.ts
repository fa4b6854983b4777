import type { ManifestItem, Provider, Text } from './manifest.js';

/** What must be known of a preset before anything is asked: its row. Everything else comes in chunks of its own. */
export interface PresetRow {
  /** As the banner names it. */
  readonly name: string;
  readonly purpose: string;
  /** Raised only for a material change; part of the recorded facts. */
  readonly revision: number;
  /** Field of the manifest with the account id (`measurementId`, …); given, helder loads the vendor’s script itself. */
  readonly account?: string;
  /** Whether it needs an `origin` to be loaded: it runs on a server of the controller’s own. */
  readonly selfHosted?: true;
  /** Whether nobody else is involved. */
  readonly own?: true;
  /** Whether it needs no consent under its own purpose: it is what the visitor asks for, Tw 11.7a(3). */
  readonly exempt?: true;
  /** Whether it can meet the conditions of `limited-analytics`; AP and CNIL name such tools. */
  readonly limited?: true;
  /** Whether a written justification may place it under an exempt purpose; only reCAPTCHA. */
  readonly justifiable?: true;
  /** Whether it is told what was decided, or tells it to others, before anything of it runs. */
  readonly signals?: true;
  /** The Google consent types that a grant turns on, as digits: their places in `consent-types.ts`; https://developers.google.com/tag-platform/security/guides/consent */
  readonly consentTypes?: string;
  /** The same by purpose, for one that loads tags which helder cannot know. */
  readonly typesByPurpose?: Readonly<Record<string, string>>;
}

/** By id of the preset; keys are looked up as they stand in a manifest. */
export type PresetRows = ReadonlyMap<unknown, PresetRow>;

export type PresetItem = Omit<ManifestItem, 'reason'> & {
  /** Where name and duration are documented. */
  readonly sources: readonly string[];
  /** Other durations that are documented elsewhere. */
  readonly alternatives?: readonly {
    readonly duration: string;
    readonly sources: readonly string[];
  }[];
};

/**
 * A value in a step; strings may hold `{origin}`, the account field (`{measurementId}`), the ids of what is `{granted}` and
 * `{denied}`, and alone `{now}` (a Date) or `{time}` (milliseconds since 1970-01-01 UTC).
 */
export type StepValue =
  string | number | boolean | readonly StepValue[] | { readonly [key: string]: StepValue };

/** One step of a vendor’s snippet. */
export type Step =
  /** Sets a property of `window`, or of something on it: `leadinfo.t`. */
  | { readonly set: string; readonly to: StepValue }
  /** Pushes values on the global array of this name, made when absent. */
  | { readonly push: string; readonly values: readonly StepValue[] }
  /**
   * Calls the global function of this name; while there is none, a stub that pushes its `arguments` object on the array
   * at `queue` (`dataLayer`, or `leadinfo.q`: a property of the stub). Without `with` only the stub is made; without
   * `queue` nothing is called as long as there is no such function.
   */
  | { readonly call: string; readonly queue?: string; readonly with?: readonly StepValue[] }
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

/** What a vendor is told of the decision about it, and when; a vendor without a protocol is only held. */
export interface PresetSignal {
  /** Before anything of it can run, whatever was decided. */
  readonly default?: readonly Step[];
  /** After that, and before its code, when it may run. */
  readonly granted?: readonly Step[];
  /** When it had been told so and may no longer. */
  readonly denied?: readonly Step[];
  /** Whenever anything has been decided, about any service, while it may run. */
  readonly change?: readonly Step[];
}

/** The technical part of a preset: chunk `preset-<id>.js`. */
export interface Preset {
  /** Absent where it is the site’s own software. */
  readonly provider?: Provider;
  readonly role: 'processor' | 'controller' | 'joint-controller' | 'self';
  readonly recipients?: readonly string[];
  /** Hosts that the browser contacts, for the declaration and for CSP. */
  readonly hosts: readonly string[];
  readonly items: readonly PresetItem[];
  /** Field of the manifest with the account id. */
  readonly account?: string;
  /** Where the vendor’s script comes from, unless the manifest names another origin. */
  readonly origin?: string;
  /** Run once granted, when the manifest gives the account id. */
  readonly load?: readonly Step[];
  /** Run at withdrawal, before anything is erased. */
  readonly off?: readonly Step[];
  readonly signal?: PresetSignal;
  /** Whether it loads tags that helder cannot know. */
  readonly manager?: true;
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
  /** Why it needs no consent. */
  readonly ground?: string;
  /** What each item is for, by its name. */
  readonly items: Readonly<Record<string, string>>;
}

/** The same for a language in which there is none: chunk `preset-<id>-any.js`. Every text says in which language it is. */
export interface PresetPhrases {
  readonly name: Text;
  readonly description: Text;
  readonly transfer?: Text;
  readonly ground?: Text;
  readonly items: Readonly<Record<string, Text>>;
}

/** A preset as its file `src/services/<id>.json` holds it. */
export interface PresetFile
  extends Preset, Pick<PresetRow, 'purpose' | 'revision' | 'justifiable' | 'limited'> {
  /** The ground on which it needs no consent. */
  readonly ground?: 'requested-service' | 'transmission';
  /** What `helder-hold.js` holds on, where that is not `hosts`. */
  readonly hold?: readonly string[];
  /** The Google consent types that a grant turns on, by name. */
  readonly consentTypes?: readonly string[];
  readonly id: string;
  readonly name: string;
  readonly sources: readonly string[];
  readonly texts: Readonly<Record<string, PresetTexts>>;
}
