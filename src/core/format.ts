/** Values as people read them, through `Intl`. Anything that is not what it should be is shown as it stands. */

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** A text in the singular and the plural; `{count}` marks the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Plain `en` would write dates as in the United States; those who read helder’s English are in Europe. */
const localeOf = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

/** `een, twee en drie` */
export function formatList(entries: readonly string[], lang: string): string {
  return new Intl.ListFormat(localeOf(lang)).format(entries);
}

/** `P6M` as “6 maanden”; `session` and `persistent` as the given words say. */
export function formatDuration(
  duration: string,
  lang: string,
  words?: Readonly<Record<'session' | 'persistent', string>>,
): string {
  if (words && (duration === 'session' || duration === 'persistent')) return words[duration];
  const amounts = DURATION.exec(duration)?.slice(1) ?? [];
  const parts = UNITS.flatMap((unit, i) => {
    const amount = amounts[i];
    return amount
      ? new Intl.NumberFormat(localeOf(lang), { style: 'unit', unit, unitDisplay: 'long' }).format(
          Number(amount),
        )
      : [];
  });
  return parts.length ? formatList(parts, lang) : duration;
}

/** `2026-11-21` as “21 november 2026”. */
export function formatDate(date: string, lang: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time)
    ? date
    : new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** `3` as “3 diensten”. */
export function formatCount(count: number, lang: string, forms: Counted): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return form.replace('{count}', new Intl.NumberFormat(lang).format(count));
}

/** `NL` as “Nederland”. */
export function formatCountry(code: string, lang: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames(localeOf(lang), { type: 'region' }).of(code) ?? code)
    : code;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A day of the week as openings hours name it. */
export type Day = (typeof DAYS)[number];

/** `['mon', …, 'fri']` as “maandag t/m vrijdag”: runs of three days or more by the template `{from} … {to}`. */
export function formatDays(days: readonly Day[], lang: string, range: string): string {
  // 2024-01-01 was a Monday.
  const nameOf = (day: number): string =>
    new Intl.DateTimeFormat(localeOf(lang), { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, 1 + day),
    );
  const runs: { from: number; to: number }[] = [];
  DAYS.forEach((day, i) => {
    if (!days.includes(day)) return;
    const last = runs.at(-1);
    if (last?.to === i - 1) last.to = i;
    else runs.push({ from: i, to: i });
  });
  const names = runs.flatMap(({ from, to }) => {
    if (to - from > 1) return range.replace('{from}', nameOf(from)).replace('{to}', nameOf(to));
    return from === to ? nameOf(from) : [nameOf(from), nameOf(to)];
  });
  return formatList(names, lang);
}
