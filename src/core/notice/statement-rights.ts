import { RIGHTS, type RightId } from '../policy-words.js';
import { fill } from '../fill.js';
import type { NoticeContext } from './context.js';
import {
  compose,
  joinLines,
  link,
  mailLink,
  markdown,
  paragraph,
  telephoneLink,
} from './inline.js';
import type { Block, Inline, Section } from './tree.js';

/** Every right, what it means and how to use it: GDPR 12(2), 13(2)(b) to (d). */
export function rightsSection(context: NoticeContext): Section {
  const {
    controller,
    words: { rights, sections, lang },
    statement,
  } = context;
  const ways = [
    [mailLink(controller.email)],
    ...(controller.telephone ? [[telephoneLink(controller.telephone)]] : []),
  ];
  const request = markdown(statement.rights?.request, lang);
  return {
    id: 'rights',
    title: { text: sections.rights },
    blocks: [
      ...markdown(statement.rights?.introduction, lang),
      {
        type: 'text',
        line: compose(rights.introduction, { contact: joinLines(ways, lang, 'disjunction') }),
      },
      ...(request.length ? [paragraph(rights.request), ...request] : []),
      paragraph(rights.identification),
    ],
    sections: RIGHTS.map((right) => rightSection(right, context)),
  };
}

function rightSection(right: RightId, context: NoticeContext): Section {
  const {
    words: { rights, lang },
    statement,
  } = context;
  const { title, text } = rights.explained[right];
  return {
    id: `rights-${right}`,
    title: { text: title },
    blocks: [
      { type: 'text', line: compose(text, { authority: authorityLink(context) }) },
      ...(right === 'withdraw-consent' ? withdrawal(context) : []),
      ...markdown(statement.rights?.[right], lang),
      ...(right === 'complaint' ? complaint(context) : []),
    ],
    sections: [],
  };
}

const authorityLink = ({ authority: { name, url }, words }: NoticeContext): Inline =>
  link({ text: name }, url, words.lang);

function withdrawal({ policy }: NoticeContext): readonly Block[] {
  return policy.services.some(({ needsConsent }) => needsConsent) ? [{ type: 'preferences' }] : [];
}

function complaint({ authority, words: { rights, lang } }: NoticeContext): readonly Block[] {
  const text = fill(rights.complaintLink, { authority: authority.name });
  const linked = link({ text }, authority.complaintUrl, lang);
  return linked.href ? [{ type: 'text', line: [linked] }] : [];
}
