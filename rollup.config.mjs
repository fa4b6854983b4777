/**
 * Three steps. `dist/esm`: every module of src, for npm; the only step that compiles. Then the drop-in files are bundled
 * from there: the kernel `dist/helder.js`, and its chunks beside it under stable names.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import * as terser from 'terser';
import { smallCookies } from './src/dom/small-cookies.plugin.mjs';
import { inPages } from './src/elements/in-pages.plugin.mjs';
import { smallLit } from './src/elements/small-lit.plugin.mjs';
import { localeFiles, writtenNames } from './src/locales/locales.mjs';
import { locales } from './src/locales/locales.plugin.mjs';
import { presets } from './src/services/presets.plugin.mjs';
import { readPresets } from './src/services/read-presets.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const esm = resolve('dist/esm');
const onwarn = ({ code, message }) => {
  throw new Error(`${code}: ${message}`);
};
// What package.json says of side effects is about dist: of src nothing may be believed.
const packages = (options) => nodeResolve({ exportConditions: ['production'], ...options });
/** Shortens a file, twice: the second run sees through what the first has put together. */
const minify = (module, mangle = true) => ({
  name: 'minify',
  async renderChunk(code) {
    let shorter = { code, map: undefined };
    for (const names of [mangle, true])
      shorter = await terser.minify(shorter.code, {
        ecma: 2020,
        module,
        mangle: names,
        compress: { passes: 3 },
        format: { comments: false },
        sourceMap: { asObject: true, content: shorter.map },
      });
    return shorter;
  },
});
/** A line break at the end of a file is downloaded too. */
const trimmed = {
  name: 'trimmed',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.trimEnd();
  },
};
/** What the Markdown parser calls its own, which stays within one file: the fields of its nodes, and what has a name like nobody’s. */
const parserFields = ['blocks', 'inlines'].flatMap((name) =>
  [
    ...readFileSync(`node_modules/commonmark/lib/${name}.js`, 'utf8').matchAll(
      /this\.([a-z]+[A-Z]\w+)/g,
    ),
  ].map(([, field]) => field),
);
const mangleFields = {
  properties: { regex: new RegExp(`^(_[a-z]\\w*|${parserFields.join('|')})$`) },
};

const sources = readdirSync('src', { recursive: true })
  .filter((file) => /(?<!\.d)\.ts$/.test(file))
  .map((file) => `src/${file}`);

/** Parts of the Markdown parser that ours take the place of: of HTML nothing is to come, and eleven entities are enough. */
const replaced = {
  './common.js': 'src/core/markdown/common.ts',
  './node.js': 'src/core/markdown/node.ts',
  './render/html.js': 'src/core/markdown/no-writer.ts',
  './render/renderer.js': 'src/core/markdown/no-writer.ts',
  './render/xml.js': 'src/core/markdown/no-writer.ts',
  './from-code-point.js': 'src/core/markdown/from-code-point.ts',
  entities: 'src/core/markdown/entities.ts',
};
/** What the parser does for others, and the blocks and tags of HTML: `<` is a character like any other. */
const untaken = {
  'blocks.js': [
    /this\.options\.time/g,
    /peek\(parser\.currentLine, parser\.nextNonspace\) === C_LESSTHAN/g,
    /t === "html_block"/g,
  ],
  'inlines.js': [/this\.options\.smart/g, /this\.parseHtmlTag\(block\)/g],
};
const isMarkdown = (id) => id?.includes('/node_modules/commonmark/');
const smallMarkdown = {
  name: 'small-markdown',
  resolveId: (id, importer) =>
    isMarkdown(importer) && Object.hasOwn(replaced, id) ? resolve(replaced[id]) : null,
  transform(code, id) {
    if (!isMarkdown(id)) return null;
    const small = new MagicString(code);
    for (const branch of untaken[basename(id)] ?? []) {
      if (!code.match(branch)) this.error(`${id} has no ${branch} any more`);
      small.replace(branch, 'false');
    }
    return { code: small.toString(), map: small.generateMap({ hires: true }) };
  },
};

/** Where a module goes below `dist/esm`; npm would leave out a folder called `node_modules`. */
function moduleName({ name, facadeModuleId }) {
  const [, virtual] = /^\0helder:(.+)$/.exec(facadeModuleId) ?? [];
  if (virtual) return `services/${virtual.replaceAll('/', '-')}.js`;
  return `${name.replace(/^(.*\/)?node_modules\//, 'third-party/')}.js`;
}

/** Only once the build is sure to succeed: a failing one leaves the last files in place. */
const clean = {
  name: 'clean',
  renderStart: () => rmSync('dist', { recursive: true, force: true }),
};

/** Files that hold types alone leave no module behind. */
const typesOnly = {
  name: 'types-only',
  generateBundle(_, bundle) {
    for (const [name, { type, imports, modules }] of Object.entries(bundle)) {
      if (type !== 'chunk' || imports.length) continue;
      if (Object.values(modules).some(({ code }) => code)) continue;
      Reflect.deleteProperty(bundle, name);
      Reflect.deleteProperty(bundle, `${name}.map`);
    }
  },
};

/** The JSON Schema that editors use, from the same source as types and checks. */
const manifestSchema = {
  name: 'manifest-schema',
  async writeBundle() {
    const { emitSchema } = await import(pathToFileURL(`${esm}/core/schema/emit.js`));
    writeFileSync('dist/manifest.schema.json', `${JSON.stringify(emitSchema(), null, 2)}\n`);
  },
};

/** What receipts look like, for those who read them by machine. */
const receiptSchema = {
  name: 'receipt-schema',
  async writeBundle() {
    const { receiptSchema: schema } = await import(pathToFileURL(`${esm}/core/schema/receipt.js`));
    const named = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:helder:receipt',
      title: 'helder receipt',
      ...schema,
    };
    writeFileSync('dist/receipt.schema.json', `${JSON.stringify(named, null, 2)}\n`);
  },
};

/** The look of a policy as a file, for pages that are written beforehand. */
const policyStyles = {
  name: 'policy-styles',
  async writeBundle() {
    const { styles } = await import(pathToFileURL(`${esm}/elements/notice/notice.styles.js`));
    const { pageStyles } = await import(pathToFileURL(`${esm}/cli/page-styles.js`));
    writeFileSync('dist/policy.css', compactStyle(`${styles.trim()}\n${pageStyles.trim()}`));
  },
};

/** What visitors’ own extensions must know of the banner, in the form of each. */
const extensionRules = {
  name: 'extension-rules',
  writeBundle: () => cpSync('src/rules', 'dist/rules', { recursive: true }),
};

/** Continues the source maps of `dist/esm`, so that those of the drop-in files lead to src. */
const sourceMaps = {
  name: 'source-maps',
  load(id) {
    if (!id.startsWith(esm) || !existsSync(`${id}.map`)) return null;
    return {
      code: readFileSync(id, 'utf8'),
      map: JSON.parse(readFileSync(`${id}.map`, 'utf8')),
    };
  },
};

/** In the drop-in files a chunk is fetched from beside the one that asks. */
const loadBeside = {
  name: 'load-beside',
  async resolveId(id, importer) {
    if (!id.endsWith('/load.js')) return null;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found?.id === `${esm}/load.js` ? `${esm}/load-beside.js` : found;
  },
};

/** Chunks are written without the `?v=` under which they import each other. */
const fileNames = {
  name: 'file-names',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      file.fileName = file.fileName.replace(/\?.*$/, '');
      if (file.type === 'asset')
        file.source = file.source.replace(/(?<="file":"[^"?]+)\?[^"]*/, '');
    }
  },
};

const compactStyle = (text) =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ ?([{};]) ?|([:,]) (?=[^}]*;)/g, '$1$2')
    .replace(/(?<=[}{][^{};:]*) ([>+]) /g, '$1')
    .replace(/ (?=!important)|(?<=[ :(-])0(?=\.\d)/g, '');
/** Outside a tag a line break stands only where whitespace says nothing; inside it keeps attributes apart. */
const compactMarkup = (text, isInTag) =>
  (isInTag ? text : text.replace(/^\s*\n\s*/, ''))
    .replace(/(?<=>)\s*\n\s*|\s*\n\s*(?=<)/g, '')
    .replace(isTag(text, isInTag) ? /(?!)/ : /\s*\n\s*$/, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ \/>/g, '>');
/** Whether a part of a template ends inside a tag. */
const isTag = (text, before) => {
  const [open, close] = ['<', '>'].map((mark) => text.lastIndexOf(mark));
  return open === close ? before : open > close;
};

/** Line breaks and indentation of templates and styles are for those who read the source. */
const compactTemplates = {
  name: 'compact-templates',
  transform(code, id) {
    if (!id.startsWith(`${esm}/elements/`)) return null;
    const compact = new MagicString(code);
    walk(this.parse(code), {
      enter({ type, quasis }) {
        if (type !== 'TemplateLiteral') return;
        let isInTag = false;
        for (const { start, end } of quasis) {
          const text = code.slice(start, end);
          const isStyle = /\{\s/.test(text);
          const short = isStyle ? compactStyle(text) : compactMarkup(text, isInTag);
          if (short) compact.update(start, end, short);
          else if (text) compact.remove(start, end);
          isInTag = isTag(text, isInTag);
        }
      },
    });
    return { code: compact.toString(), map: compact.generateMap({ hires: true }) };
  },
};

const noticed = new Set();
/** Collects the licences of all packages whose code is in `dist`. */
const licences = {
  name: 'licences',
  buildEnd() {
    for (const id of this.getModuleIds()) {
      const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
      if (name && !this.getModuleInfo(id).isExternal) noticed.add(name);
    }
  },
  writeBundle() {
    const texts = [...noticed].sort().map((name) => {
      const folder = `node_modules/${name}`;
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    });
    writeFileSync('dist/THIRD-PARTY.txt', texts.join(`\n${'-'.repeat(80)}\n\n`));
  },
};

const npm = {
  input: sources,
  external: [/^lit(\/|$)/, 'js-cookie'],
  onwarn: (warning) => warning.code === 'EMPTY_BUNDLE' || onwarn(warning),
  plugins: [
    clean,
    presets({ version }),
    locales,
    smallMarkdown,
    typescript({
      tsconfig: './tsconfig.json',
      noEmitOnError: true,
      noEmit: false,
      declaration: true,
      declarationDir: esm,
      outDir: esm,
      rootDir: 'src',
    }),
    packages({ ignoreSideEffectsForRoot: true }),
    typesOnly,
    manifestSchema,
    receiptSchema,
    policyStyles,
    extensionRules,
    licences,
  ],
  output: {
    dir: esm,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: moduleName,
    sourcemap: true,
    // The compiler writes its maps as seen from `dist/esm`, rollup reads them as seen from `src`: one folder apart.
    sourcemapPathTransform: (path) =>
      path.includes('node_modules') ? path : path.replace(/^\.\.\//, ''),
  },
};

/** Classic scripts, each one file: what a page must have before anything else. */
const classic = (file, name) => ({
  input: `${esm}/${name}.js`,
  onwarn,
  plugins: [sourceMaps, packages(), minify(false), trimmed, licences],
  // The maps are there for who needs them, and no visitor downloads their names.
  output: { file: `dist/${file}.js`, format: 'iife', sourcemap: 'hidden' },
});

const chunks = (input, { manualChunks, mangle } = {}) => ({
  input: Object.fromEntries(
    Object.entries(input).map(([name, file]) => [name, `${esm}/${file}.js`]),
  ),
  onwarn,
  // A chunk may hand more to its neighbours than it promises to those who load it.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    loadBeside,
    sourceMaps,
    packages(),
    smallLit,
    smallCookies,
    inPages,
    compactTemplates,
    minify(true, mangle),
    trimmed,
    fileNames,
    licences,
  ],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: `[name].js?v=${version}`,
    chunkFileNames: `[name].js?v=${version}`,
    sourcemapFileNames: '[name].js.map',
    sourcemap: 'hidden',
    manualChunks,
  },
});

const withLit = {
  banner: 'elements/show-banner',
  preferences: 'elements/open-preferences',
  notice: 'elements/notice/show',
  filled: 'core/filled',
  markdown: 'core/markup/markdown',
  statement: 'core/statement',
  cover: 'elements/cover-embeds',
  prompt: 'elements/form-prompt',
  resolve: 'dom/resolve',
};

const noticeParts = [withLit.notice, withLit.filled, withLit.markdown, withLit.statement];

/** What the banner shares goes with Lit; what preferences and notice share goes with `resolve.js`, which both need. */
function sharedWithLit(id, { getModuleInfo }) {
  // The banner needs Lit’s templates alone.
  if (/\/node_modules\/(lit-html|lit\/html)/.test(id)) return 'banner';
  const seen = new Set();
  const visit = (module) => {
    if (seen.has(module)) return;
    seen.add(module);
    getModuleInfo(module).importers.forEach(visit);
  };
  visit(id);
  const users = Object.values(withLit).filter((file) => seen.has(`${esm}/${file}.js`));
  // What is shared at the points of use: an embed’s place and a form’s button.
  if (users.join() === [withLit.cover, withLit.prompt].join()) return 'placeholder';
  if (users.includes(withLit.banner)) return 'banner';
  // What a notice shares with the parts that only some have.
  if (users.every((file) => noticeParts.includes(file)))
    return users.length > 1 || users.includes(withLit.notice) ? 'notice' : undefined;
  return users.length > 1 || users.includes(withLit.resolve) ? 'resolve' : undefined;
}

/** Chunks without Lit stand alone, each one file. */
const alone = {
  button: 'elements/add-button',
  policy: 'elements/policy',
  'tell-policy': 'dom/tell-policy',
  authorities: 'core/authorities',
  effects: 'dom/effects',
  message: 'elements/show-message',
  records: 'dom/records',
  posted: 'dom/posted',
  receipt: 'elements/offer-copy',
  search: 'elements/add-search',
  look: 'elements/look',
  attend: 'elements/attend',
  texts: 'dom/texts',
  erase: 'dom/erase',
  api: 'dom/api',
  late: 'dom/late',
  gpc: 'dom/gpc',
  presets: 'core/all-presets',
  vendor: 'dom/vendor',
  embeds: 'elements/serve-embeds',
  forms: 'elements/serve-forms',
  tell: 'dom/tell',
  'hand-over': 'dom/hold/hand-over',
  explain: 'dom/explain',
  ...Object.fromEntries(localeFiles().map((name) => [name, `locales/${name}`])),
};

const languages = writtenNames();
const presetParts = [...readPresets(languages).keys()].flatMap((id) => [
  `preset-${id}`,
  `preset-${id}-any`,
  ...languages.map((lang) => `preset-${id}-${lang}`),
]);
const data = Object.fromEntries(presetParts.map((name) => [name, `services/${name}`]));

export default [
  npm,
  classic('helder', 'helder'),
  classic('helder-hold', 'hold'),
  chunks(withLit, { manualChunks: sharedWithLit, mangle: mangleFields }),
  ...Object.entries(alone).map(([name, file]) => chunks({ [name]: file })),
  chunks(data),
];
