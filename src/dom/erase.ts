import type { Removal } from '../core/notice/message.js';
import { pick } from '../core/text.js';
import { announce } from './announce.js';
import { isEdited } from './edited.js';
import { eraseDatabases, findDatabases } from './erase-databases.js';
import { eraseNow, foundNow, targetsOf } from './erase-items.js';
import { eraseLater, readMark, writeMark } from './erase-later.js';
import type { Kernel } from './kernel.js';
import { putBack } from './put-back.js';
import { reload } from './reload.js';

export { eraseRecord } from './erase-record.js';

/** How long what a vendor writes again is erased again, and how often that is looked at; milliseconds. */
const WATCH = 5000;
const PACE = 250;

/** How long it waits for a database that is open somewhere: here code may have to be stopped, there it is; milliseconds. */
const SHORT = 250;
const LONG = 1500;

/** What was removed on this page, for the visitor. */
const removals = new WeakMap<Kernel, Set<string>>();

const removedBy = (kernel: Kernel): Set<string> => {
  const names = removals.get(kernel) ?? new Set();
  removals.set(kernel, names);
  return names;
};

/** Removes every declared first-party item of these services, and again what their code writes within five seconds or while the page goes. */
async function eraseItems(kernel: Kernel, ids: readonly string[], patience = SHORT): Promise<void> {
  const policy = await kernel.policy();
  const note = (names: readonly string[]): void => {
    for (const name of names) removedBy(kernel).add(name);
  };
  // Looked at anew each time: what has been granted in the meantime is spared.
  const targets = (): ReturnType<typeof targetsOf> => targetsOf(kernel, policy, ids);
  const again = (): void => {
    note(eraseNow(targets()));
  };
  again();
  note(await eraseDatabases(targets(), patience));
  const watch = setInterval(again, PACE);
  setTimeout(() => {
    clearInterval(watch);
    again();
    void eraseDatabases(targets(), SHORT);
  }, WATCH);
  addEventListener('pagehide', again);
}

/** Removes what these services store at once when the page is left: what they may store only as long as it is there. */
export async function eraseOnLeaving(kernel: Kernel, ids: readonly string[]): Promise<void> {
  const policy = await kernel.policy();
  addEventListener('pagehide', () => eraseNow(targetsOf(kernel, policy, ids)));
}

/** Withdrawal, in the order in which it works: vendor off-switches, content back behind the gate, then everything stored. */
export async function erase(kernel: Kernel, denied: readonly string[]): Promise<void> {
  const off = kernel.state.services.filter(
    ({ id, loads }) => loads && kernel.ran.has(id) && denied.includes(id),
  );
  if (off.length)
    await kernel.use('vendor', ({ turnOff }) =>
      Promise.all(off.map(({ id }) => turnOff(kernel, id))),
    );
  putBack(kernel);
  await eraseItems(kernel, denied);
}

/** What was removed, and what of these services only the visitor’s browser can remove. */
async function removalOf(kernel: Kernel, ids: readonly string[]): Promise<Removal> {
  const policy = await kernel.policy();
  const own = targetsOf(kernel, policy, ids);
  const there = [...foundNow(own), ...(await findDatabases(own))];
  const isGone = (name: string): boolean =>
    own.some(({ means }) => means(name)) && !there.includes(name);
  const left = new Map<string, readonly string[]>();
  for (const { item, service } of targetsOf(kernel, policy, ids, false)) {
    const party = service.provider?.name ?? pick(service.name, policy.language).text;
    left.set(party, [...new Set([...(left.get(party) ?? []), item.name])]);
  }
  return { removed: [...removedBy(kernel)].filter(isGone), left };
}

/** Tells the visitor what was removed, once. */
async function tell(kernel: Kernel, ids: readonly string[], told?: () => void): Promise<void> {
  const removal = await removalOf(kernel, ids);
  await kernel.use('message', ({ showRemoval }) => showRemoval(kernel, removal, told));
}

/**
 * Stops code that has run, which only a reload can, and tells the visitor what was removed. A reload loses what was typed:
 * then the visitor says when.
 */
export async function finish(
  kernel: Kernel,
  withdrawn: readonly string[],
  reloads: boolean,
): Promise<void> {
  if (!reloads) {
    eraseLater(kernel, withdrawn);
    await tell(kernel, withdrawn);
    return;
  }
  eraseLater(kernel, withdrawn, [...removedBy(kernel)]);
  if (isEdited(kernel)) await kernel.use('message', ({ showReload }) => showReload(kernel));
  else reload();
}

/** Erases what earlier pages could not, and tells what they could no longer tell. */
export async function sweep(kernel: Kernel): Promise<void> {
  // That page may have gone while other tabs could not see its cookie yet (Firefox 153: 7 withdrawals out of 60, on a busy machine).
  announce();
  const { ids, removed } = readMark(kernel);
  const withdrawn =
    kernel.record?.entries.filter((entry) => entry.withdrawn || entry.retired) ?? [];
  await eraseItems(kernel, [...ids, ...withdrawn.map(({ id }) => id)], LONG);
  const keep = (more?: object): void => {
    writeMark(kernel, { ids: readMark(kernel).ids, ...more });
  };
  if (!removed) {
    keep();
    return;
  }
  for (const name of removed) removedBy(kernel).add(name);
  await tell(kernel, ids, keep);
}
