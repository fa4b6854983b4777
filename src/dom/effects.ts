import { addFacts, recheck } from '../core/facts.js';
import { readOccasion } from '../core/occasion.js';
import type { ConsentRecord } from '../core/record.js';
import { ConsentChangeEvent } from './events.js';
import type { Kernel, Method } from './kernel.js';
import { readCookie } from './record-cookie.js';

/** Adds to the record what its decisions were about. */
export async function noteFacts(kernel: Kernel): Promise<void> {
  const [{ frame }, { storeRecord }] = await Promise.all([kernel.read(), kernel.deciding()]);
  // Whatever has been decided in the meantime.
  const { record, state, manifest, text, cookieName } = kernel;
  // What another tab has written since must not be overwritten.
  if (!record || readCookie(cookieName) !== text) return;
  const complete = addFacts(frame, manifest, record);
  storeRecord(kernel, complete);
  kernel.adopt(state, complete);
}

/** Erases what denied services stored, tells everyone, and reloads where withdrawn code has run. */
export async function carryOut(
  kernel: Kernel,
  before: Kernel['decisions'],
  changed: readonly string[],
  method: Method,
): Promise<void> {
  if (!changed.length) return;
  const { decisions, ran } = kernel;
  const denied = changed.filter((id) => decisions[id] !== 'granted');
  const withdrawn = denied.filter((id) => before[id] === 'granted');
  const reload = withdrawn.some((id) => ran.has(id));
  if (denied.length) await kernel.use('erase', ({ erase }) => erase(kernel, denied));
  const event = new ConsentChangeEvent({ decisions, changed, method, reload });
  // The page may see to the reload itself.
  const reloads = kernel.consent.dispatchEvent(event) && reload;
  if (!withdrawn.length) return;
  let isThere = false as boolean;
  await kernel.use('erase', ({ finish }) => {
    isThere = true;
    return finish(kernel, withdrawn, reloads);
  });
  // To stop code is what matters most; the next page erases what it can. Without a network there would be no page.
  if (reloads && !isThere && !kernel.edited && navigator.onLine) location.reload();
}

/** Holds a record against the manifest, for which it may not have been written, and makes it count. */
async function adopt(
  kernel: Kernel,
  record: ConsentRecord | undefined,
): Promise<readonly [checked: ConsentRecord | undefined, changed: readonly string[]]> {
  const { frame, stand } = await kernel.read();
  const checked = record && recheck(frame, kernel.manifest, record);
  return [checked, kernel.adopt(stand(checked), checked)];
}

/** Begins with a record that was not written for this very manifest. */
export async function compare(kernel: Kernel, record: ConsentRecord): Promise<void> {
  const [checked] = await adopt(kernel, record);
  if (kernel.unasked().length) return;
  // With nothing to ask the record says it all from now on; no decision gets younger by that.
  await (await kernel.deciding()).write(kernel, {}, '', checked);
  await noteFacts(kernel);
}

/** Makes what was decided elsewhere count here. It is not written: the page that decided it has done that. */
export async function follow(kernel: Kernel): Promise<void> {
  await kernel.read();
  const text = readCookie(kernel.cookieName);
  // Another call was first.
  if (text === kernel.text) return;
  Object.assign(kernel, { text });
  const before = kernel.decisions;
  const record = kernel.readRecord();
  const [, changed] = await adopt(kernel, record);
  const method = record && readOccasion(record)?.method;
  await carryOut(kernel, before, changed, (method ?? 'api') as Method);
  void kernel.ask();
}
