import { DAY } from '../core/duration.js';
import { objectOf } from '../core/json.js';
import { addDecisions, writeOccasion } from '../core/write-record.js';
import type { Choices, Kernel, Method } from './kernel.js';
import { objects } from './read.js';
import { storeRecord } from './store-record.js';

export { read, readManifest } from './read.js';
export { storeRecord };

/**
 * Writes the record, with what other tabs have decided meanwhile, and makes it count. Gives the ids of what has changed.
 * Once the manifest is read nothing is waited for: what is decided last counts.
 */
export async function write(
  kernel: Kernel,
  choices: Choices,
  method: Method | '',
): Promise<readonly string[]> {
  const { frame, language, stand, isBroken } = await kernel.read();
  const { manifest, text, record: here } = kernel;
  const time = Date.now();
  // With what other tabs have decided; where nothing could be stored there is only what stands here.
  const old = kernel.readText() === text ? here : kernel.readRecord();
  const { version } = objectOf(manifest);
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
          version: typeof version === 'string' ? version : '',
        })
      : (old?.rest ?? []),
  });
  const state = stand(added);
  const record = { ...added, types: state.types };
  storeRecord(kernel, record);
  return kernel.adopt(state, record);
}

/** Decides for services that need consent. */
export async function decide(kernel: Kernel, choices: Choices, method: Method): Promise<void> {
  const before = kernel.decisions;
  const changed = await write(kernel, choices, method);
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
  if (kernel.readRecord()) await (await kernel.load('effects')).compare(kernel);
  else kernel.adopt(stand(undefined), undefined);
  // What the visitor’s browser refuses is not asked: https://w3c.github.io/gpc/
  if (objects()) await kernel.use('gpc', ({ refuse }) => refuse(kernel));
  void kernel.ask();
}
