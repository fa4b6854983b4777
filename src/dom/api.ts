import { isObjectedTo } from '../core/objection.js';
import type { Decision } from '../core/record.js';
import type { ServiceState } from '../core/state.js';
import type { Choices, Kernel } from './kernel.js';
import { removeRecord } from './store-record.js';

export { removeRecord };

const canDecide = ({ decision }: ServiceState): boolean => decision !== 'exempt';

/** Purposes become their services; what cannot be decided is reported and left out. */
function expand({ servicesOf, report }: Kernel, choices: Choices): Choices {
  const decided: Record<string, Decision> = {};
  for (const [id, decision] of Object.entries(choices)) {
    if (!['granted', 'denied'].includes(decision)) {
      throw new TypeError(
        `helder.decide: "${id}" must be "granted" or "denied", not ${JSON.stringify(decision)}`,
      );
    }
    const services = servicesOf(id);
    const open = services.filter(canDecide);
    if (!open.length)
      report(services.length ? 'deciding-exempt' : 'unknown-id', `helder.decide: ${id}`);
    for (const service of open) decided[service.id] = decision;
  }
  return decided;
}

/** Decides for services, or for all services of a purpose. */
export async function decide(kernel: Kernel, choices: Choices): Promise<void> {
  await kernel.consent.ready;
  const decided = expand(kernel, choices);
  if (Object.keys(decided).length) await (await kernel.deciding()).decide(kernel, decided, 'api');
}

/** One decision for all services that need consent. */
export async function decideAll(kernel: Kernel, decision: Decision): Promise<void> {
  await kernel.consent.ready;
  // What the visitor’s browser refuses is granted by its own name only.
  const isOpen = (service: ServiceState): boolean =>
    canDecide(service) &&
    !(
      decision === 'granted' &&
      service.decision !== 'granted' &&
      navigator.globalPrivacyControl === true &&
      isObjectedTo(service.purpose)
    );
  const open = kernel.state.services.filter(isOpen);
  if (!open.length) return;
  await decide(kernel, Object.fromEntries(open.map(({ id }) => [id, decision])));
}

/** Withdraws everything, removes the record, and asks again. */
export async function forget(kernel: Kernel): Promise<void> {
  await kernel.consent.ready;
  const [reading, { makeRecord }] = await Promise.all([kernel.read(), kernel.deciding()]);
  const before = kernel.decisions;
  const { entries = [] } = kernel.readRecord() ?? kernel.record ?? {};
  const decided = entries.flatMap(({ id, decision }) => (decision === 'exempt' ? [] : id));
  // The endpoint is told of the withdrawal; what is made of it here is thrown away.
  if (decided.length)
    makeRecord(kernel, reading, Object.fromEntries(decided.map((id) => [id, 'denied'])), 'api');
  const isGone = removeRecord(kernel);
  const changed = kernel.adopt(reading.stand(undefined), undefined);
  // One of another domain, written for an earlier manifest, would be read from now on.
  if (!isGone) await kernel.use('erase', ({ eraseRecord }) => eraseRecord(kernel));
  await kernel.use('effects', ({ carryOut }) => carryOut(kernel, before, changed, 'api'));
  await kernel.ask();
}
