import type { PolicyWords } from '../policy-words.js';
import { el, type Markup } from './markup.js';

const openButton = ({ cookies }: PolicyWords): Markup =>
  el('button', { type: 'button', disabled: '' }, cookies.open);

/**
 * The visitor’s choice about one service. It carries its own words, so that whoever fills it needs nothing else; until
 * then it is hidden: what is rendered beforehand cannot know what was chosen, and its button opens nothing.
 */
export function markChoice(service: string, words: PolicyWords): Markup {
  const { choice, choices } = words.cookies;
  return el(
    'p',
    {
      class: 'helder-choice',
      hidden: '',
      'data-service': service,
      'data-granted': choices.granted,
      'data-denied': choices.denied,
      'data-unasked': choices.unasked,
    },
    el('span', {}, choice + words.colon, el('strong', {}, choices.unasked)),
    ' ',
    openButton(words),
  );
}

/** The way to the preferences. */
export const markPreferences = (words: PolicyWords): Markup =>
  el('p', { class: 'helder-open', hidden: '' }, openButton(words));
