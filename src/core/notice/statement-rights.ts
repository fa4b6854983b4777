import { isWithinMonth } from '../within-month.js';
import { fill } from '../fill.js';
import { RIGHTS, type RightId } from '../section-ids.js';
import type { NoticeContext } from './context.js';
import {
  entitle,
  joinLines,
  link,
  mailLink,
  markdown,
  paragraph,
  telephoneLink,
} from './inline.js';
import { section } from './parts.js';
import type { Block, Inline, Line, Section } from './tree.js';

/** How to reach the controller about privacy, inside a sentence. */
export function contactLine(context: NoticeContext): Line {
  const { email, telephone } = context.controller;
  const ways = [[mailLink(email)], ...(telephone ? [[telephoneLink(telephone)]] : [])];
  return joinLines(ways, context, 'disjunction');
}

/** Every right, what it means and how to use it: GDPR 12(2), 13(2)(b) to (d). */
export function rightsSection(context: NoticeContext): Section {
  const { words, statement } = context;
  const { rights, sections } = words;
  return section(
    'rights',
    sections.rights,
    () => {
      const request = markdown(statement.rights?.request, context);
      return [
        ...markdown(statement.rights?.introduction, context),
        paragraph(rights.introduction, { contact: contactLine(context) }),
        ...byPost(context),
        answer(context),
        ...(request.length ? [paragraph(rights.request), ...request] : []),
        paragraph(rights.identification),
      ];
    },
    RIGHTS.map((right) => rightSection(right, context)),
  );
}

function byPost({ controller, words }: NoticeContext): readonly Block[] {
  if (!controller.address) return [];
  const { street, postalCode, city } = controller.address;
  return [paragraph(words.rights.byPost, { address: `${street}, ${postalCode} ${city}` })];
}

/** GDPR 12(3): within a month, so a longer time is not promised. */
function answer({ format, statement, words: { rights } }: NoticeContext): Block {
  const { answerTime = 'P1M' } = statement.rights ?? {};
  const isShorter = answerTime !== 'P1M' && isWithinMonth(answerTime);
  const period = isShorter ? format.duration(answerTime) : rights.month;
  return paragraph(`${rights.answer} ${rights.extension}`, { period });
}

function rightSection(right: RightId, context: NoticeContext): Section {
  const { words, statement } = context;
  const { title, text } = words.rights.explained[right];
  const own = statement.rights?.explanations?.[right];
  return section(`rights-${right}`, entitle(own?.title, context, title), () => [
    ...(own?.text === undefined
      ? [paragraph(text, { authority: authorityLink(context) })]
      : markdown(own.text, context)),
    ...(right === 'withdraw-consent' ? withdrawal(context) : []),
    ...markdown(statement.rights?.[right], context),
    ...(right === 'complaint' ? complaint(context) : []),
  ]);
}

function authorityLink(context: NoticeContext): Inline {
  const { authority, words } = context;
  return authority
    ? link({ text: authority.name }, authority.url, context)
    : { text: words.rights.anyAuthority };
}

function withdrawal({ policy }: NoticeContext): readonly Block[] {
  return policy.services.some(({ needsConsent }) => needsConsent) ? [{ type: 'preferences' }] : [];
}

/** GDPR 77: where to, and what to know before. */
function complaint(context: NoticeContext): readonly Block[] {
  const { authority, words } = context;
  if (!authority) return [];
  const { name, complaintUrl, note } = authority;
  const text = fill(words.rights.complaintLink, { authority: name });
  const linked = link({ text }, complaintUrl, context);
  return [
    ...markdown(note, context),
    ...(linked.href ? [{ type: 'text', line: [linked] } as const] : []),
  ];
}
