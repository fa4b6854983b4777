import type { Preset } from '../core/preset.js';
import { field, string } from '../core/resolve/read.js';
import type { Kernel } from './kernel.js';
import type { Late } from './late.js';
import { runSteps, type Values } from './steps.js';

interface Found {
  /** Of the service. */
  readonly id: string;
  readonly preset: Preset;
  /** Whether helder loads the vendor’s script itself. */
  readonly loads: boolean;
  readonly values: Values;
}

/** The preset of a service and what its steps are filled with. */
async function presetOf({ manifest, load }: Kernel, id: string): Promise<Found | undefined> {
  const services = field(manifest, 'services');
  const isMeant = (one: unknown): boolean => (field(one, 'id') ?? field(one, 'use')) === id;
  const service: unknown = Array.isArray(services) ? services.find(isMeant) : undefined;
  const use = string(field(service, 'use'));
  if (use === undefined) return undefined;
  const { default: preset } = await load(`preset-${use}`);
  const key = preset.account ?? '';
  const account = string(field(service, key));
  const origin = string(field(service, 'origin')) ?? preset.origin;
  return {
    id,
    preset,
    loads: account !== undefined && origin !== undefined,
    values: { origin: origin ?? '', [key]: account ?? '' },
  };
}

/** How far a vendor has been told. */
interface Told {
  /** Whether it has been told that it may run; undefined: only what comes before that. */
  may?: boolean;
  /** The decisions that it has been told of, where it wants to know them all. */
  decisions?: string;
}

const told = new WeakMap<Kernel, Map<string, Told>>();

/** Ids of what was decided so, as steps may pass them on. */
const idsOf = ({ decisions }: Kernel, wanted: string): readonly string[] =>
  Object.keys(decisions).filter((id) => decisions[id] === wanted);

/**
 * Tells every vendor with a protocol what was decided about it: all of them before anything of one of them runs, since the
 * code of one may load another. What has been told already is not told again. Gives the ids of
 * those that could not be told.
 */
export async function tellVendors(kernel: Kernel): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  const found = await Promise.all(
    kernel.state.services
      .filter(({ signals }) => signals)
      .map(({ id }) =>
        presetOf(kernel, id).catch((error: unknown) => {
          kernel.report('chunk-missing', id, String(error));
          missing.add(id);
          return undefined;
        }),
      ),
  );
  // From here on nothing is waited for: what is decided last is what is told.
  const known = told.get(kernel) ?? new Map<string, Told>();
  told.set(kernel, known);
  const vendors = found.flatMap((one) => one ?? []);
  for (const { id, preset, values } of vendors) {
    if (!known.has(id)) runSteps(preset.signal?.default ?? [], values);
    known.set(id, known.get(id) ?? {});
  }
  const granted = idsOf(kernel, 'granted');
  const values = { granted: granted.join(' '), denied: idsOf(kernel, 'denied').join(' ') };
  const decisions = JSON.stringify(values);
  for (const { id, preset, values: own } of vendors) {
    const state = known.get(id) ?? {};
    const may = kernel.allows(id) ?? false;
    const { signal = {} } = preset;
    if (may && !state.may) runSteps(signal.granted ?? [], own);
    // One that was never told that it may run has nothing to withdraw.
    if (!may && state.may) runSteps(signal.denied ?? [], own);
    state.may = may;
  }
  for (const { id, preset, values: own } of vendors) {
    const state = known.get(id) ?? {};
    if (!state.may) continue;
    // Whatever is granted may run inside it.
    if (preset.manager) for (const one of granted) kernel.ran.add(one);
    if (state.decisions !== decisions) runSteps(preset.signal?.change ?? [], { ...own, ...values });
    state.decisions = decisions;
  }
  return missing;
}

/** Adds a vendor’s script, which waits for nobody and holds nobody. */
function addScript({ trust }: Kernel, { runFile }: Late, id: string, address: string): void {
  const script = document.createElement('script');
  script.src = trust.createScriptURL(address);
  // Whose it is, as on the page’s own tags.
  script.dataset['consent'] = id;
  void runFile(script, script, () => {
    document.head.prepend(script);
  });
}

/** What must be done before anything of a service runs: who has to know is told, and its own script is loaded. */
export async function beginVendor(kernel: Kernel, { id, loads, signals }: Service): Promise<void> {
  // Meanwhile: what runs the script, which may be too late for what it waits for.
  void kernel.prepare();
  const missing = signals ? await tellVendors(kernel) : new Set<string>();
  const found = loads || missing.size ? await presetOf(kernel, id) : undefined;
  // A container of tags may load any of those that could not be told.
  if (missing.has(id) || (missing.size && found?.preset.manager))
    throw new Error(`not told: ${[...missing].join(', ')}`);
  if (!found?.loads) return;
  await kernel.use('late', ({ lateOf }) => {
    const add = (address: string): void => {
      addScript(kernel, lateOf(kernel), id, address);
    };
    // The visitor may have withdrawn while the chunks were on their way.
    if (kernel.allows(id)) runSteps(found.preset.load ?? [], found.values, add);
  });
}

type Service = Pick<Kernel['state']['services'][number], 'id' | 'loads' | 'signals'>;

/** Runs the vendor’s own off-switch. */
export async function turnOff(kernel: Kernel, id: string): Promise<void> {
  const found = await presetOf(kernel, id);
  if (found?.loads) runSteps(found.preset.off ?? [], found.values);
}
