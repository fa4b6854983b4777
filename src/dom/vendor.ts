import type { Preset, Step, StepValue } from '../core/preset.js';
import { field, string } from '../core/resolve/read.js';
import type { Kernel } from './kernel.js';
import type { Late } from './late.js';

type Values = Readonly<Record<string, string>>;
type Page = Record<string, unknown>;

interface Found {
  /** Of the service. */
  readonly id: string;
  readonly preset: Preset;
  readonly values: Values;
}

/** Fills `{field}` in the strings of a value; `{now}` alone becomes a Date. */
function fillValue(value: StepValue, values: Values): unknown {
  if (value === '{now}') return new Date();
  if (typeof value === 'string')
    return value.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  if (Array.isArray(value))
    return (value as readonly StepValue[]).map((part) => fillValue(part, values));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, fillValue(part, values)]),
  );
}

/** The global function of a vendor; until its script brings one, a stub that keeps its calls where the script looks. */
function stubOf(page: Page, name: string, queue: string): (...args: unknown[]) => void {
  if (typeof page[name] === 'function') return page[name] as (...args: unknown[]) => void;
  const stub: { (...args: unknown[]): void; q?: unknown[] } = function () {
    const calls = queue === `${name}.q` ? (stub.q ??= []) : ((page[queue] ??= []) as unknown[]);
    // eslint-disable-next-line prefer-rest-params -- Google wants the `arguments` object itself
    calls.push(arguments);
  };
  page[name] = stub;
  return stub;
}

/** Sets a global, or with `leadinfo.t` a property of one. */
function assign(page: Page, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? path;
  names.reduce((from, name) => from[name] as Page, page)[last] = value;
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

function run(steps: readonly Step[], { values }: Found, add?: (address: string) => void): void {
  const page = window as unknown as Page;
  const text = (value: string): string => String(fillValue(value, values));
  for (const step of steps) {
    if ('set' in step) assign(page, text(step.set), fillValue(step.to, values));
    else if ('push' in step)
      ((page[step.push] ??= []) as unknown[]).push(fillValue(step.value, values));
    else if ('call' in step) {
      const call = stubOf(page, step.call, step.queue);
      if (step.with) call(...step.with.map((value) => fillValue(value, values)));
    } else add?.(text(step.script));
  }
}

/** The preset of a service and what its steps are filled with; nothing where helder does not load the vendor’s script. */
async function presetOf({ manifest, load }: Kernel, id: string): Promise<Found | undefined> {
  const services = field(manifest, 'services');
  const isMeant = (one: unknown): boolean => (field(one, 'id') ?? field(one, 'use')) === id;
  const service: unknown = Array.isArray(services) ? services.find(isMeant) : undefined;
  const use = string(field(service, 'use'));
  if (use === undefined) return undefined;
  const { default: preset } = await load(`preset-${use}`);
  const key = preset.account ?? '';
  const account = string(field(service, key));
  return account === undefined
    ? undefined
    : {
        id,
        preset,
        values: { origin: string(field(service, 'origin')) ?? preset.origin, [key]: account },
      };
}

/** Loads the vendor’s script of a granted service: its documented snippet as steps. */
export async function loadVendor(kernel: Kernel, id: string): Promise<void> {
  // Meanwhile: what runs the script, which may be too late for what it waits for.
  void kernel.prepare();
  const found = await presetOf(kernel, id);
  if (!found) return;
  await kernel.use('late', ({ lateOf }) => {
    const add = (address: string): void => {
      addScript(kernel, lateOf(kernel), id, address);
    };
    // The visitor may have withdrawn while the chunks were on their way.
    if (kernel.allows(id)) run(found.preset.load, found, add);
  });
}

/** Runs the vendor’s own off-switch. */
export async function turnOff(kernel: Kernel, id: string): Promise<void> {
  const found = await presetOf(kernel, id);
  if (found) run(found.preset.off, found);
}
