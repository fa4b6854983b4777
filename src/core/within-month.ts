/** Whether a duration is certainly no longer than a month. */
export const isWithinMonth = (duration: string): boolean =>
  /^P(1M|[1-4]W|[12]?\dD|T\d\d?H)$/.test(duration);
