const plain = (text: string): string =>
  text
    .normalize()
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('nl');

/** What may not touch a phrase: `1 jaar` is not in `11 jaar`, `adres` not in `e-mailadres` or `IP-adres`, `_ga` not in `_ga_*`. */
const PART_OF_WORD = /[\p{L}\p{N}_-]/u;

const standsAlone = (text: string, from: number, to: number): boolean =>
  !PART_OF_WORD.test(text[from - 1] ?? '') && !PART_OF_WORD.test(text[to] ?? '');

/** Whether a text holds a phrase as whole words, whatever its spaces, capitals and quotes. */
export function carries(text: string, phrase: string): boolean {
  const within = plain(text);
  const sought = plain(phrase);
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    if (standsAlone(within, at, at + sought.length)) return true;
  }
  return false;
}
