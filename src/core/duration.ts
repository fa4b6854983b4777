/** Months in a duration of years and months, such as `P6M` or `P1Y1M`; undefined for anything else. */
export function monthsOf(duration: unknown): number | undefined {
  const parts = typeof duration === 'string' && /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration);
  return parts ? 12 * Number(parts[1] ?? 0) + Number(parts[2] ?? 0) : undefined;
}

/** Whether a duration is certainly no longer than some months: a session, some hours, up to 99 days, or years and months. */
export function isWithin(duration: unknown, months: number): boolean {
  const isShort =
    typeof duration === 'string' && /^(session|P\d?\dD|PT(\d{1,3}H|\d{1,5}[MS]))$/.test(duration);
  return isShort || (monthsOf(duration) ?? Infinity) <= months;
}

/** Milliseconds in a day; helder counts days since 1970-01-01 UTC. */
export const DAY = 86_400_000;

/** The day on which a choice made on `day` has run out, by the calendar: never sooner than the months say. */
export function expiryDay(day: number, months: number): number {
  const date = new Date(day * DAY);
  return date.setUTCMonth(date.getUTCMonth() + months) / DAY;
}
