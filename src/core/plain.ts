/**
 * What could mean something in Markdown, or to `filled.ts`: at the beginning a mark of a heading, quote, list, fence or rule;
 * anywhere a mark of code, emphasis, link, reference, escape or placeholder, a line break or a control character.
 */
const MEANT = /^(?:[#>~]|[-+](?![^\s-])|\d+[.)](?!\S))|[`*_[<{\\\p{Cc}\ue000\ue001]|&[#\w]/u;

/** Whether a text says in Markdown what it says as it stands, apart from spaces around it. In any doubt it does not. */
export const isPlain = (text: string): boolean => !MEANT.test(text.trim());
