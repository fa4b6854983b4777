import { formatDays } from '../format-date.js';
import type { Address, Contact } from '../manifest.js';
import type { NoticeContext } from './context.js';
import {
  compose,
  fact,
  link,
  mailLink,
  markdown,
  paragraph,
  say,
  siteLink,
  telephoneLink,
} from './inline.js';
import { section } from './parts.js';
import type { Fact, Line, Section } from './tree.js';

/** Who the controller is: GDPR 13(1)(a). */
export function introductionSection(context: NoticeContext): Section {
  const { controller, words, statement } = context;
  return section('introduction', words.sections.introduction, () => [
    ...markdown(statement.introduction, context),
    paragraph(words.identity.controller, { controller: controller.name }),
    { type: 'facts', facts: identityFacts(context) },
  ]);
}

const asContact = (facts: readonly Fact[]): readonly Fact[] =>
  facts.map((entry) => ({ ...entry, contact: true }));

function identityFacts(context: NoticeContext): readonly Fact[] {
  const { controller, lang, words } = context;
  const { identity } = words;
  const { address, tradeRegister: register } = controller;
  const registered = register
    ? [say(register.name ?? identity.register, lang), { text: ` ${register.number}` }]
    : [];
  return [
    ...fact(identity.legalName, [{ text: controller.legalName ?? controller.name }]),
    ...asContact(fact(identity.address, ...addressLines(address, context))),
    ...fact(identity.tradeRegister, registered),
    ...fact(identity.website, controller.website ? [siteLink(controller.website, context)] : []),
    ...asContact(fact(identity.email, [mailLink(controller.email)])),
    ...asContact(
      fact(identity.telephone, controller.telephone ? [telephoneLink(controller.telephone)] : []),
    ),
    ...personFacts(context),
  ];
}

/** The representative and the data protection officer: GDPR 13(1)(a) and (b). */
function personFacts(context: NoticeContext): readonly Fact[] {
  const { controller, words } = context;
  const { representative, dataProtectionOfficer: officer } = controller;
  const named = (
    person: (Omit<Contact, 'label'> & { readonly name?: string }) | undefined,
  ): readonly Line[] =>
    person ? [person.name ? [{ text: person.name }] : [], ...contactLines(person, context)] : [];
  return asContact([
    ...fact(words.identity.representative, ...named(representative)),
    ...fact(words.identity.officer, ...named(officer)),
  ]);
}

function addressLines(address: Address | undefined, { format }: NoticeContext): readonly Line[] {
  if (!address) return [];
  const { street, postalCode, city, country } = address;
  return [street, `${postalCode} ${city}`, format.country(country)].map((text) => [{ text }]);
}

/** Every way to reach the controller, each with its use and hours. */
export function contactSection(context: NoticeContext): Section {
  const { controller, lang, words } = context;
  const { contact } = words;
  return section('contact', words.sections.contact, () => {
    const { email, telephone = '', openingHours = [] } = controller;
    const first = { email, telephone, openingHours };
    const further = (controller.contacts ?? []).flatMap((entry) =>
      fact('', ...contactLines(entry, context)).map((said): Fact => ({
        ...said,
        term: say(entry.label ?? contact.general, lang),
      })),
    );
    return [
      paragraph(contact.introduction, { controller: controller.name }),
      {
        type: 'facts',
        facts: asContact([...fact(contact.privacy, ...contactLines(first, context)), ...further]),
      },
    ];
  });
}

function contactLines(
  { email, telephone, url, address, openingHours }: Omit<Contact, 'label'>,
  context: NoticeContext,
): readonly Line[] {
  const { lang, words } = context;
  const { contact } = words;
  const page = link({ text: contact.page }, url, context);
  return [
    ...(email ? [[mailLink(email)]] : []),
    ...(telephone ? [[telephoneLink(telephone)]] : []),
    ...(page.href ? [[page]] : []),
    ...addressLines(address, context),
    ...(openingHours ?? []).map(({ days, from, to }) =>
      compose(contact.hours, { days: formatDays(days, lang, contact.days), from, to }),
    ),
  ];
}
