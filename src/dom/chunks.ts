import type { FormWords } from '../core/form-words.js';
import type { ObjectionWords } from '../core/objection-words.js';
import type { MessageWords } from '../core/message-words.js';
import type { Removal } from '../core/notice/message.js';
import type { PlaceholderWords } from '../core/placeholder-words.js';
import type { PolicyWords } from '../core/policy-words.js';
import type { Preset, PresetPhrases, PresetTexts } from '../core/preset.js';
import type { RecordWords } from '../core/record-words.js';
import type { SearchWords } from '../core/search-words.js';
import type { StatementWords } from '../core/statement-words.js';
import type { BannerWords, Language, Words, WrittenLanguage } from '../core/words.js';
import type { Kernel, Reading } from './kernel.js';
import type { NoticeRequest } from './notice-request.js';
import type { DrawPrompt } from './prompter.js';

/** All that resolving needs; a kernel is one, and an element without a running Consent makes its own. */
export type PolicySource = Pick<Kernel, 'manifest' | 'cookieName' | 'load'> &
  Pick<Reading, 'frame' | 'language'>;

/** Covers these held elements, and no others any more. */
export type Cover = (held: readonly HTMLElement[]) => void;

/** Lets one element load what needs these services, on this page only. */
export type AllowOnce = (held: HTMLElement, services: readonly string[]) => void;

/** What each chunk exports; the drop-in fetches `<name>.js` beside `helder.js`, npm users get a module. */
export interface Chunks {
  /** The banner, and what decides: reads the manifest whole and writes the record. */
  banner: typeof import('./decide.js') & { showBanner: (kernel: Kernel) => Promise<void> };
  /** Gives the banner another layout or another place than the usual one. */
  look: {
    /** Gives what is left to do once the banner shows something. */
    dress: (
      banner: HTMLElement,
      look: { readonly layout: unknown; readonly position: unknown },
      kernel: Kernel,
    ) => Promise<() => void>;
  };
  /** What looks after something that is on screen. */
  attend: {
    attend: (kernel: Kernel, banner: HTMLElement) => void;
    attendPreferences: (kernel: Kernel) => Promise<void>;
    attendButton: (button: HTMLElement) => void;
    checkTheme: (kernel: Kernel, element: HTMLElement) => void;
  };
  /** Puts texts of the manifest in the place of those of the interface. */
  texts: typeof import('./texts.js');
  /** Says what becomes of a withdrawal. */
  message: {
    showReload: (kernel: Kernel) => Promise<void>;
    showRemoval: (kernel: Kernel, removal: Removal, told?: () => void) => Promise<void>;
  };
  /** Opens the modal preferences. */
  preferences: { openPreferences: (kernel: Kernel, asked: number) => Promise<void> };
  /** Defines `<consent-button>` and adds the floating one where the page has no opener. */
  button: {
    serve: (kernel: Kernel) => Promise<void>;
    addButton: (kernel: Kernel) => Promise<void>;
  };
  /** Defines `<privacy-policy>` and `<cookie-declaration>`; serves those that were waiting for helder to start. */
  policy: { serve: () => void };
  /** Draws the notice of such an element; one that was rendered beforehand needs none of it. */
  notice: { showNotice: (request: NoticeRequest) => Promise<void> };
  /** Fills placeholders and footnotes, for texts that have them. */
  filled: typeof import('../core/filled.js');
  /** Reads texts that hold Markdown. */
  markdown: typeof import('../core/markup/markdown.js');
  /** What only some statements have: personal data by activity, recipients, own sections and more. */
  statement: typeof import('../core/statement.js');
  /** Supervisory authorities outside the Netherlands. */
  authorities: typeof import('../core/authorities.js');
  /** Tells the console what a policy cannot show. */
  'tell-policy': typeof import('./tell-policy.js');
  /** Gives held elements their addresses when they may have them, and shows a placeholder until then. */
  embeds: {
    serve: (kernel: Kernel) => void;
    endOnce: (kernel: Kernel, services: readonly string[]) => void;
  };
  /** Covers held embeds with placeholders. */
  cover: { makeCover: (kernel: Kernel, allowOnce: AllowOnce) => Promise<Cover> };
  /** Asks at the point of use for what a form needs. */
  forms: { serve: (kernel: Kernel) => void };
  /** Says at a form what it needs, and how far its sending is. */
  prompt: { makePrompt: (kernel: Kernel) => Promise<DrawPrompt> };
  /** What follows from a decision, and what records of other manifests and tabs mean here. */
  effects: typeof import('./effects.js');
  /** Posts what was decided to the endpoint of the manifest. */
  records: typeof import('./records.js');
  /** Lists in the policy what posting stores and contacts. */
  posted: typeof import('./posted.js');
  /** Makes the visitor’s copy of the record, and offers it in the preferences. */
  receipt: typeof import('./make-receipt.js') & { offerCopy: (kernel: Kernel) => Promise<void> };
  /** Makes preferences with many services easy to search, and folds their lists. */
  search: { addSearch: (kernel: Kernel) => Promise<void> };
  /** Removes what denied services stored. */
  erase: typeof import('./erase.js');
  /** What only scripts ask for. */
  api: typeof import('./api.js');
  /** Calls the listeners of released code for what the page has had already. */
  late: typeof import('./late.js');
  /** What a browser’s Global Privacy Control means here. */
  gpc: typeof import('./gpc.js');
  /** What must be known of the presets that few sites use. */
  presets: typeof import('../core/all-presets.js');
  /** Runs the steps of presets. */
  vendor: typeof import('./vendor.js');
  /** Expands the manifest into the policy. */
  resolve: typeof import('./resolve.js');
  /** Tells the console what is not right with a tag. */
  tell: typeof import('./tell.js');
  /** Checks the whole manifest and tells the console what is wrong. */
  explain: { explain: (kernel: Kernel) => void };
}

/** The module that a chunk name stands for. */
export type ChunkOf<K extends string> = K extends keyof Chunks
  ? Chunks[K]
  : K extends Language
    ? { readonly default: BannerWords }
    : K extends `words-${Language}`
      ? { readonly default: Words }
      : K extends `policy-${WrittenLanguage}`
        ? { readonly default: PolicyWords }
        : K extends `statement-${WrittenLanguage}`
          ? { readonly default: StatementWords }
          : K extends `placeholder-${Language}`
            ? { readonly default: PlaceholderWords }
            : K extends `form-${Language}`
              ? { readonly default: FormWords }
              : K extends `message-${Language}`
                ? { readonly default: MessageWords }
                : K extends `search-${Language}`
                  ? { readonly default: SearchWords }
                  : K extends `objection-${Language}`
                    ? { readonly default: ObjectionWords }
                    : K extends `record-${Language}`
                      ? { readonly default: RecordWords }
                      : K extends `preset-${string}-${WrittenLanguage}`
                        ? { readonly default: PresetTexts }
                        : K extends `preset-${string}-any`
                          ? { readonly default: PresetPhrases }
                          : K extends `preset-${string}`
                            ? { readonly default: Preset }
                            : never;

/** Fetches a chunk; rejects when it cannot be had, and tries again when asked again. */
export type Load = <K extends string>(name: K) => Promise<ChunkOf<K>>;
