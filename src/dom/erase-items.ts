import { matchesName } from '../core/item.js';
import type { Item, Policy } from '../core/policy.js';
import type { Kernel } from './kernel.js';

/** The host itself and each domain above it, which is where a cookie may have been set. */
function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return ['', ...labels.map((_, i) => `; Domain=${labels.slice(i).join('.')}`)];
}

/** Each path above the page, with and without a slash at its end. */
function pathsOf(path: string): string[] {
  const parts = path.split('/').filter(Boolean);
  return [
    '/',
    ...parts.flatMap((_, i) => [
      `/${parts.slice(0, i + 1).join('/')}`,
      `/${parts.slice(0, i + 1).join('/')}/`,
    ]),
  ];
}

/** Removes a cookie by its raw name, in every variant in which a script may have set it from here. */
function eraseCookie(name: string): void {
  const secure = location.protocol === 'https:';
  const kinds = secure ? ['; Secure', '; Secure; Partitioned; SameSite=None'] : [''];
  for (const domain of domainsOf(location.hostname)) {
    for (const path of pathsOf(location.pathname)) {
      for (const kind of kinds)
        document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}${kind}`;
    }
  }
}

type Storage = Item['storage'];

/** How to list and remove the names in each kind of storage that answers at once. Each may throw where storage is refused. */
const STORES: Readonly<
  Record<Exclude<Storage, 'indexedDB'>, { names: () => string[]; remove: (name: string) => void }>
> = {
  cookie: {
    names: () => document.cookie.split('; ').map((pair) => pair.split('=', 1)[0] ?? ''),
    remove: eraseCookie,
  },
  localStorage: {
    names: () => Object.keys(localStorage),
    remove: (name) => {
      localStorage.removeItem(name);
    },
  },
  sessionStorage: {
    names: () => Object.keys(sessionStorage),
    remove: (name) => {
      sessionStorage.removeItem(name);
    },
  },
};

/** What there is to erase: a declared first-party item, and whether a name is spared. */
export interface Target {
  readonly item: Item;
  readonly stays: (name: string) => boolean;
}

/** The items of services that no service which may still run also lists. */
export function targetsOf(kernel: Kernel, { services }: Policy, ids: readonly string[]): Target[] {
  const kept = services
    .filter(({ id }) => kernel.allows(id) ?? id === 'helder')
    .flatMap(({ items }) => items);
  return services
    .filter(({ id }) => ids.includes(id) && !kernel.allows(id))
    .flatMap(({ items }) => items)
    .filter(({ party }) => party !== 'third')
    .map((item) => ({
      item,
      stays: (name) =>
        kept.some((one) => one.storage === item.storage && matchesName(one.name, name)),
    }));
}

/** Removes what it can at once, in every variant. Gives the names that were there and are gone. */
export function eraseNow(targets: readonly Target[]): string[] {
  return targets.flatMap(({ item: { name: pattern, storage }, stays }) => {
    if (storage === 'indexedDB') return [];
    const { names, remove } = STORES[storage];
    const meant = (name: string): boolean => matchesName(pattern, name) && !stays(name);
    try {
      const found = names().filter(meant);
      for (const name of found) remove(name);
      // A cookie on another path is not listed here, so an exact name is removed unseen.
      if (storage === 'cookie' && !pattern.includes('*') && meant(pattern)) remove(pattern);
      const left = names();
      return found.filter((name) => !left.includes(name));
    } catch {
      // This kind of storage is closed to the page; then it holds nothing of it either.
      return [];
    }
  });
}

const eraseDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    // Blocked: a page still has it open; the browser removes it once that closes.
    request.onsuccess =
      request.onerror =
      request.onblocked =
        (): void => {
          resolve();
        };
  });

/** Removes databases. Gives the names that were there. */
export async function eraseDatabases(targets: readonly Target[]): Promise<string[]> {
  try {
    const wanted = targets.filter(({ item }) => item.storage === 'indexedDB');
    if (!wanted.length) return [];
    const there = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const found = there.filter((name) =>
      wanted.some(({ item, stays }) => matchesName(item.name, name) && !stays(name)),
    );
    await Promise.all(found.map(eraseDatabase));
    return found;
  } catch {
    // Closed to the page.
    return [];
  }
}
