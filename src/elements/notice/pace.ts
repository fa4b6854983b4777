/**
 * Milliseconds of making nodes at a time: at first enough for what a screen shows, then little. Style and layout of what was
 * made take some five times as long, in one task that nobody can divide (Chromium 147, measured).
 */
const FIRST = 10;
const NEXT = 3;

/** How long to wait for a frame that may never come, as in a frame out of sight. */
const NO_FRAME = 100;

/** Lets the page do what it has to. Unlike timers, messages are not slowed down in a tab out of sight. */
export const pause = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

/** Until what was made is laid out and painted, lest two slices are laid out together. */
async function painted(): Promise<void> {
  if (!document.hidden)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, NO_FRAME);
    });
  await pause();
}

/** Takes all steps of a piece of work, and lets the page paint in between; false when it was aborted. */
export async function inSlices(
  steps: Iterator<unknown>,
  signal: AbortSignal,
  beforePause: () => void,
): Promise<boolean> {
  let until = performance.now() + FIRST;
  while (!steps.next().done) {
    if (performance.now() < until) continue;
    beforePause();
    await painted();
    if (signal.aborted) return false;
    until = performance.now() + NEXT;
  }
  beforePause();
  return true;
}
