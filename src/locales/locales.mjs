/** What there is in this folder; knows nothing of rollup, so that a test can use it too. */
import { readdirSync } from 'node:fs';

const folder = new URL('./', import.meta.url);

/** Languages of the interface: those that have a file here. */
export const localeNames = () =>
  readdirSync(folder)
    .filter((name) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*(-x(-[A-Za-z0-9]{1,8})+)?\.ts$/.test(name))
    .map((name) => name.slice(0, -3))
    .sort();

/** Parts of the interface, each a file per language; that of the banner is named after the language alone. */
const spoken = ['words', 'placeholder', 'form', 'message', 'objection', 'record', 'search'];
/** Long texts, and those of presets, which not every language has. */
const written = ['policy', 'statement'];

/** The languages in which long texts are written: those with a policy. */
export const writtenNames = () => {
  const files = readdirSync(folder);
  return localeNames().filter((lang) => files.includes(`policy-${lang}.ts`));
};

/** The files of this folder that hold texts; throws where a language lacks one. */
export function localeFiles() {
  const wanted = [
    ...localeNames().flatMap((lang) => [lang, ...spoken.map((part) => `${part}-${lang}`)]),
    ...writtenNames().flatMap((lang) => written.map((part) => `${part}-${lang}`)),
  ];
  const files = readdirSync(folder);
  const missing = wanted.filter((name) => !files.includes(`${name}.ts`));
  if (missing.length) throw new Error(`src/locales lacks ${missing.join(', ')}`);
  return wanted;
}
