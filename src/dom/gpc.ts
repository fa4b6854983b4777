import { htmlLang } from '../core/language.js';
import type { ServiceRow } from '../core/frame.js';
import { insideSentence } from '../core/notice/banner.js';
import { isObjectedTo } from '../core/objection.js';
import type { Policy } from '../core/policy.js';
import { field, text } from '../core/resolve/read.js';
import { pick } from '../core/text.js';
import type { BannerWords, Words } from '../core/words.js';
import type { Kernel } from './kernel.js';

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
}

/** The words of preferences where the visitor’s browser objects. */
export async function objectTo<T extends Shown>({ load }: Kernel, shown: T): Promise<T> {
  const { policy, words } = shown;
  const { default: its } = await load(`objection-${policy.language}` as const);
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
  };
}
