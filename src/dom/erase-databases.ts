import type { Target } from './erase-items.js';

/** The names of the databases that are there. */
export async function findDatabases(targets: readonly Target[]): Promise<readonly string[]> {
  const wanted = targets.filter(({ item }) => item.storage === 'indexedDB');
  // A sandboxed page has none, and to be asked makes Chromium 156 reject a promise that nobody holds.
  if (!wanted.length || origin === 'null') return [];
  try {
    const there = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    return there.filter((name) => wanted.some(({ means }) => means(name)));
  } catch {
    // Closed to the page.
    return [];
  }
}

/** Removes a database; the browser waits until the last page that has it open is gone, this not longer than some milliseconds. */
const erase = (name: string, patience: number): Promise<unknown> =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
    // Behind the request of another page nothing tells that it is blocked (Chromium 156, measured).
    setTimeout(resolve, patience);
  });

/** Removes databases. Gives the names that were there. */
export async function eraseDatabases(
  targets: readonly Target[],
  patience: number,
): Promise<readonly string[]> {
  const names = await findDatabases(targets);
  await Promise.all(names.map((name) => erase(name, patience)));
  return names;
}
