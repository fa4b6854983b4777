/** The loaders of all texts, in the virtual module `helder:locale-loaders`: every `import()` is written out, so that a bundler sees it. */
import { fileURLToPath } from 'node:url';
import { localeFiles } from './locales.mjs';

const id = 'helder:locale-loaders';
const path = (name) => JSON.stringify(fileURLToPath(new URL(`${name}.ts`, import.meta.url)));

export const locales = {
  name: 'helder-locales',
  resolveId: (asked) => (asked === id ? `\0${id}` : null),
  load(asked) {
    if (asked !== `\0${id}`) return null;
    const loaders = localeFiles().map((name) => `'${name}': () => import(${path(name)}),`);
    return { code: `export const localeLoaders = {\n${loaders.join('\n')}\n};`, map: null };
  },
};
