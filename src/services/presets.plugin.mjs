/**
 * One preset file becomes four parts, each in a virtual module: its row for the banner (`helder:presets`, or
 * `helder:more-presets`, a chunk for those who use one of the others), the hosts by which
 * `helder-hold.js` knows it (`helder:preset-hosts`), its technical part (`helder:preset/<id>`) and its texts in one language
 * (`helder:preset/<id>/<lang>`).
 */
import { writtenNames } from '../locales/locales.mjs';
import { consentTypeNames, readPresets } from './read-presets.mjs';

const prefix = 'helder:preset';
const pick = (from, keys) =>
  Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]]));
/** Used on so many sites that the banner knows them without asking. */
const common = ['google-analytics', 'leadinfo', 'recaptcha'];
/** The order is that of `src/core/consent-types.ts`, which a test compares. */
const digits = (types) => types.map((type) => consentTypeNames.indexOf(type)).join('');
/** What a manager of tags stands for: https://developers.google.com/tag-platform/security/guides/consent */
const typesByPurpose = {
  functional: digits(['functionality_storage']),
  security: digits(['security_storage']),
  statistical: digits(['analytics_storage']),
  marketing: digits(['ad_storage', 'ad_user_data', 'ad_personalization']),
};
const row = ({ account, consentTypes, ground, manager, origin, role, signal, ...preset }) => ({
  ...pick(preset, ['name', 'purpose', 'revision', 'justifiable', 'limited']),
  ...(account && { account }),
  ...(account && !origin && { selfHosted: true }),
  ...(role === 'self' && { own: true }),
  ...(ground && { exempt: true }),
  ...(signal && { signals: true }),
  ...(consentTypes && { consentTypes: digits(consentTypes) }),
  ...(manager && { typesByPurpose }),
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
    'signal',
    'manager',
    'form',
  ]),
  // Without the sources: they are for the people who keep the file, not for visitors.
  items: preset.items.map((item) =>
    pick(item, ['name', 'storage', 'duration', 'party', 'httpOnly']),
  ),
});

/** What needs no consent is not held: its ground is that the visitor asked for it, a payment say. */
const heldHosts = (presets) =>
  [...presets].flatMap(([id, { ground, hold, hosts }]) => {
    const entries = ground ? '' : (hold ?? hosts).join(' ');
    return entries ? [[id, entries]] : [];
  });

/** English takes the place of what nobody has written, and says so. */
const inEnglish = (text) =>
  typeof text === 'string'
    ? { en: text }
    : Object.fromEntries(Object.entries(text).map(([key, part]) => [key, inEnglish(part)]));

const constant = (name, value) => `export const ${name} = ${JSON.stringify(value)};`;
const mapRows = (name, presets) =>
  `export const ${name} = new Map(Object.entries(${JSON.stringify(
    Object.fromEntries(presets.map(([id, preset]) => [id, row(preset)])),
  )}));`;

/** The virtual modules by name, as source. */
export function presetModules(presets, languages) {
  const parts = [...presets.keys()].flatMap((id) => [
    [id],
    [id, 'any'],
    ...languages.map((lang) => [id, lang]),
  ]);
  const loaders = parts.map(
    (part) => `'preset-${part.join('-')}': () => import('${prefix}/${part.join('/')}'),`,
  );
  const isCommon = ([id]) => common.includes(id);
  const isOther = (entry) => !isCommon(entry);
  return new Map([
    [`${prefix}s`, mapRows('presetRows', [...presets].filter(isCommon))],
    ['helder:more-presets', mapRows('morePresetRows', [...presets].filter(isOther))],
    [`${prefix}-hosts`, constant('presetHosts', heldHosts(presets))],
    [`${prefix}-loaders`, `export const presetLoaders = {\n${loaders.join('\n')}\n};`],
    ...parts.map(([id, lang]) => {
      const preset = presets.get(id);
      const said = lang === 'any' ? inEnglish(preset.texts.en) : preset.texts[lang];
      const part = lang ? said : technical(preset);
      return [
        `${prefix}/${lang ? `${id}/${lang}` : id}`,
        `export default ${JSON.stringify(part)};`,
      ];
    }),
  ]);
}

/** Resolves the virtual modules; `version` becomes `helder:version`. */
export function presets({ version }) {
  const languages = writtenNames();
  const modules = presetModules(readPresets(languages), languages).set(
    'helder:version',
    constant('version', version),
  );
  return {
    name: 'helder-presets',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : null),
    load: (id) =>
      id.startsWith('\0') && modules.has(id.slice(1))
        ? { code: modules.get(id.slice(1)), map: null }
        : null,
  };
}
