import { parseArgs } from 'node:util';

/** What is to be rendered, and how. */
export interface RenderOptions {
  /** Path of the manifest. */
  readonly manifest: string;
  /** Language that is asked for; left out: the manifest’s first. */
  readonly lang?: string | undefined;
  /** Ids of the sections to show; left out: everything. */
  readonly sections?: readonly string[] | undefined;
  /** Level of the policy’s title, shown or not, or of the declaration’s heading; left out: as the element has it. */
  readonly headingLevel?: number | undefined;
  /** Whether a whole page is wanted. */
  readonly page?: boolean | undefined;
  /** Whether the cookie declaration alone is wanted. */
  readonly declaration?: boolean | undefined;
  /** File to write to; left out: the standard output. */
  readonly output?: string | undefined;
  /** Folder of the site, where addresses that begin with `/` lead to; left out: the manifest’s own. */
  readonly root?: string | undefined;
}

export type Wanted =
  | { readonly type: 'render'; readonly options: RenderOptions }
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  | { readonly type: 'wrong'; readonly reason: string };

export const HELP = `helder render <manifest> [options]

Writes the privacy policy of a manifest as HTML, for readers without JavaScript.

  --lang <tag>             language: nl, nl-x-informal, en, de, de-x-informal, fr or
                           fr-x-informal (the manifest’s first)
  --sections "<id> <id>"   only these sections, in this order
  --heading-level <1-6>    level of the title, shown or not: sections are one below it
                           (1; of the declaration’s own heading, in a fragment: 2)
  --declaration            the cookie declaration alone
  --page                   a whole page instead of a fragment
  --output <file>          writes to a file (-: the standard output); with --page also the
                           policy.css beside it
  --root <folder>          where a statement at "/…" is looked for (the manifest’s folder)

Exit codes: 0 written without errors; 1 the manifest has errors or lacks what is asked for,
or a file is missing, broken or cannot be written: what can be shown is still written;
2 wrong arguments, or an output that would overwrite what it is made from.
`;

/** Reads the words of a command line. */
export function readArguments(argv: readonly string[]): Wanted {
  const wrong = (reason: string): Wanted => ({ type: 'wrong', reason });
  let parsed;
  try {
    parsed = parse(argv);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [command, manifest, ...more] = positionals;
  if (values.help) return { type: 'help' };
  if (values.version) return { type: 'version' };
  if (command !== 'render')
    return wrong(command ? `There is no command "${command}".` : 'No command is given.');
  if (!manifest) return wrong('No manifest is given.');
  if (more.length) return wrong(`One manifest at a time; what is "${more.join(' ')}"?`);
  const { lang, page, declaration, root, 'heading-level': level } = values;
  const output = values.output === '-' ? undefined : values.output;
  const sections = values.sections?.split(/\s+/).filter(Boolean);
  if (sections && declaration) return wrong('The declaration has no --sections to choose from.');
  if (sections && !sections.length) return wrong('--sections names no section.');
  if (level !== undefined && !/^[1-6]$/.test(level))
    return wrong(`--heading-level is 1 to 6, not "${level}".`);
  if (lang !== undefined && !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(lang))
    return wrong(`--lang is a language tag such as nl, not "${lang}".`);
  const headingLevel = level === undefined ? undefined : Number(level);
  return {
    type: 'render',
    options: { manifest, lang, sections, headingLevel, page, declaration, output, root },
  };
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      sections: { type: 'string' },
      'heading-level': { type: 'string' },
      page: { type: 'boolean' },
      declaration: { type: 'boolean' },
      output: { type: 'string' },
      root: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
