import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, string | null | Record<string, string>>;
  sideEffects: string[];
};

const targets = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'object' ? Object.values(entry ?? {}) : [entry],
);

/** Whether importing a module does more than define what it exports. */
function hasEffects(file: string): boolean {
  const text = readFileSync(root + file, 'utf8');
  return ts
    .createSourceFile(file, text, ts.ScriptTarget.Latest)
    .statements.some(
      (statement) =>
        ts.isExpressionStatement(statement) ||
        ts.isIfStatement(statement) ||
        (ts.isImportDeclaration(statement) && !statement.importClause),
    );
}

const matches = (pattern: string, file: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(file);

const modules = readdirSync(`${root}dist/esm`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => `./dist/esm/${file.replaceAll('\\', '/')}`);

describe('the package', () => {
  it('has every file that it exports', () => {
    const missing = targets.filter((path) => !path.includes('*') && !existsSync(root + path));
    assert.deepEqual(missing, []);
  });

  it('imports in Node, touches no global and starts nothing', async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    const library = (await import('helder')) as Record<string, unknown>;
    assert.equal(typeof library['start'], 'function');
    assert.deepEqual(Object.getOwnPropertyNames(globalThis), before);
  });

  it('hides its inner modules', async () => {
    const inner = 'helder/dist/esm/core/text.js';
    await assert.rejects(import(inner), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
  });

  it('resolves the schema and the drop-in files', () => {
    for (const path of ['helder/manifest.schema.json', 'helder/dist/helder.js']) {
      assert.ok(existsSync(fileURLToPath(import.meta.resolve(path))), path);
    }
  });

  it('tells bundlers exactly which modules do something when imported', () => {
    const effective = modules.filter(hasEffects).sort();
    const listed = modules
      .filter((file) => manifest.sideEffects.some((pattern) => matches(pattern, file)))
      .sort();
    assert.deepEqual(listed, effective);
  });

  it('has types that a strict consumer can check', () => {
    const file = `${root}test/package/consumer.ts`;
    const entries = Object.keys(manifest.exports).filter((path) =>
      /^\.(\/elements\/.*)?$/.test(path),
    );
    const text = entries.map((path) => `import 'helder${path.slice(1)}';`).join('\n');
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
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
        ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
        : getSourceFile(name, ...rest);
    const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
    assert.equal(ts.formatDiagnostics(found, { ...host, getNewLine: () => '\n' }), '');
  });

  it('is clean to publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, strict: true });
    const found = messages.map((message) => formatMessage(message, pkg, { color: false }));
    assert.deepEqual(found, []);
  });
});
