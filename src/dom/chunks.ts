import type { PolicyWords } from '../core/policy-words.js';
import type { Policy } from '../core/policy.js';
import type { Preset, PresetTexts } from '../core/preset.js';
import type { BannerWords, Language, Words } from '../core/words.js';
import type { Kernel, Reading } from './kernel.js';

/** All that resolving needs; a kernel is one, and an element without a running Consent makes its own. */
export type PolicySource = Pick<Kernel, 'manifest' | 'cookieName' | 'load'> &
  Pick<Reading, 'frame' | 'language'>;

/** What each chunk exports; the drop-in fetches `<name>.js` beside `helder.js`, npm users get a module. */
export interface Chunks {
  /** The banner, and what a click on it needs: all of `decide`. */
  banner: typeof import('./decide.js') & { showBanner: (kernel: Kernel) => Promise<void> };
  /** Says that a reload would lose what was typed. */
  reload: { showReload: (kernel: Kernel) => Promise<void> };
  /** Opens the modal preferences. */
  preferences: { openPreferences: (kernel: Kernel) => Promise<void> };
  /** Defines `<consent-button>` and adds the floating one where the page has no opener. */
  button: { addButton: (kernel: Kernel) => void };
  /** Defines `<privacy-policy>` and `<cookie-declaration>`; serves those that were waiting for helder to start. */
  policy: { serve: () => void };
  /** Reads the manifest whole, writes the record and carries a decision out. */
  decide: typeof import('./decide.js');
  /** Works out and compares what a decision was about. */
  facts: typeof import('../core/facts.js');
  /** Removes what denied services stored. */
  erase: typeof import('./erase.js');
  /** What only scripts ask for. */
  api: typeof import('./api.js');
  /** Runs the steps of presets. */
  vendor: typeof import('./vendor.js');
  /** Expands the manifest into the policy. */
  resolve: { resolvePolicy: (source: PolicySource) => Promise<Policy> };
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
      : K extends `policy-${Language}`
        ? { readonly default: PolicyWords }
        : K extends `preset-${string}-${Language}`
          ? { readonly default: PresetTexts }
          : K extends `preset-${string}`
            ? { readonly default: Preset }
            : never;

/** Fetches a chunk; rejects when it cannot be had, and tries again when asked again. */
export type Load = <K extends string>(name: K) => Promise<ChunkOf<K>>;
