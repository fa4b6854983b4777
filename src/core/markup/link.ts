import { htmlLang } from '../language.js';
import type { Inline } from '../notice/tree.js';
import { el, type Attributes, type Content, type Markup } from './markup.js';

/** A run that fell back to another language says so, and that it may run the other way. */
export const langOf = ({ lang }: Inline): Attributes =>
  lang === undefined ? {} : { lang: htmlLang(lang), dir: 'auto' };

const BARE = /^https?:\/\/|\/$/g;

/** A link. In print an address is spelled out after it, unless the link shows it already. */
export function linkTo(
  href: string,
  text: string,
  attributes: Attributes,
  ...children: readonly Content[]
): Markup {
  const isShown = href.startsWith('http') && href.replace(BARE, '') === text.replace(BARE, '');
  return el(
    'a',
    { class: isShown ? 'helder-address' : undefined, href, ...attributes },
    ...children,
  );
}
