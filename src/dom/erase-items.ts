import { matchesName } from '../core/item.js';
import type { Item, Policy, Service } from '../core/policy.js';
import { eraseCookie } from './erase-cookie.js';
import type { Kernel } from './kernel.js';

type Storage = Item['storage'];

interface Store {
  readonly names: () => readonly string[];
  readonly remove: (name: string) => void;
}

const webStorage = (of: () => globalThis.Storage): Store => ({
  names: () => Object.keys(of()),
  remove: (name) => {
    of().removeItem(name);
  },
});

/** How to list and remove the names in each kind of storage that answers at once. Each may throw where storage is refused. */
const STORES: Readonly<Record<Exclude<Storage, 'indexedDB'>, Store>> = {
  cookie: {
    names: () => document.cookie.split('; ').map((pair) => pair.split('=', 1)[0] ?? ''),
    remove: eraseCookie,
  },
  localStorage: webStorage(() => localStorage),
  sessionStorage: webStorage(() => sessionStorage),
};

/** What there is to erase: an item of a service, and which names it means. */
export interface Target {
  readonly item: Item;
  readonly service: Service;
  readonly means: (name: string) => boolean;
}

/** How much a name says: more of it than of another that means the same. */
const lettersOf = ({ name }: Item): number => name.replaceAll('*', '').length;

/** The items of services, those that a page can remove or those that it cannot, that no service which may still run also lists. */
export function targetsOf(
  kernel: Kernel,
  { services, retired }: Policy,
  ids: readonly string[],
  isRemovable = true,
): readonly Target[] {
  const kept = services
    .filter(({ id }) => kernel.allows(id) ?? id === 'helder')
    .flatMap(({ items }) => items);
  // `WHMCSAffiliateID` is meant by the service that names it, not by one that has `WHMCS*`.
  const stays = (item: Item, name: string): boolean =>
    kept.some(
      (one) =>
        one.storage === item.storage &&
        lettersOf(one) >= lettersOf(item) &&
        matchesName(one.name, name),
    );
  return [...services, ...retired]
    .filter(({ id }) => ids.includes(id) && !kernel.allows(id))
    .flatMap((service) => service.items.map((item) => ({ item, service })))
    .filter(({ item: { party, httpOnly } }) => (party === 'first' && !httpOnly) === isRemovable)
    .map(({ item, service }) => ({
      item,
      service,
      means: (name) => matchesName(item.name, name) && !stays(item, name),
    }));
}

/** Does something with each kind of storage that answers at once, and gives what comes of it. */
function inStores(
  targets: readonly Target[],
  act: (store: Store, its: readonly Target[], names: readonly string[]) => readonly string[],
): readonly string[] {
  return Object.entries(STORES).flatMap(([storage, store]) => {
    const its = targets.filter(({ item }) => item.storage === storage);
    try {
      return its.length ? act(store, its, store.names()) : [];
    } catch {
      // Closed to the page: then it holds nothing of it either.
      return [];
    }
  });
}

/** The names that are there. */
export const foundNow = (targets: readonly Target[]): readonly string[] =>
  inStores(targets, (_, its, names) =>
    names.filter((name) => its.some(({ means }) => means(name))),
  );

/** Removes what it can at once, in every variant. Gives the names that were there and are gone. */
export const eraseNow = (targets: readonly Target[]): readonly string[] =>
  inStores(targets, ({ names, remove }, its, before) => {
    const found = before.filter((name) => its.some(({ means }) => means(name)));
    // A cookie of another path is not listed here, so an exact name is removed unseen.
    const unseen = its
      .map(({ item }) => item.name)
      .filter((name) => !name.includes('*') && its.some(({ means }) => means(name)));
    for (const name of new Set([...found, ...unseen])) remove(name);
    const left = names();
    return found.filter((name) => !left.includes(name));
  });
