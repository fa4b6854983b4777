import { DAY } from '../core/duration.js';
import { addFacts, recheck } from '../core/facts.js';
import { overruled } from '../core/overruled.js';
import { isBefore, readOccasion } from '../core/occasion.js';
import { parseRecord, type ConsentRecord } from '../core/record.js';
import { announce } from './announce.js';
import { ConsentChangeEvent } from './events.js';
import type { Choices, Kernel, Method } from './kernel.js';
import { EMBEDS } from './page.js';
import { reload as loadAnew } from './reload.js';
import { restore } from './restore.js';

/** Whether the record is as this page last saw or wrote it. What another tab has written since must not be overwritten. */
const isLatest = ({ readText, text }: Kernel): boolean => readText() === text;

/** Adds to the record what its decisions were about. */
export async function noteFacts(kernel: Kernel): Promise<void> {
  const [{ frame }, { storeRecord }] = await Promise.all([kernel.read(), kernel.deciding()]);
  const store = (): boolean => {
    // Whatever has been decided in the meantime.
    const { record, state, manifest } = kernel;
    if (!record || !isLatest(kernel)) return true;
    const complete = addFacts(frame, manifest, record);
    kernel.adopt(state, complete);
    return storeRecord(kernel, complete);
  };
  if (store()) return;
  // One that was written for another domain, by an earlier manifest, would be read in its place.
  await kernel.use('erase', ({ eraseRecord }) => {
    eraseRecord(kernel);
  });
  if (!store()) kernel.report('storage-refused', kernel.cookieName);
}

/** After how many milliseconds other tabs are told once more. */
const AGAIN = 100;

/** How long a withdrawal waits for a file that does not come, before it goes on without it; milliseconds. */
const PATIENCE = 3000;

/** The same, or an error when it takes too long. */
const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error(`no answer within ${PATIENCE} ms`));
      }, PATIENCE);
    }),
  ]);

/** Erases what denied services stored, tells everyone, and reloads where withdrawn code has run. */
export async function carryOut(
  kernel: Kernel,
  before: Kernel['decisions'],
  changed: readonly string[],
  method: Method,
  choices: Choices = {},
): Promise<void> {
  const again = Object.keys(choices).filter((id) => choices[id] === 'denied');
  if (again.length && document.querySelector(EMBEDS))
    await kernel.use('embeds', ({ endOnce }) => {
      endOnce(kernel, again);
    });
  if (!changed.length) return;
  announce();
  // They may hear of it before they can see the cookie (Chromium 156: 73 times out of 400). A page that reloads
  // before has `sweep` tell them.
  setTimeout(announce, AGAIN);
  const { decisions, ran } = kernel;
  const denied = changed.filter((id) => decisions[id] !== 'granted');
  // What was granted and denied in one breath has run too.
  const withdrawn = denied.filter((id) => before[id] === 'granted' || ran.has(id));
  const reload = withdrawn.some((id) => ran.has(id));
  // First of all: what runs already hears of it.
  if (kernel.state.services.some(({ id, signals }) => signals && ran.has(id)))
    await inTime(kernel.use('vendor', ({ tellVendors }) => tellVendors(kernel))).catch(
      (error: unknown) => {
        kernel.report('chunk-missing', 'vendor', String(error));
      },
    );
  if (denied.length)
    await inTime(kernel.use('erase', ({ erase }) => erase(kernel, denied))).catch(
      (error: unknown) => {
        kernel.report('chunk-missing', 'erase', String(error));
      },
    );
  const event = new ConsentChangeEvent({ decisions, changed, method, reload });
  // The page may see to the reload itself.
  const reloads = kernel.consent.dispatchEvent(event) && reload;
  if (!withdrawn.length) return;
  try {
    const { finish } = await inTime(kernel.load('erase'));
    await inTime(finish(kernel, withdrawn, reloads));
  } catch (error) {
    kernel.report('chunk-missing', 'erase', String(error));
    // To stop code is what matters most; the next page erases what it can. Without a network there would be no page.
    if (reloads && !kernel.edited && navigator.onLine) loadAnew();
  }
}

/** Records that were not decided on the page that holds them. */
const taken = new WeakSet<ConsentRecord>();

/** Makes the record count as it is now, held against the manifest, for which it may not have been written. */
async function adopt(kernel: Kernel): Promise<readonly string[]> {
  const { frame, stand } = await kernel.read();
  // From here on nothing is waited for: no other tab comes in between.
  const text = kernel.readText();
  const record = kernel.readRecord() ?? restore(kernel);
  const today = Math.floor(Date.now() / DAY);
  const checked = record && recheck(frame, kernel.manifest, record, today);
  if (checked) taken.add(checked);
  Object.assign(kernel, { text });
  return kernel.adopt(stand(checked), checked);
}

/** Begins with a record that was not written for this very manifest. */
export async function compare(kernel: Kernel): Promise<void> {
  await adopt(kernel);
  const reading = await kernel.read();
  const retires = [...reading.frame.services.values()].some(({ retired }) => retired);
  if (reading.isBroken || (kernel.unasked().length && !retires)) return;
  // With nothing to ask the record says it all from now on; no decision gets younger by that.
  (await kernel.deciding()).write(kernel, reading, {}, '');
  await noteFacts(kernel);
}

/** Makes what was decided elsewhere count here. It is not written: the page that decided it has done that. */
export async function follow(kernel: Kernel): Promise<void> {
  const { write, storeRecord } = await kernel.deciding();
  // Another call was first.
  if (kernel.isRead && isLatest(kernel)) return;
  const before = kernel.decisions;
  const { record: mine, latest } = kernel;
  const newest = mine && !(latest && isBefore(mine, latest)) ? mine : latest;
  const stored = parseRecord(kernel.readText());
  if (stored && newest && isBefore(stored, newest)) {
    // The endpoint has answered with the record as it was before; what was forgotten stays forgotten.
    if (mine) storeRecord(kernel, newest);
    else (await kernel.load('api')).removeRecord(kernel);
  }
  const theirs = kernel.readRecord();
  const denials =
    mine && theirs && !taken.has(mine) ? overruled(mine, theirs, performance.timeOrigin) : {};
  const method = ((theirs && readOccasion(theirs)?.method) ?? 'api') as Method;
  const changed = Object.keys(denials).length
    ? write(kernel, await kernel.read(), denials, method)
    : await adopt(kernel);
  await carryOut(kernel, before, changed, method);
  void kernel.ask();
}
