import { DAY } from '../core/duration.js';
import { field, string } from '../core/resolve/read.js';
import { parseRecord, type ConsentRecord, type Decision } from '../core/record.js';
import { servicesOf, type ServiceState } from '../core/state.js';
import { addDecisions } from '../core/write-record.js';
import { ConsentChangeEvent } from './events.js';
import type { Choices, Kernel, Method } from './kernel.js';
import { readCookie } from './record-cookie.js';
import { removeRecord, storeRecord } from './store-record.js';

export { read } from './read.js';

const canDecide = ({ decision }: ServiceState): boolean => decision !== 'exempt';

/** Purposes become their services; what cannot be decided is reported and left out. */
function expand({ state, report }: Kernel, choices: Choices): Choices {
  const decided: Record<string, Decision> = {};
  for (const [id, decision] of Object.entries(choices)) {
    if (!['granted', 'denied'].includes(decision)) {
      throw new TypeError(`helder.decide: "${id}" must be "granted" or "denied", not ${JSON.stringify(decision)}`);
    }
    const services = servicesOf(state, id);
    if (!services.some(canDecide)) report(services.length ? 'deciding-exempt' : 'unknown-id', `helder.decide: ${id}`);
    for (const service of services.filter(canDecide)) decided[service.id] = decision;
  }
  return decided;
}

/** Writes the record, with what other tabs have decided meanwhile, and makes it count. */
async function write(kernel: Kernel, choices: Choices, method?: Method): Promise<readonly string[]> {
  const { manifest, key, cookieName } = kernel;
  const { frame, language, stand, isBroken } = await kernel.read();
  const time = Date.now();
  const added = addDecisions({
    frame,
    manifest,
    // A broken manifest is read anew on every page, so that the console keeps saying what is wrong.
    key: isBroken ? '' : key,
    old: parseRecord(readCookie(cookieName)) ?? kernel.record,
    choices,
    day: Math.floor(time / DAY),
    ...(method && { occasion: { time, method, language, version: string(field(manifest, 'version')) } }),
  });
  const state = stand(added);
  const record: ConsentRecord = storeRecord(kernel, { ...added, types: state.types });
  return kernel.adopt(state, record);
}

/** Erases what the denied services stored, tells everyone, and reloads where withdrawn code has run. */
async function carryOut(
  kernel: Kernel,
  before: Kernel['decisions'],
  changed: readonly string[],
  method: Method,
): Promise<void> {
  if (!changed.length) return;
  const { consent, decisions, ran } = kernel;
  const withdrawn = changed.filter((id) => before[id] === 'granted');
  const denied = changed.filter((id) => decisions[id] !== 'granted');
  if (denied.length) {
    try {
      const { erase } = await kernel.load('erase');
      await erase(kernel, denied, withdrawn);
    } catch (error) {
      kernel.report('chunk-missing', 'erase', String(error));
    }
  }
  const reload = withdrawn.some((id) => ran.has(id));
  const goOn = consent.dispatchEvent(new ConsentChangeEvent({ decisions, changed, method, reload }));
  if (!reload || !goOn) return;
  // A reload loses what was typed, so then the visitor says when.
  if (kernel.edited) await (await kernel.load('banner')).showReload(kernel);
  else location.reload();
}

/** Decides for some services. */
export async function decide(kernel: Kernel, choices: Choices, method: Method): Promise<void> {
  await kernel.consent.ready;
  const decided = expand(kernel, choices);
  if (!Object.keys(decided).length) return;
  const before = kernel.decisions;
  await carryOut(kernel, before, await write(kernel, decided, method), method);
}

/** One decision for all services that need consent. */
export async function decideAll(kernel: Kernel, decision: Decision): Promise<void> {
  await kernel.consent.ready;
  const asked = kernel.state.services.filter(canDecide);
  await decide(kernel, Object.fromEntries(asked.map(({ id }) => [id, decision])), 'api');
}

/** Writes the record anew for a manifest that has changed in nothing that matters; no decision gets younger. */
export async function renew(kernel: Kernel): Promise<void> {
  await write(kernel, {});
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
