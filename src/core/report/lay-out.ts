import { visible } from './shorten.js';

/** A message of a few lines: what is wrong, then each line that there is under its label. */
export function layOut(what: string, lines: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(lines).reduce(
    (message, [label, line]) => (line ? `${message}\n  ${label} ${visible(line)}` : message),
    `helder: ${what}`,
  );
}
