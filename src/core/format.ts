/** Values as people read them, through `Intl`. Anything that is not what it should be is shown as it stands. */

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Plain `en` and `pt` would write as in the United States and Brazil; those who read helder’s are in Europe. */
export const localeOf = (lang: string): string => ({ en: 'en-GB', pt: 'pt-PT' })[lang] ?? lang;

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
      ? new Intl.NumberFormat(localeOf(lang), { style: 'unit', unit, unitDisplay: 'long' })
          .format(Number(amount))
          // A number stays with its unit.
          .replaceAll(' ', '\u00a0')
      : [];
  });
  return parts.length ? formatList(parts, lang) : duration;
}

/** `NL` as “Nederland”. */
export function formatCountry(code: string, lang: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames(localeOf(lang), { type: 'region' }).of(code) ?? code)
    : code;
}
