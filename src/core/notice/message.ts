import { fill } from '../fill.js';
import { htmlLang } from '../language.js';
import type { MessageWords } from '../message-words.js';
import type { BannerAction, BannerNotice } from './banner.js';

/** What became of the things that withdrawn services had stored. */
export interface Removal {
  /** Names of what was removed. */
  readonly removed: readonly string[];
  /** Names of items that only the visitor’s browser can remove, by the party whose they are. */
  readonly left: ReadonlyMap<string, readonly string[]>;
}

const message = (
  lang: string,
  title: string,
  text: string,
  action: { readonly id: BannerAction; readonly label: string },
): BannerNotice => {
  const tag = htmlLang(lang);
  return {
    lang: tag,
    title: { text: title, lang: tag },
    text: { text, lang: tag },
    policy: undefined,
    actions: [action],
  };
};

/** What is said before a reload that would lose what the visitor typed. */
export function reloadNotice({ lang, title, reload }: MessageWords): BannerNotice {
  return message(lang, title, reload.text, { id: 'reload', label: reload.button });
}

/** What is said after a withdrawal; undefined where there is nothing to tell. */
export function removalNotice(
  { lang, title, removal }: MessageWords,
  { removed, left }: Removal,
): BannerNotice | undefined {
  const list = new Intl.ListFormat(lang);
  const others = [...left].map(([party, names]) => `${party} (${list.format(names)})`);
  const sentences = [
    removed.length && fill(removal.removed, { names: list.format(removed) }),
    others.length && fill(removal.left, { names: list.format(others) }),
  ];
  const text = sentences.filter(Boolean).join(' ');
  return text ? message(lang, title, text, { id: 'close', label: removal.close }) : undefined;
}
