/** Reads and checks the preset files; knows nothing of rollup, so that a test can use it too. */
import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

const folder = new URL('./', import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const schema = readJson('preset.schema.json');
const fits = new Ajv({ allErrors: true, strict: true }).compile(schema);

/** Google’s consent types, in order. */
export const consentTypeNames = schema.properties.consentTypes.items.enum;

/** What a schema cannot say: that the parts of one file agree with each other. */
function* disagreements(file, preset, languages) {
  if (file !== `${preset.id}.json`) yield `id "${preset.id}" is not the name of the file`;
  const written = Object.keys(preset.texts);
  for (const lang of languages) if (!written.includes(lang)) yield `no texts in "${lang}"`;
  for (const lang of written)
    if (!languages.includes(lang)) yield `texts in unknown language "${lang}"`;
  const names = preset.items.map(({ name }) => name);
  if (new Set(names).size < names.length) yield 'two items have the same name';
  for (const [lang, { items }] of Object.entries(preset.texts)) {
    for (const name of names)
      if (!Object.hasOwn(items, name)) yield `item "${name}" has no reason in "${lang}"`;
    for (const name of Object.keys(items))
      if (!names.includes(name)) yield `"${lang}" explains "${name}", which is no item`;
  }
  for (const [lang, texts] of Object.entries(preset.texts)) {
    if (Boolean(texts.ground) !== Boolean(preset.ground))
      yield `"${lang}" must give the ground of an exemption, and only then`;
    if (Boolean(texts.transfer) !== Boolean(Object.values(preset.texts)[0]?.transfer))
      yield `"${lang}" differs from the other languages in \`transfer\``;
  }
  for (const { name, duration, alternatives = [] } of preset.items)
    if (alternatives.some((other) => other.duration === duration))
      yield `item "${name}" has the same duration as an alternative`;
  if ((preset.role === 'self') === Boolean(preset.provider))
    yield 'a provider is needed, but for software of the site’s own';
  if (Boolean(preset.account) !== Boolean(preset.load))
    yield 'an account needs steps that load, and they need an account';
  const { load = [], off = [], signal = {} } = preset;
  const known = ['origin', 'now', 'time', 'granted', 'denied', preset.account];
  for (const [, name] of JSON.stringify([load, off, signal]).matchAll(/\{(\w+)\}/g)) {
    if (!known.includes(name)) yield `a step uses {${name}}, which has no value`;
  }
}

/** The findings on one preset file, empty when it is right. */
export function checkPreset(file, preset, languages) {
  if (fits(preset)) return [...disagreements(file, preset, languages)];
  return fits.errors.map(
    (error) => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/** All presets by id; throws on the first file that is not right. */
export function readPresets(languages) {
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.json') && name !== 'preset.schema.json',
  );
  return new Map(
    files.sort().map((file) => {
      const preset = readJson(file);
      const findings = checkPreset(file, preset, languages);
      if (findings.length) throw new Error(`src/services/${file}:\n  ${findings.join('\n  ')}`);
      return [preset.id, preset];
    }),
  );
}
