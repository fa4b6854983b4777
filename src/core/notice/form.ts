import { telephoneUrl } from '../contact-url.js';
import { fill } from '../fill.js';
import type { FormWords } from '../form-words.js';
import { formatList } from '../format.js';
import type { Policy, Service } from '../policy.js';
import { field, string } from '../resolve/read.js';
import { pick, type Phrase } from '../text.js';
import { ownText, receiversOf } from './asked.js';
import type { PlaceholderNotice } from './placeholder.js';

/** How far a submission is that waits. */
export type FormPhase = 'asking' | 'loading' | 'ticking' | 'silent';

/** What a visitor can choose at a form. */
export type FormAction = 'allow' | 'without' | 'retry' | 'cancel';

export interface FormNoticeInput {
  readonly policy: Policy;
  readonly words: FormWords;
  /** What the form needs and is asked for. */
  readonly services: readonly Service[];
  /** Short reasons that helder knows, by id of the service; what the controller writes itself comes first. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly phase: FormPhase;
  /** Whether the form may be sent without. */
  readonly isOptional: boolean;
}

/** What the prompt at a form says: why, who receives what, and how else the controller can be reached. */
export function formNotice(input: FormNoticeInput): PlaceholderNotice {
  const { policy, words, phase } = input;
  const { lang } = words;
  const values = {
    services: formatList(namesOf(input), lang),
    controller: policy.controller.name,
  };
  const say = (template: string): Phrase => ({ text: fill(template, values), lang });
  // Only where there is something to choose.
  const texts = words[phase];
  const instead = 'instead' in texts ? texts.instead : undefined;
  return {
    lang,
    title: say(texts.title),
    text: [
      ...('text' in texts ? [say(texts.text)] : question(input)),
      ...(instead === undefined ? [] : [say(instead)]),
    ],
    links: instead === undefined ? [] : links(input),
    actions: actionsOf(input).map((id) => ({ id, label: say(words.actions[id]).text })),
  };
}

const namesOf = ({ services, words }: FormNoticeInput): readonly string[] =>
  services.map(({ name }) => pick(name, words.lang).text);

function actionsOf({ phase, isOptional }: FormNoticeInput): readonly FormAction[] {
  const without: readonly FormAction[] = isOptional ? ['without'] : [];
  if (phase === 'asking') return ['allow', ...without, 'cancel'];
  return phase === 'silent' ? ['retry', ...without, 'cancel'] : ['cancel'];
}

/** The reason of each service, who gets the data, and that consent can be withdrawn: GDPR 4(11), 7(3) and 13(1). */
function question(input: FormNoticeInput): readonly Phrase[] {
  const { policy, words, services } = input;
  const { lang, asking } = words;
  const names = namesOf(input);
  const why = services.flatMap((service, index) => {
    const phrase = reasonOf(service, input);
    if (!phrase || services.length === 1) return phrase ?? [];
    const text = fill(asking.reason, { service: names[index] ?? '', reason: phrase.text });
    return [{ ...phrase, text }];
  });
  const receivers = formatList(
    [...new Set(services.flatMap((one) => receiversOf(one, lang)))],
    lang,
  );
  const open = ownText(policy, 'openLabel', lang) ?? words.open;
  return [
    ...why,
    ...(receivers ? [{ text: fill(asking.receivers, { receivers }), lang }] : []),
    { text: fill(asking.kept, { open }), lang },
  ];
}

function reasonOf(
  { id, purpose, description }: Service,
  { policy, words, reasons }: FormNoticeInput,
): Phrase | undefined {
  const short = reasons.get(id);
  if (short !== undefined) return { text: short, lang: words.lang };
  const text = description ?? policy.purposes.find((one) => one.id === purpose)?.description;
  return text === undefined ? undefined : pick(text, words.lang);
}

/** The controller’s telephone and e-mail: a form is never the only way. */
function links({ policy, words }: FormNoticeInput): PlaceholderNotice['links'] {
  const { email } = policy.controller;
  const telephone = string(field(field(policy.manifest, 'controller'), 'telephone'));
  return [
    ...(telephone === undefined
      ? []
      : [{ url: telephoneUrl(telephone), label: fill(words.telephone, { telephone }) }]),
    { url: `mailto:${email}`, label: fill(words.email, { email }) },
  ];
}
