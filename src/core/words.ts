/** The purposes that helder knows, in the order in which they are shown. */
export const BUILT_IN_PURPOSES = [
  'functional',
  'security',
  'statistical',
  'media',
  'support',
  'marketing',
] as const;

export type BuiltInPurpose = (typeof BUILT_IN_PURPOSES)[number];

/** Texts of the banner in one language: chunk `<lang>.js`, all that a first visit needs. `{name}` marks a placeholder. */
export interface BannerWords {
  /** Label of everything that opens the preferences. */
  readonly open: string;
  /** The built-in purposes as they stand in a list inside a sentence. */
  readonly purposes: Readonly<Record<BuiltInPurpose, string>>;
  readonly title: string;
  /** Who asks, for what: `{controller}`, `{purposes}`. */
  readonly text: string;
  /** The same when only some services are asked about, since they are new or have changed: `{services}` too. */
  readonly again: string;
  /** Added when services of others are involved: `{providers}`. */
  readonly thirdParties: string;
  /** How to change the choice later: `{open}`. */
  readonly change: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  /** When only some services are asked about. */
  readonly accept: string;
  readonly reject: string;
  readonly choose: string;
  readonly policy: string;
}

/** Texts of the preferences and names of the purposes in one language: chunk `words-<lang>.js`. `{name}` marks a placeholder. */
export interface Words {
  /** BCP 47 tag of these texts. */
  readonly lang: string;
  readonly purposes: Readonly<Record<BuiltInPurpose, PurposeWords>>;
  /** Why the built-in purpose `functional` needs no consent. */
  readonly functionalReason: string;
  readonly preferences: {
    readonly title: string;
    /** `{controller}` */
    readonly introduction: string;
    readonly save: string;
    readonly acceptAll: string;
    readonly rejectAll: string;
    readonly close: string;
    /** Shown in place of a switch where no consent is needed. */
    readonly alwaysOn: string;
    /** Before the reason of an exemption or justification. */
    readonly whyWithoutConsent: string;
    readonly details: string;
    readonly provider: string;
    readonly hosts: string;
    readonly recipients: string;
    readonly transfer: string;
    readonly duration: string;
    readonly storesNothing: string;
    /** Between a term and what is said of it: French has a space before it. */
    readonly colon: string;
  };
  readonly duration: { readonly session: string; readonly persistent: string };
  /** helder’s own record in the declaration. */
  readonly record: {
    readonly name: string;
    readonly description: string;
    readonly reason: string;
    /** What the mark for the next page is for. */
    readonly leftReason: string;
  };
}

export interface PurposeWords {
  readonly name: string;
  readonly description: string;
}

/** Everything between spaces. */
type Split<Tags extends string> = Tags extends `${infer First} ${infer Rest}`
  ? First | Split<Rest>
  : Tags;

/** Those in which long texts are written too, policies and what is said of presets. */
const written = 'nl nl-x-informal en de de-x-informal fr fr-x-informal';
const spoken = 'bg cs da el es et fi ga hr hu is it lt lv mt no pl pt ro sk sl sv uk tr ar';

const split = <Tags extends string>(tags: Tags): readonly Split<Tags>[] =>
  tags.split(' ') as Split<Tags>[];

export type WrittenLanguage = Split<typeof written>;
export const WRITTEN_LANGUAGES = /* @__PURE__ */ split(written);

/**
 * Languages that the interface speaks; each has its files in `src/locales/`. A register is a private-use tag (BCP 47), after
 * the plain one, which is what a page that names no register gets.
 */
export type Language = WrittenLanguage | Split<typeof spoken>;
export const LANGUAGES: readonly Language[] = /* @__PURE__ */ split(`${written} ${spoken}`);
