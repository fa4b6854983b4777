import type { Words } from '../words.js';
import type { BannerNotice } from './banner.js';

/** What is said before a reload that would lose what the visitor typed. */
export function reloadNotice({ lang, reload }: Words): BannerNotice {
  return {
    lang,
    title: { text: reload.title, lang },
    text: { text: reload.text, lang },
    policy: undefined,
    actions: [{ id: 'reload', label: reload.button }],
  };
}
