/** Builds the stylesheet of a page with Tailwind’s own compiler, without the native packages of its command line. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'tailwindcss';

const SHEET = fileURLToPath(import.meta.resolve('tailwindcss/index.css'));

/** The CSS of `tailwind.css` in a folder, with a rule for each class of the `tailwind.html` beside it. */
export async function buildTailwind(folder) {
  const [css, page] = await Promise.all(
    ['tailwind.css', 'tailwind.html'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  const { build } = await compile(css, {
    loadStylesheet: async (_, base) => ({
      path: SHEET,
      base,
      content: await readFile(SHEET, 'utf8'),
    }),
  });
  return build([...page.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names.split(/\s+/)));
}
