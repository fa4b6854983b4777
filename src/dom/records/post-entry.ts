import { textOf } from '../../core/digest.js';
import { bodyOf } from '../../core/records/body.js';
import { endpointOf } from '../../core/endpoint.js';
import { formatChange, readChange } from '../../core/records/change.js';
import { decisionsOf } from '../../core/state.js';
import type { Kernel } from '../kernel.js';
import { askedFor, type AskedHere } from './asked.js';
import { post, type PostOutcome } from './post.js';
import type { Entry, Queue } from './queue.js';

/** What is found in place of an answer where there is nowhere to post to. */
export const NO_ADDRESS = 'no address';

/** Where the changes go; a path is one of this site, whatever `<base>` says. Undefined where that is no address. */
export function addressOf({ manifest }: Kernel): string | undefined {
  try {
    return new URL(endpointOf(manifest) ?? '//', location.href).href;
  } catch {
    return undefined;
  }
}

/** Posts one change, at once; what helder cannot have queued is nothing to post. */
export async function postEntry(
  kernel: Kernel,
  queue: Queue,
  { name, text }: Entry,
  here: AskedHere,
): Promise<PostOutcome> {
  const change = readChange(text);
  const asked = change && (change.asked ?? askedFor(kernel, change, here));
  const stands = change?.key === kernel.key ? decisionsOf(here.stand(change.record)) : undefined;
  const body = asked && bodyOf(change, asked, location.origin, stands);
  if (!body) return { kind: 'kept' };
  // A later page may have another manifest: what asked is noted while it is known.
  if (!change.asked) queue.keep(name, formatChange(change, asked));
  const address = addressOf(kernel);
  return address ? post(address, textOf(body)) : { kind: 'unreachable', found: NO_ADDRESS };
}
