import { DAY } from '../core/duration.js';
import { objectOf } from '../core/json.js';
import type { ConsentRecord } from '../core/record.js';
import { addDecisions, writeOccasion } from '../core/write-record.js';
import { ConsentChangeEvent } from './events.js';
import type { Choices, Kernel, Method } from './kernel.js';
import { storeRecord } from './store-record.js';

export { read } from './read.js';

/**
 * Writes the record, with what other tabs have decided meanwhile, and makes it count. Gives the ids of what has changed.
 * Once the manifest is read nothing is waited for: what is decided last counts.
 */
async function write(
  kernel: Kernel,
  choices: Choices,
  method: Method | '',
  known?: ConsentRecord,
): Promise<readonly string[]> {
  const { manifest } = kernel;
  const { frame, language, stand, isBroken } = await kernel.read();
  const time = Date.now();
  const old = known ?? kernel.readRecord() ?? kernel.record;
  const { version } = objectOf(manifest);
  const added = addDecisions({
    frame,
    // A broken manifest is read anew on every page, so that the console keeps saying what is wrong.
    key: isBroken ? '' : kernel.key,
    old,
    choices,
    day: Math.floor(time / DAY),
    rest: method
      ? writeOccasion({
          time,
          method,
          language,
          version: typeof version === 'string' ? version : '',
        })
      : (old?.rest ?? []),
  });
  const state = stand(added);
  const record = { ...added, types: state.types };
  storeRecord(kernel, record);
  const changed = kernel.adopt(state, record);
  // The choice counts from here on; what it was about is written as soon as it is worked out.
  await kernel.use('facts', ({ addFacts }) => {
    // Something else may have been decided since.
    if (kernel.record !== record) return;
    const complete = addFacts(frame, manifest, record);
    storeRecord(kernel, complete);
    kernel.adopt(state, complete);
  });
  return changed;
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
  const reload = denied.some((id) => before[id] && ran.has(id));
  if (denied.length) await kernel.use('erase', ({ erase }) => erase(kernel, denied));
  const event = new ConsentChangeEvent({ decisions, changed, method, reload });
  if (kernel.consent.dispatchEvent(event) && reload)
    await kernel.use('erase', (chunk) => {
      chunk.reload(kernel);
    });
}

/** Decides for services that need consent. */
export async function decide(kernel: Kernel, choices: Choices, method: Method): Promise<void> {
  const before = kernel.decisions;
  await carryOut(kernel, before, await write(kernel, choices, method), method);
}

/** Holds the record against a manifest for which it was not written, and asks what is left. */
export async function compare(kernel: Kernel, record: ConsentRecord | undefined): Promise<void> {
  const { frame, stand, isBroken } = await kernel.read();
  if (isBroken) kernel.explain();
  const checked = record && (await kernel.load('facts')).recheck(frame, kernel.manifest, record);
  kernel.adopt(stand(checked), checked);
  // With nothing to ask the record says it all from now on; no decision gets younger by that.
  if (checked && !kernel.unasked().length) await write(kernel, {}, '', checked);
  void kernel.ask();
}
