import { DAY } from '../core/duration.js';
import { objectOf } from '../core/json.js';
import type { ConsentRecord } from '../core/record.js';
import { nextSequence } from '../core/sequence.js';
import type { State } from '../core/state.js';
import { addDecisions, writeOccasion } from '../core/write-record.js';
import type { Choices, Kernel, Method, Reading } from './kernel.js';
import { queueChange } from './queue-change.js';
import { objects, read, refuses } from './read.js';
import { storeRecord } from './store-record.js';

export { readManifest } from './read.js';
export { read, storeRecord };

/** A random UUID, also over http, at once: https://w3c.github.io/FileAPI/#unicodeBlobURL */
const newId = (): string => URL.createObjectURL(new Blob()).slice(-36);

/**
 * Makes the record of a change, with what other tabs have decided meanwhile, and queues it where an endpoint is to have it;
 * without a method nothing has changed.
 */
export function makeRecord(
  kernel: Kernel,
  { frame, language, stand, isBroken }: Reading,
  choices: Choices,
  method: Method | '',
): { readonly state: State; readonly record: ConsentRecord } {
  const { manifest, text, record: here } = kernel;
  const time = Date.now();
  // With what other tabs have decided; where nothing could be stored there is only what stands here.
  const old = kernel.readText() === text ? here : kernel.readRecord();
  const kept = old?.rest ?? [];
  const [, , , , id, last = ''] = kept;
  const { version } = objectOf(manifest);
  const isPosted = method && kernel.endpoint;
  const added = addDecisions({
    frame,
    // A broken manifest is read anew on every page, so that the console keeps saying what is wrong.
    key: isBroken ? '' : kernel.key,
    old,
    choices,
    objects: objects(),
    day: Math.floor(time / DAY),
    rest: method
      ? writeOccasion({
          time,
          method,
          language,
          id: isPosted ? id || newId() : '',
          sequence: isPosted ? nextSequence(parseInt(last, 36), time, Math.random()) : 0,
          version: typeof version === 'string' ? version : '',
        })
      : kept,
  });
  const state = stand(added);
  const record = { ...added, types: state.types };
  // What is read from a signal is read anew on every page: without a cookie it would be another record each time.
  if (isPosted && (method !== 'gpc' || storeRecord(kernel, record)))
    queueChange(kernel, record, choices);
  return { state, record };
}

/**
 * Writes the record and makes it count. Gives the ids of what has changed. Nothing is waited for: what is decided last
 * counts, also when the page is left with the click.
 */
export function write(
  kernel: Kernel,
  reading: Reading,
  choices: Choices,
  method: Method | '',
): readonly string[] {
  const { state, record } = makeRecord(kernel, reading, choices, method);
  storeRecord(kernel, record);
  return kernel.adopt(state, record);
}

/** Decides for services that need consent. */
export async function decide(kernel: Kernel, choices: Choices, method: Method): Promise<void> {
  const before = kernel.decisions;
  const reading = read(kernel);
  // Nothing is waited for where the manifest has been read: whoever leaves with the click has chosen.
  const known = reading instanceof Promise ? await reading : reading;
  const changed = write(kernel, known, choices, method);
  // The choice counts from here on; what it was about is written, and what follows from it done, as soon as it can be.
  await kernel.use('effects', async ({ noteFacts, carryOut }) => {
    await noteFacts(kernel);
    await carryOut(kernel, before, changed, method, choices);
  });
}

/** Begins where no record was written for this very manifest, and asks what is left. */
export async function begin(kernel: Kernel): Promise<void> {
  const { stand, isBroken } = await kernel.read();
  if (isBroken) kernel.explain();
  // Another tab may have decided since.
  if (kernel.readText()) await (await kernel.load('effects')).compare(kernel);
  else kernel.adopt(stand(undefined), undefined);
  // What the visitor’s browser refuses is not asked: https://w3c.github.io/gpc/
  const refused = kernel.state.services.filter(
    ({ decision, purpose }) => !decision && refuses(purpose),
  );
  if (refused.length)
    await decide(kernel, Object.fromEntries(refused.map(({ id }) => [id, 'denied'])), 'gpc');
  void kernel.ask();
}
