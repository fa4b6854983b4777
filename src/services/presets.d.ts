/** Made at build time from the preset files by `presets.plugin.mjs`. */

declare module 'helder:presets' {
  /** What must be known of the presets that most sites use before anything is asked, by id. */
  export const presetRows: import('../core/preset.js').PresetRows;
}

declare module 'helder:more-presets' {
  /** The same of all others. */
  export const morePresetRows: import('../core/preset.js').PresetRows;
}

declare module 'helder:preset-hosts' {
  /** Entries, with spaces between, by which `helder-hold.js` knows what belongs to a preset: as in a Content-Security-Policy. */
  export const presetHosts: readonly (readonly [id: string, entries: string])[];
}

declare module 'helder:locale-loaders' {
  /** Chunks of texts by name: `nl`, `words-nl` and so on. */
  export const localeLoaders: Readonly<Record<string, () => Promise<unknown>>>;
}

declare module 'helder:preset-loaders' {
  /** Loaders of `preset-<id>` and `preset-<id>-<lang>`. */
  export const presetLoaders: Readonly<
    Record<
      `preset-${string}`,
      () => Promise<{
        readonly default:
          | import('../core/preset.js').Preset
          | import('../core/preset.js').PresetPhrases
          | import('../core/preset.js').PresetTexts;
      }>
    >
  >;
}

declare module 'helder:version' {
  /** The version of this package. */
  export const version: string;
}
