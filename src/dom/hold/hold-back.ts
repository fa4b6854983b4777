import { intercept } from './intercept.js';
import { makeKeeper } from './keeper.js';
import { makeOwners } from './owners.js';

export interface HoldOptions {
  /** The manifest’s URL, or `#id` of an inline one, as on the tag of `helder.js`. */
  readonly source: string | undefined;
  /** Fetches what lets go again: it can wait, holding cannot. */
  readonly load: () => Promise<typeof import('./hand-over.js')>;
  /** The nonce of the own tag. */
  readonly nonce: string;
}

/** The manifest itself; of an inline one, before the parser goes on. */
async function readManifest(source: string | undefined): Promise<unknown> {
  if (source?.startsWith('#'))
    return JSON.parse(document.getElementById(source.slice(1))?.textContent ?? '');
  return source && (await fetch(source)).json();
}

/** Holds what nobody has marked, by its address. Until helder runs, and where it never does, everything stays held. */
export function holdBack({ source, load, nonce }: HoldOptions): void {
  const owners = makeOwners();
  const keeper = makeKeeper(owners);
  keeper.sweep(document.documentElement, true);
  const see = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes } of records) for (const node of addedNodes) keeper.sweep(node, true);
  };
  const observer = new MutationObserver(see);
  observer.observe(document, { childList: true, subtree: true });
  const failed = intercept(keeper, () => {
    see(observer.takeRecords());
  });
  // The types promise a body; before the parser has come to it there is none.
  if (document.querySelector('body')) failed.push('helder-hold.js');

  const learned = readManifest(source)
    .then(owners.learn)
    .then(
      () => true,
      () => false,
    );
  load().then(
    (chunk) => {
      chunk.handOver({ keeper, owners, learned, failed, nonce });
    },
    () => undefined,
  );
}
