import { DAY } from '../core/duration.js';
import { objectOf } from '../core/json.js';
import type { ConsentRecord, Decision } from '../core/record.js';
import type { ServiceState } from '../core/state.js';
import { addDecisions, writeOccasion } from '../core/write-record.js';
import { ConsentChangeEvent } from './events.js';
import type { Choices, Kernel, Method } from './kernel.js';
import { removeRecord, storeRecord } from './store-record.js';

export { read } from './read.js';

const canDecide = ({ decision }: ServiceState): boolean => decision !== 'exempt';

/** Purposes become their services; what cannot be decided is reported and left out. */
function expand({ servicesOf, report }: Kernel, choices: Choices): Choices {
  const decided: Record<string, Decision> = {};
  for (const [id, decision] of Object.entries(choices)) {
    if (!/^(granted|denied)$/.test(decision)) throw new TypeError(`helder: decide "granted" or "denied" for ${id}, not ${decision}`);
    const services = servicesOf(id);
    const open = services.filter(canDecide);
    if (!open.length) report(services.length ? 'deciding-exempt' : 'unknown-id', `helder.decide: ${id}`);
    for (const service of open) decided[service.id] = decision;
  }
  return decided;
}

/** Writes the record, with what other tabs have decided meanwhile, and makes it count. */
async function write(kernel: Kernel, choices: Choices, method?: Method): Promise<readonly string[]> {
  const { manifest } = kernel;
  const { frame, language, stand, isBroken } = await kernel.read();
  const time = Date.now();
  const old = kernel.readRecord() ?? kernel.record;
  const { version } = objectOf(manifest);
  const added = addDecisions({
    frame,
    // A broken manifest is read anew on every page, so that the console keeps saying what is wrong.
    key: isBroken ? '' : kernel.key,
    old,
    choices,
    day: Math.floor(time / DAY),
    rest: method || !old ? writeOccasion({ time, method: method ?? '', language, version: typeof version === 'string' ? version : '' }) : old.rest,
  });
  const state = stand(added);
  const record = { ...added, types: state.types };
  storeRecord(kernel, record);
  const changed = kernel.adopt(state, record);
  // The choice counts from here on; what it was about is written as soon as it is worked out.
  const { addFacts } = await kernel.load('facts');
  const complete = addFacts(frame, manifest, record);
  storeRecord(kernel, complete);
  kernel.adopt(state, complete);
  return changed;
}

/** Erases what denied services stored, tells everyone, and reloads where withdrawn code has run. */
async function carryOut(kernel: Kernel, before: Kernel['decisions'], changed: readonly string[], method: Method): Promise<void> {
  const { decisions, ran } = kernel;
  const denied = changed.filter((id) => decisions[id] !== 'granted');
  const reload = denied.some((id) => before[id] === 'granted' && ran.has(id));
  if (denied.length) await kernel.use('erase', ({ erase }) => erase(kernel, denied));
  if (!changed.length) return;
  const event = new ConsentChangeEvent({ decisions, changed, method, reload });
  if (kernel.consent.dispatchEvent(event) && reload) await kernel.use('erase', (chunk) => { chunk.reload(kernel); });
}

/** Decides for some services. */
export async function decide(kernel: Kernel, choices: Choices, method: Method): Promise<void> {
  await kernel.consent.ready;
  const decided = expand(kernel, choices);
  const before = kernel.decisions;
  if (Object.keys(decided).length) await carryOut(kernel, before, await write(kernel, decided, method), method);
}

/** One decision for all services that need consent. */
export async function decideAll(kernel: Kernel, decision: Decision): Promise<void> {
  await kernel.consent.ready;
  const asked = kernel.state.services.filter(canDecide);
  await decide(kernel, Object.fromEntries(asked.map(({ id }) => [id, decision])), 'api');
}

/** Withdraws everything, removes the record, and asks again. */
export async function forget(kernel: Kernel): Promise<void> {
  await kernel.consent.ready;
  const before = kernel.decisions;
  const { stand } = await kernel.read();
  removeRecord(kernel);
  await carryOut(kernel, before, kernel.adopt(stand(undefined), undefined), 'api');
  await kernel.ask();
}

/** Holds the record against a manifest for which it was not written, and asks what is left. */
export async function compare(kernel: Kernel, record: ConsentRecord | undefined): Promise<void> {
  const { frame, stand, isBroken } = await kernel.read();
  if (isBroken) kernel.explain();
  const checked = record && (await kernel.load('facts')).recheck(frame, kernel.manifest, record);
  kernel.adopt(stand(checked), checked);
  // With nothing to ask the record says it all from now on; no decision gets younger by that.
  if (checked && !kernel.unasked().length) await write(kernel, {});
  void kernel.ask();
}
