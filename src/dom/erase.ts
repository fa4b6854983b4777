import type { Removal } from '../core/notice/message.js';
import { pick } from '../core/text.js';
import { eraseDatabases, eraseNow, targetsOf } from './erase-items.js';
import { clearMark, eraseLater, readMark } from './erase-later.js';
import { isAllowed } from './held.js';
import type { Kernel } from './kernel.js';

/** How long what a vendor writes again is erased again, and how often that is looked at; milliseconds. */
const WATCH = 5000;
const PACE = 250;

/** What was removed on this page, for the visitor. */
const removals = new WeakMap<Kernel, Set<string>>();

const removedBy = (kernel: Kernel): Set<string> => {
  const names = removals.get(kernel) ?? new Set();
  removals.set(kernel, names);
  return names;
};

/** Removes every declared first-party item of these services, and again what their code writes within five seconds or while the page goes. */
async function eraseItems(kernel: Kernel, ids: readonly string[]): Promise<void> {
  const policy = await kernel.policy();
  const removed = removedBy(kernel);
  const again = (): void => {
    // What has been granted in the meantime is spared.
    for (const name of eraseNow(targetsOf(kernel, policy, ids))) removed.add(name);
  };
  again();
  for (const name of await eraseDatabases(targetsOf(kernel, policy, ids))) removed.add(name);
  const watch = setInterval(again, PACE);
  setTimeout(() => {
    clearInterval(watch);
    again();
  }, WATCH);
  addEventListener('pagehide', again);
}

/** Puts what came out of the templates of withdrawn services back into them. */
function putBack(kernel: Kernel): void {
  for (const [template, nodes] of kernel.placed) {
    if (isAllowed(kernel, template)) continue;
    kernel.placed.delete(template);
    const there = nodes.filter((node): node is ChildNode => node.isConnected);
    there[0]?.before(template);
    template.content.append(...there);
  }
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
  const { services, language } = await kernel.policy();
  const left = new Map<string, readonly string[]>();
  for (const { id, name, provider, items } of services) {
    const others = items.filter(({ party }) => party === 'third').map((item) => item.name);
    if (!ids.includes(id) || !others.length) continue;
    const party = provider?.name ?? pick(name, language).text;
    left.set(party, [...(left.get(party) ?? []), ...others]);
  }
  return { removed: [...removedBy(kernel)], left };
}

/**
 * Stops code that has run, which only a reload can, and tells the visitor what was removed. A reload loses what was typed:
 * then the visitor says when.
 */
export async function finish(
  kernel: Kernel,
  withdrawn: readonly string[],
  reload: boolean,
): Promise<void> {
  if (!reload) {
    eraseLater(kernel, withdrawn);
    const removal = await removalOf(kernel, withdrawn);
    await kernel.use('message', ({ showRemoval }) => showRemoval(kernel, removal));
    return;
  }
  eraseLater(kernel, withdrawn, [...removedBy(kernel)]);
  if (kernel.edited) await kernel.use('message', ({ showReload }) => showReload(kernel));
  else location.reload();
}

/** Erases what an earlier page could not, and tells what it could no longer tell. */
export async function sweep(kernel: Kernel): Promise<void> {
  const { ids, removed } = readMark(kernel);
  clearMark(kernel);
  const withdrawn = kernel.record?.entries.filter((entry) => entry.withdrawn) ?? [];
  await eraseItems(kernel, [...ids, ...withdrawn.map(({ id }) => id)]);
  if (!removed) return;
  for (const name of removed) removedBy(kernel).add(name);
  const removal = await removalOf(kernel, ids);
  await kernel.use('message', ({ showRemoval }) => showRemoval(kernel, removal));
}
