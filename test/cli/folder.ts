import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../dist/esm/cli/run.js';

/** What a command said, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command where these files are; JSON may be given as it is. */
export async function inFolder<T>(
  files: Readonly<Record<string, unknown>>,
  act: (helder: (...argv: readonly string[]) => Promise<Outcome>, folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'helder-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      await writeFile(join(folder, name), text);
    }
    return await act(async (...argv) => {
      let out = '';
      let error = '';
      const code = await run(argv, {
        folder,
        out: (text) => (out += text),
        error: (text) => (error += text),
      });
      return { code, out, error };
    }, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Renders one manifest with these options. */
export const render = (manifest: unknown, ...options: readonly string[]): Promise<Outcome> =>
  inFolder({ 'privacy.json': manifest }, (helder) => helder('render', 'privacy.json', ...options));

export const read = (folder: string, name: string): Promise<string> =>
  readFile(join(folder, name), 'utf8');

/** The smallest manifest. */
export const small = {
  languages: ['nl', 'en'],
  controller: { name: 'Bakkerij Vuur', email: 'privacy@bakkerij-vuur.example' },
  services: [{ use: 'recaptcha' }],
};

export const LANGUAGES = [
  'nl',
  'nl-x-informal',
  'en',
  'de',
  'de-x-informal',
  'fr',
  'fr-x-informal',
] as const;
export const FORMS = ['tables', 'table', 'prose'] as const;

interface Full {
  readonly statement: { readonly processing: object };
}
const full = JSON.parse(
  readFileSync(new URL('../fixtures/policy.json', import.meta.url), 'utf8'),
) as Full;

/** The manifest that says everything, in each language and in one of the three forms. */
export function inForm(form: (typeof FORMS)[number]): object {
  const { statement } = full;
  const processing = { ...statement.processing, form };
  return { ...full, languages: LANGUAGES, statement: { ...statement, processing } };
}
