import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

type Kind = 'value' | 'type' | 'lazy';
interface Import {
  readonly from: string;
  /** A file of src (`core/text.ts`), a virtual module (`helder:presets`) or a package (`lit`). */
  readonly to: string;
  readonly kind: Kind;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.ts$/.test(file));
const modules = files.filter((file) => !file.endsWith('.d.ts'));

function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** Every import of a file: static, `import()`, re-export and `typeof import()`. */
function importsOf(from: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, kind: Kind) => {
    if (node && ts.isStringLiteral(node)) found.push({ from, to: target(from, node.text), kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const typesOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, typesOnly ? 'type' : 'value');
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'type');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'lazy');
    }
    ts.forEachChild(node, visit);
  };
  const text = readFileSync(src + from, 'utf8');
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true));
  return found;
}

const imports = modules.flatMap(importsOf);
const show = ({ from, to, kind }: Import) => `${from} -> ${to} (${kind})`;
const layerOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const isPackage = ({ to }: Import) => !to.endsWith('.ts') && !to.startsWith('helder:');

/** Whom each layer may import; entry files directly in src wire everything together. */
const below: Record<string, (wanted: Import) => boolean> = {
  core: ({ to }) => layerOf(to) === 'core' || to.startsWith('helder:'),
  services: ({ to, kind }) => layerOf(to) === 'core' && kind === 'type',
  locales: ({ to, kind }) =>
    layerOf(to) === 'locales' || (layerOf(to) === 'core' && kind === 'type'),
  dom: ({ to, kind }) =>
    ['core', 'dom'].includes(layerOf(to)) ||
    (layerOf(to) === 'locales' && kind === 'lazy') ||
    to.startsWith('helder:'),
  elements: ({ to }) =>
    ['core', 'dom', 'elements'].includes(layerOf(to)) ||
    ['load.ts', 'mark-notice.ts'].includes(to) ||
    to.startsWith('helder:'),
  cli: ({ to }) =>
    ['core', 'cli'].includes(layerOf(to)) ||
    ['load.ts', 'mark-notice.ts'].includes(to) ||
    to.startsWith('helder:'),
};

/** Paths along which files import each other in a circle, those through `apart` left out. */
function cycles(kinds: readonly Kind[], apart: readonly string[] = []): string[] {
  const edges = new Map<string, string[]>();
  for (const { from, to, kind } of imports) {
    if (!kinds.includes(kind) || apart.includes(to)) continue;
    edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
  };
  for (const file of edges.keys()) walk(file, []);
  return found;
}

/** All that a file loads before it runs. */
function reach(file: string, found = new Set<string>()): Set<string> {
  for (const { to, kind, from } of imports) {
    if (from !== file || kind !== 'value' || found.has(to)) continue;
    found.add(to);
    reach(to, found);
  }
  return found;
}

describe('architecture', () => {
  it('reads every import', () => {
    assert.ok(imports.length > modules.length, 'the parser finds hardly any imports');
    const unknown = imports.filter(({ to }) => to.endsWith('.ts') && !files.includes(to));
    assert.deepEqual(unknown.map(show), []);
  });

  it('imports only downwards', () => {
    const upward = imports.filter((wanted) => {
      const allows = below[layerOf(wanted.from)];
      return allows && !isPackage(wanted) && !allows(wanted);
    });
    assert.deepEqual(upward.map(show), []);
  });

  it('uses each package in one layer', () => {
    const homes: Record<string, RegExp> = {
      lit: /^elements\//,
      'js-cookie': /^dom\//,
      commonmark: /^core\/markup\/markdown\.ts$/,
    };
    const astray = imports.filter((wanted) => {
      const home = homes[wanted.to.replace(/(?<=^lit)\/.*/, '')];
      return isPackage(wanted) && layerOf(wanted.from) !== 'cli' && !home?.test(wanted.from);
    });
    assert.deepEqual(astray.map(show), []);
  });

  it('keeps Lit, js-cookie, texts and elements out of the kernel', () => {
    const heavy = [...reach('helder.ts')].filter((to) =>
      /^(lit|js-cookie|commonmark)|^(elements|locales)\//.test(to),
    );
    assert.deepEqual(heavy, []);
  });

  it('keeps out of a policy that was rendered beforehand what makes and draws one', () => {
    const heavy = [...reach('elements/policy.ts')].filter((to) =>
      /^(lit|commonmark)|^(core\/(markup|notice|resolve)|locales)\/|^mark-notice/.test(to),
    );
    assert.deepEqual(heavy, []);
  });

  it('has no template that needs what the drop-in files leave out of Lit', () => {
    const templates = modules
      .filter((file) => file.startsWith('elements/'))
      .flatMap((file) => [
        ...readFileSync(src + file, 'utf8').matchAll(/html`[^]*?`/g),
        ...readFileSync(src + file, 'utf8').matchAll(/from 'lit(?!\/html\.js').*/g),
      ])
      .map(([text]) => text);
    assert.ok(templates.length > 10);
    for (const text of templates)
      assert.doesNotMatch(
        text,
        /<!--|<(script|style|textarea|title|svg|math)\b|<[\w-]+\s+\$\{|\s\?[\w-]+=|<[^>]*=("[^">]*|[^\s"$>]+)\$\{|from 'lit/,
      );
  });

  it('has no file that comes back to itself', () => {
    assert.deepEqual(cycles(['value']), []);
  });

  it('has no circle of types but that of the live object and what its chunks are given', () => {
    const contracts = ['dom/kernel.ts', 'dom/chunks.ts'];
    assert.deepEqual(cycles(['value', 'type'], contracts), []);
  });

  it('has no file of more than 200 lines, texts apart', () => {
    const long = files
      .filter((file) => layerOf(file) !== 'locales')
      .map((file) => ({
        file,
        lines: readFileSync(src + file, 'utf8')
          .trimEnd()
          .split('\n').length,
      }))
      .filter(({ lines }) => lines > 200);
    assert.deepEqual(long, []);
  });
});
