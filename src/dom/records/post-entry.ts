import { textOf } from '../../core/digest.js';
import { bodyOf } from '../../core/records/body.js';
import { formatChange, readChange, type Asked } from '../../core/records/change.js';
import type { Kernel } from '../kernel.js';
import { askedFor } from './asked.js';
import { post, type PostOutcome } from './post.js';
import type { Entry, Queue } from './queue.js';

/** Where the changes go; a path is one of this site, whatever `<base>` says. */
export const addressOf = ({ endpoint = '' }: Kernel): string =>
  new URL(endpoint, location.href).href;

/** Posts one change, at once; what helder cannot have queued is nothing to post. */
export async function postEntry(
  kernel: Kernel,
  queue: Queue,
  { name, text }: Entry,
  here: Asked,
): Promise<PostOutcome> {
  const change = readChange(text);
  const asked = change && (change.asked ?? askedFor(kernel, change, here));
  const body = asked && bodyOf(change, asked, location.origin);
  if (!body) return { kind: 'kept' };
  // A later page may have another manifest: what asked is noted while it is known.
  if (!change.asked) queue.keep(name, formatChange(change, asked));
  return post(addressOf(kernel), textOf(body));
}
