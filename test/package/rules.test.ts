import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import nl from '../../dist/esm/locales/nl.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`helder/rules/${name}`)), 'utf8');

/** What the compiler has against a text as one of autoconsent’s rules, fields that it does not know included. */
function problemsOf(text: string): string {
  const file = `${root}test/package/rule.ts`;
  const source = `import type { AutoConsentCMPRule } from '@duckduckgo/autoconsent';
    export const rule: AutoConsentCMPRule = ${text};`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  return ts.formatDiagnostics(found, { ...host, getNewLine: () => '\n' });
}

/** The schema that Consent-O-Matic has for rules, without the address of its dialect, which leads nowhere. */
function schemaOfConsentOMatic(): object {
  const file = `${root}test/fixtures/consent-o-matic/rules.schema.json`;
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as object), $schema: undefined };
}

describe('the rules for visitors’ extensions', () => {
  it('are in the package as they are written', () => {
    const files = readdirSync(`${root}src/rules`);
    assert.equal(files.length, 2);
    for (const file of files)
      assert.equal(read(file), readFileSync(`${root}src/rules/${file}`, 'utf8'));
  });

  it('hold nothing that autoconsent does not know', () => {
    const text = read('autoconsent-helder.json');
    assert.equal(problemsOf(text), '');
    for (const [right, wrong] of [
      ['"optOut"', '"optout"'],
      ['"exists"', '"exist"'],
      ['"negated": true', '"negated": "yes"'],
    ] as const)
      assert.match(problemsOf(text.replace(right, wrong)), /error TS/, wrong);
  });

  it('hold nothing that Consent-O-Matic does not know', () => {
    const isRule = new Ajv2020({ strict: false }).compile(schemaOfConsentOMatic());
    const text = read('consent-o-matic-helder.json');
    isRule(JSON.parse(text));
    assert.deepEqual(isRule.errors, null);
    for (const [right, wrong] of [
      ['"detectors"', '"detector"'],
      ['"showingMatcher"', '"showing"'],
      ['"checkbox"', '"box"'],
      ['"displayFilter": true', '"displayFilter": "yes"'],
      ['"foreach"', '"each"'],
      ['"SAVE_CONSENT"', '"SAVE"'],
      ['"type": "B"', '"type": "C"'],
      ['"toggleAction"', '"toggle"'],
    ] as const)
      assert.equal(isRule(JSON.parse(text.replace(right, wrong))), false, wrong);
  });

  it('know every purpose that helder brings', () => {
    const text = read('consent-o-matic-helder.json');
    for (const id of Object.keys(nl.purposes))
      assert.ok(text.includes(`"[aria-labelledby=\\"purpose-${id}\\"] input"`), id);
  });
});
