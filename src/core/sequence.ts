/** How many changes of one millisecond can be told apart. */
const WIDTH = 1024;

/**
 * A number for a change: greater than those before it, also where the clock went back, and most likely no other tab’s.
 * Safe as an integer until the year 2248; `random` lies from 0 up to 1.
 */
export const nextSequence = (last: number, time: number, random: number): number =>
  Math.max(Math.floor(time) * WIDTH, (last || 0) + 1) + Math.floor(random * WIDTH);
