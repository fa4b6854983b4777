import { formatList, localeOf } from './format.js';

/** `2026-11-21` as “21 november 2026”; what is no date stays as it is written. */
export function formatDate(date: string, lang: string): string {
  const time = Date.parse(date);
  // Of 30 February a browser makes 2 March.
  const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date.slice(0, 10));
  return !isDate
    ? date
    : new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(time);
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
