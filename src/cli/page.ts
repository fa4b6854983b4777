import { escapeText } from './write.js';

/** The element that takes a rendered notice over, and the attributes by which it asks for the very same. */
export interface Wrapper {
  readonly tag: 'privacy-policy' | 'cookie-declaration';
  readonly lang: string;
  readonly sections: readonly string[] | undefined;
  readonly headingLevel: number | undefined;
}

/** A rendered notice inside its element, with a line break at the end. */
export function writeFragment(notice: string, wrapper: Wrapper): string {
  const { tag, lang, sections, headingLevel } = wrapper;
  const attributes = Object.entries({
    lang,
    sections: sections?.join(' '),
    'heading-level': headingLevel?.toString(),
  })
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeText(value)}"`))
    .join('');
  return `<${tag}${attributes}>\n${notice}\n</${tag}>\n`;
}

/** What is around a fragment on a page of its own. */
export interface Page {
  readonly lang: string;
  readonly title: string;
  /** Whether the fragment lacks a heading of the first level. */
  readonly isUntitled: boolean;
}

/** A whole page; the looks of a notice are in `policy.css` beside it. */
export function writePage(fragment: string, { lang, title, isUntitled }: Page): string {
  const name = escapeText(title);
  return `<!DOCTYPE html>
<html lang="${escapeText(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<link rel="stylesheet" href="policy.css">
</head>
<body>
<main class="helder-page">
${isUntitled ? `<h1>${name}</h1>\n` : ''}${fragment}</main>
</body>
</html>
`;
}
