import type { Kernel } from './kernel.js';
import { askedHere, type AskedHere } from './records/asked.js';
import { beginWith, keepLatest, noteLatest } from './records/latest.js';
import { addressOf, NO_ADDRESS, postEntry } from './records/post-entry.js';
import { openQueue, type Entry, type Queue } from './records/queue.js';

/** After how many milliseconds a change that was not taken is posted again: at first, and at most. */
const SHORTEST = 1000;
const LONGEST = 300_000;

/** What posts the changes of one page. */
interface Sender {
  readonly queue: Queue;
  readonly run: () => Promise<void>;
}

function makeSender(kernel: Kernel): Sender {
  const queue = openQueue(kernel);
  const asking = askedHere(kernel);
  /** Number of the last change that this page has tried to post. */
  let tried = 0;
  let here: AskedHere | undefined;
  let isRunning = false;
  let pause = SHORTEST;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refused = (found: string): void => {
    kernel.report('records-refused', addressOf(kernel) ?? kernel.endpoint ?? '', found);
  };

  // Said before anything is chosen: whoever builds the site is to see it at once.
  if (!addressOf(kernel)) refused(NO_ADDRESS);

  /** Posts everything in the queue, in order, one at a time. Gives whether nothing is left. */
  const postAll = async (known: AskedHere): Promise<boolean> => {
    let isDone = true;
    let entry: Entry | undefined;
    while ((entry = queue.after(entry?.sequence ?? 0)[0])) {
      tried = Math.max(tried, entry.sequence);
      const outcome = await postEntry(kernel, queue, entry, known);
      if (outcome.kind === 'kept') queue.remove(entry.name);
      else {
        isDone = false;
        // Without a network it is not the endpoint that fails.
        if (navigator.onLine) refused(outcome.found);
      }
      await keepLatest(kernel);
      if (outcome.kind === 'unreachable') break;
    }
    return isDone;
  };

  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    clearTimeout(timer);
    let isDone = true;
    try {
      const known = await asking;
      while (isDone && queue.after(0).length) {
        await beginWith(kernel, queue.last());
        isDone = await postAll(known);
      }
    } catch (error) {
      isDone = false;
      refused(String(error));
    }
    isRunning = false;
    if (isDone) {
      pause = SHORTEST;
      return;
    }
    timer = setTimeout(() => void run(), pause);
    pause = Math.min(pause * 2, LONGEST);
  };

  addEventListener('online', () => void run());
  // Whoever leaves for good with the click: a later page, if there is one, posts it once more.
  addEventListener('pagehide', () => {
    if (here) for (const entry of queue.after(tried)) void postEntry(kernel, queue, entry, here);
  });
  void asking.then((known) => (here = known));
  return { queue, run };
}

const senders = new WeakMap<Kernel, Sender>();

/** Makes ready what a click needs, so that its change can be posted before the page is left. */
export function prepare(kernel: Kernel): Sender {
  const sender = senders.get(kernel) ?? makeSender(kernel);
  senders.set(kernel, sender);
  kernel.load('effects').catch(Boolean);
  return sender;
}

/** Posts what waits for the endpoint until it has been taken; with it a change of this page, which may not have been stored. */
export function send(kernel: Kernel, name?: string, text?: string): void {
  const { queue, run } = prepare(kernel);
  if (name && text && !queue.has(name)) queue.keep(name, text);
  noteLatest(kernel, queue.last());
  void run();
}
