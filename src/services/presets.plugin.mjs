/**
 * One preset file becomes four parts, each in a virtual module: its row in the kernel (`helder:presets`), the hosts by which
 * `helder-hold.js` knows it (`helder:preset-hosts`), its technical part (`helder:preset/<id>`) and its texts in one language
 * (`helder:preset/<id>/<lang>`).
 */
import { consentTypeNames, localeNames, readPresets } from './read-presets.mjs';

const prefix = 'helder:preset';
const pick = (from, keys) =>
  Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]]));
/** The order is that of `src/core/consent-types.ts`, which a test compares. */
const row = ({ consentTypes, ...preset }) => ({
  ...pick(preset, ['name', 'purpose', 'revision', 'account', 'justifiable']),
  ...(consentTypes && {
    consentTypes: consentTypes.map((type) => consentTypeNames.indexOf(type)).join(''),
  }),
});
const technical = (preset) => ({
  ...pick(preset, [
    'account',
    'provider',
    'role',
    'recipients',
    'hosts',
    'origin',
    'load',
    'off',
    'form',
  ]),
  // Without the sources: they are for the people who keep the file, not for visitors.
  items: preset.items.map((item) => pick(item, ['name', 'storage', 'duration', 'party'])),
});

/** Held, and nobody’s until a service of the manifest names the host: what a container of tags loads, no preset can speak for. */
const unlisted = [['google-tag-manager', 'www.googletagmanager.com']];
const heldHosts = (presets) => [
  ...[...presets].map(([id, { hold, hosts }]) => [id, (hold ?? hosts).join(' ')]),
  ...unlisted,
];

const constant = (name, value) => `export const ${name} = ${JSON.stringify(value)};`;
const mapPresets = (presets, part) =>
  Object.fromEntries([...presets].map(([id, preset]) => [id, part(preset)]));

/** The virtual modules by name, as source. */
export function presetModules(presets, languages) {
  const parts = [...presets.keys()].flatMap((id) => [[id], ...languages.map((lang) => [id, lang])]);
  const loaders = parts.map(
    (part) => `'preset-${part.join('-')}': () => import('${prefix}/${part.join('/')}'),`,
  );
  return new Map([
    [
      `${prefix}s`,
      `export const presetRows = new Map(Object.entries(${JSON.stringify(mapPresets(presets, row))}));`,
    ],
    [`${prefix}-hosts`, constant('presetHosts', heldHosts(presets))],
    [`${prefix}-loaders`, `export const presetLoaders = {\n${loaders.join('\n')}\n};`],
    ...parts.map(([id, lang]) => {
      const preset = presets.get(id);
      const part = lang ? preset.texts[lang] : technical(preset);
      return [
        `${prefix}/${lang ? `${id}/${lang}` : id}`,
        `export default ${JSON.stringify(part)};`,
      ];
    }),
  ]);
}

/** Resolves the virtual modules; `version` becomes `helder:version`. */
export function presets({ version }) {
  const languages = localeNames();
  const modules = presetModules(readPresets(languages), languages).set(
    'helder:version',
    constant('version', version),
  );
  return {
    name: 'helder-presets',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : null),
    load: (id) =>
      id.startsWith('\0helder:') ? { code: modules.get(id.slice(1)), map: null } : null,
  };
}
