import { matchesName } from '../core/item.js';
import type { Item } from '../core/policy.js';
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

type Storage = Item['storage'];

/** How to list and remove the names in each kind of storage. Each may throw where storage is refused. */
const STORES: Readonly<
  Record<Storage, { names: () => string[] | Promise<string[]>; remove: (name: string) => unknown }>
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
  indexedDB: {
    names: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    remove: eraseDatabase,
  },
};

/**
 * Withdrawal, in the order in which it works: vendor off-switches, then every declared first-party item that no service
 * which may still run also lists.
 */
export async function erase(kernel: Kernel, denied: readonly string[]): Promise<void> {
  const off = kernel.state.services.filter(
    ({ id, loads }) => loads && kernel.ran.has(id) && denied.includes(id),
  );
  if (off.length)
    await kernel.use('vendor', ({ turnOff }) =>
      Promise.all(off.map(({ id }) => turnOff(kernel, id))),
    );
  const { services } = await kernel.policy();
  const kept = services
    .filter(({ id }) => kernel.allows(id) ?? id === 'helder')
    .flatMap(({ items }) => items);
  const stays = (storage: Storage, name: string): boolean =>
    kept.some((item) => item.storage === storage && matchesName(item.name, name));
  for (const { id, items } of services) {
    if (!denied.includes(id)) continue;
    for (const { name: pattern, storage, party } of items) {
      if (party === 'third') continue;
      try {
        const { names, remove } = STORES[storage];
        const found = (await names()).filter((name) => matchesName(pattern, name));
        // A cookie on another path is not listed here, so an exact name is removed unseen.
        if (storage === 'cookie' && !pattern.includes('*')) found.push(pattern);
        for (const name of new Set(found)) if (!stays(storage, name)) await remove(name);
      } catch {
        // This kind of storage is closed to the page; then it holds nothing of it either.
      }
    }
  }
}

/** Stops code that has run: only a reload can. It loses what was typed, so then the visitor says when. */
export function reload(kernel: Kernel): void {
  if (kernel.edited) void kernel.use('reload', ({ showReload }) => showReload(kernel));
  else location.reload();
}
