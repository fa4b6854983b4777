import { presetNames } from 'helder:preset-names';
import { formatList } from '../format.js';
import type { Frame } from '../frame.js';
import { field, string, text } from '../resolve/read.js';
import { fill, pick, type Phrase } from '../text.js';
import { safeUrl } from '../url.js';
import type { BuiltInPurpose, Words } from '../words.js';

/** What the banner says: the first layer of the notice. */
export interface BannerNotice {
  readonly lang: string;
  readonly title: Phrase;
  readonly text: Phrase;
  readonly policy: { readonly url: string; readonly label: string } | undefined;
  readonly actions: readonly { readonly id: BannerAction; readonly label: string }[];
}

export type BannerAction = 'reject' | 'accept' | 'choose' | 'reload';

export interface BannerInput {
  readonly manifest: unknown;
  readonly frame: Frame;
  /** Ids of the services to ask about. */
  readonly unasked: readonly string[];
  /** Whether other services were answered before. */
  readonly again: boolean;
  readonly words: Words;
}

/** More names than this make the text longer than anyone reads. */
const MOST_NAMES = 4;

/** Who asks, for which purposes, with which third parties, and where the choice can be changed: AP rules 1 and 8, GDPR 7(3). */
export function bannerNotice({ manifest, frame, unasked, again, words }: BannerInput): BannerNotice {
  const { lang } = words;
  const read = (value: unknown, fallback: string): Phrase => {
    const own = text(value);
    return own === undefined ? { text: fallback, lang } : pick(own, lang);
  };
  const rows = unasked.flatMap((id) => frame.services.get(id) ?? []);
  const banner = field(manifest, 'banner');

  const nameOfPurpose = (id: string): string => {
    const own = field(field(manifest, 'purposes'), id);
    const builtIn = Object.hasOwn(words.purposes, id) ? words.purposes[id as BuiltInPurpose].inSentence : id;
    return read(field(own, 'name'), builtIn).text;
  };
  const services = rows.map(({ id, index, preset }) => {
    const list = field(manifest, 'services');
    const own: unknown = Array.isArray(list) ? list[index] : undefined;
    const provider = string(field(field(own, 'provider'), 'name'));
    const name = read(field(own, 'name'), preset === undefined ? (index < 0 ? nameOfPurpose(id) : id) : (presetNames[preset] ?? id)).text;
    return { name, third: preset === undefined ? field(own, 'role') !== 'self' && provider : name };
  });
  const thirds = [...new Set(services.flatMap(({ third }) => third || []))];
  const open = read(field(banner, 'openLabel'), words.open).text;
  const values = {
    controller: string(field(field(manifest, 'controller'), 'name')) ?? '',
    purposes: formatList([...new Set(rows.map((row) => row.purpose))].map(nameOfPurpose), lang),
    services: formatList(services.map(({ name }) => name), lang),
    providers: formatList(thirds, lang),
    change: fill(words.banner.change, { open }),
  };
  const others = !thirds.length
    ? ''
    : thirds.length > MOST_NAMES
      ? fill(words.banner.manyThirdParties, { count: String(thirds.length) })
      : fill(words.banner.thirdParties, values);
  const own = read(field(banner, 'text'), '');
  const isComplete = !again && ['{controller}', '{purposes}', '{change}'].every((mark) => own.text.includes(mark));
  const sentences = isComplete
    ? [own.text, own.text.includes('{providers}') ? '' : others]
    : [again ? words.banner.again : words.banner.text, others, '{change}'];

  const url = read(field(banner, 'policyUrl'), '').text;
  const href = url && safeUrl(url);
  const all = rows.length === [...frame.services.values()].filter((row) => row.needsConsent).length;
  return {
    lang,
    title: read(field(banner, 'title'), words.banner.title),
    text: { text: fill(sentences.filter(Boolean).join(' '), values), lang: isComplete ? own.lang : lang },
    policy: href ? { url: href, label: words.banner.policy } : undefined,
    // One click each, and no difference between them: AP rules 4 to 6.
    actions: [
      { id: 'reject', label: all ? words.banner.rejectAll : words.banner.reject },
      { id: 'accept', label: all ? words.banner.acceptAll : words.banner.accept },
      { id: 'choose', label: words.banner.choose },
    ],
  };
}

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
