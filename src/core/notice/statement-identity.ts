import { formatCountry } from '../format.js';
import { formatDays } from '../format-date.js';
import type { OpeningHours } from '../manifest.js';
import type { PolicyWords } from '../policy-words.js';
import { fill } from '../fill.js';
import type { NoticeContext } from './context.js';
import { link, mailLink, markdown, paragraph, say, siteLink, telephoneLink } from './inline.js';
import type { Fact, Line, Section } from './tree.js';

/** Who the controller is: GDPR 13(1)(a). */
export function introductionSection(context: NoticeContext): Section {
  const { controller, words, statement } = context;
  const { lang } = words;
  return {
    id: 'introduction',
    title: { text: words.sections.introduction },
    blocks: [
      ...markdown(statement.introduction, lang),
      paragraph(fill(words.identity.controller, { controller: controller.name })),
      { type: 'facts', facts: identityFacts(context) },
    ],
    sections: [],
  };
}

function identityFacts({ controller, words }: NoticeContext): readonly Fact[] {
  const { identity, lang } = words;
  const { address, tradeRegister: register } = controller;
  const fact = (term: string, ...lines: readonly Line[]): Fact => ({ term: { text: term }, lines });
  const registered = register && say(register.name ?? identity.register, lang);
  return [
    fact(identity.legalName, [{ text: controller.legalName ?? controller.name }]),
    address && {
      ...fact(
        identity.address,
        [{ text: address.street }],
        [{ text: `${address.postalCode} ${address.city}` }],
        [{ text: formatCountry(address.country, lang) }],
      ),
      contact: true,
    },
    register &&
      registered &&
      fact(identity.tradeRegister, [registered, { text: ` ${register.number}` }]),
    controller.website && fact(identity.website, [siteLink(controller.website)]),
    { ...fact(identity.email, [mailLink(controller.email)]), contact: true },
    controller.telephone && {
      ...fact(identity.telephone, [telephoneLink(controller.telephone)]),
      contact: true,
    },
  ].filter((entry) => typeof entry === 'object');
}

/** Every way to reach the controller, each with its use and hours. */
export function contactSection({ controller, words }: NoticeContext): Section {
  const { contact, lang } = words;
  const further = (controller.contacts ?? []).map((entry): Fact => {
    const page = link({ text: contact.page }, entry.url, lang);
    return {
      term: say(entry.label ?? contact.general, lang),
      contact: true,
      lines: [
        ...(entry.email ? [[mailLink(entry.email)]] : []),
        ...(entry.telephone ? [[telephoneLink(entry.telephone)]] : []),
        ...(page.href ? [[page]] : []),
        ...hoursLines(entry.openingHours, words),
      ],
    };
  });
  const first: Fact = {
    term: { text: contact.privacy },
    contact: true,
    lines: [
      [mailLink(controller.email)],
      ...(controller.telephone ? [[telephoneLink(controller.telephone)]] : []),
      ...hoursLines(controller.openingHours, words),
    ],
  };
  return {
    id: 'contact',
    title: { text: words.sections.contact },
    blocks: [
      paragraph(fill(contact.introduction, { controller: controller.name })),
      { type: 'facts', facts: [first, ...further.filter(({ lines }) => lines.length)] },
    ],
    sections: [],
  };
}

function hoursLines(
  hours: OpeningHours | undefined,
  { contact, lang }: PolicyWords,
): readonly Line[] {
  return (hours ?? []).map(({ days, from, to }) => [
    { text: fill(contact.hours, { days: formatDays(days, lang, contact.days), from, to }) },
  ]);
}
