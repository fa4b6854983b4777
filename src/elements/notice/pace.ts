/** Milliseconds of work at a time: at first enough for what a screen shows, then little, so that the page stays quick. */
const FIRST = 20;
const NEXT = 8;

/** Lets the page do what it has to. */
export const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** Takes all steps of a piece of work, with pauses between; false when it was aborted. */
export async function inSlices(
  steps: Iterator<unknown>,
  signal: AbortSignal,
  beforePause: () => void,
): Promise<boolean> {
  let until = performance.now() + FIRST;
  while (!steps.next().done) {
    if (performance.now() < until) continue;
    beforePause();
    await pause();
    if (signal.aborted) return false;
    until = performance.now() + NEXT;
  }
  beforePause();
  return true;
}
