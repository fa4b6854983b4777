import { htmlLang } from '../core/language.js';
import type { ServiceRow } from '../core/frame.js';
import { insideSentence } from '../core/notice/banner.js';
import { isObjectedTo } from '../core/objection.js';
import type { Policy } from '../core/policy.js';
import { field, text } from '../core/resolve/read.js';
import { pick } from '../core/text.js';
import type { BannerWords, Words } from '../core/words.js';
import type { Kernel } from './kernel.js';

/** Records as refused what the visitor’s browser objects to, where the visitor has not said otherwise. */
export async function refuse(kernel: Kernel): Promise<void> {
  const { servicesOf, unasked } = kernel;
  const refused = unasked().filter((id) =>
    servicesOf(id).some((service) => service.id === id && isObjectedTo(service.purpose)),
  );
  if (!refused.length) return;
  const choices = Object.fromEntries(refused.map((id) => [id, 'denied'] as const));
  await (await kernel.deciding()).decide(kernel, choices, 'gpc');
}

/** The words of a banner that asks for all the rest, with what is refused already. */
export async function wordsOf(kernel: Kernel, words: BannerWords): Promise<BannerWords> {
  const { manifest, decisions, unasked } = kernel;
  const { frame, language } = await kernel.read();
  const asking = [...frame.services.values()].filter((row) => row.needsConsent && !row.retired);
  const isRefused = ({ id, purpose }: ServiceRow): boolean =>
    isObjectedTo(purpose) && decisions[id] === 'denied';
  const refused = asking.filter(isRefused);
  const isFirst = asking.every((row) => isRefused(row) || unasked().includes(row.id));
  const [row] = refused;
  if (!row || !isFirst) return words;
  const own = text(field(field(field(manifest, 'purposes'), row.purpose), 'name'));
  const lang = htmlLang(language);
  const name = own ? insideSentence(pick(own, language).text, lang) : words.purposes.marketing;
  const { default: its } = await kernel.load(`objection-${language}` as const);
  return { ...words, again: its.text.replace('{refused}', () => name) };
}

/** What the preferences show of it. */
interface Shown {
  readonly policy: Policy;
  readonly words: Words;
  /** Ids of the services that accepting turns on. */
  readonly accepts: readonly string[];
}

/** The preferences as they are where the visitor’s browser objects: the rest can be accepted at once. */
export async function objectTo<T extends Shown>(kernel: Kernel, shown: T): Promise<T> {
  const { policy, words } = shown;
  const { default: its } = await kernel.load(`objection-${policy.language}` as const);
  const isOpen = policy.services.filter(
    ({ id, purpose, needsConsent }) =>
      needsConsent && (!isObjectedTo(purpose) || kernel.decisions[id] === 'granted'),
  );
  const purposes = policy.purposes.map((purpose) => {
    const { description = '', id } = purpose;
    const said = pick(description, policy.language);
    return isObjectedTo(id)
      ? { ...purpose, description: `${said.text} ${its.note}`.trim() }
      : purpose;
  });
  return {
    ...shown,
    policy: { ...policy, purposes },
    words: { ...words, preferences: { ...words.preferences, acceptAll: its.accept } },
    accepts: isOpen.map(({ id }) => id),
  };
}
