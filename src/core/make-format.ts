import { formatCount, type Counted } from './format-count.js';
import { formatDate } from './format-date.js';
import { formatCountry, formatDuration, localeOf } from './format.js';

/** Values as people read them, in one language. */
export interface Format {
  readonly duration: (duration: string) => string;
  /** What follows “per”: “year” for `P1Y`, “3 months” for `P3M`. */
  readonly per: (duration: string) => string;
  readonly date: (date: string) => string;
  readonly country: (code: string) => string;
  readonly count: (count: number, forms: Counted) => string;
  readonly list: (type: 'conjunction' | 'disjunction') => Intl.ListFormat;
}

/** Keeps what was made: `Intl` is slow, and a thousand items share a handful of durations. */
function kept<K extends string, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Formats for one notice. */
export function makeFormat(
  lang: string,
  words: Readonly<Record<'session' | 'persistent', string>>,
): Format {
  return {
    duration: kept((duration) => formatDuration(duration, lang, words)),
    per(duration) {
      const [, unit] = /^P1([YMWD])$/.exec(duration) ?? [];
      if (!unit) return formatDuration(duration, lang);
      const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
      const parts = new Intl.NumberFormat(localeOf(lang), {
        style: 'unit',
        unit: units[unit as keyof typeof units],
        unitDisplay: 'long',
      }).formatToParts(1);
      return parts.find(({ type }) => type === 'unit')?.value ?? duration;
    },
    date: (date) => formatDate(date, lang),
    country: kept((code) => formatCountry(code, lang)),
    count: (count, forms) => formatCount(count, lang, forms),
    list: kept((type) => new Intl.ListFormat(localeOf(lang), { type })),
  };
}
