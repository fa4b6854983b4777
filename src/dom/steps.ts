import type { Step, StepValue } from '../core/preset.js';

/** What fills `{name}` in the strings of steps. */
export type Values = Readonly<Record<string, string>>;

type Page = Record<string, unknown>;

/** A value with everything filled in. */
function fillValue(value: StepValue, values: Values): unknown {
  if (value === '{now}') return new Date();
  if (value === '{time}') return Date.now();
  if (typeof value === 'string')
    return value.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  if (Array.isArray(value))
    return (value as readonly StepValue[]).map((part) => fillValue(part, values));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, fillValue(part, values)]),
  );
}

/** A stub that keeps its calls where the vendor’s script looks, and hands them on once that asks for them. */
function stubOf(page: Page, name: string, queue: string): (...args: unknown[]) => void {
  const [own, property = ''] = queue.split('.');
  const stub = function () {
    const parts = stub as unknown as Page;
    const place = own === name ? parts : page;
    // eslint-disable-next-line prefer-rest-params -- Google wants the `arguments` object itself
    const call = arguments;
    // As Meta’s script has it.
    if (typeof parts['callMethod'] === 'function')
      (parts['callMethod'] as (...args: unknown[]) => void)(...call);
    else ((place[property || queue] ??= []) as unknown[]).push(call);
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

/** Runs the steps of a vendor’s snippet, in order; `add` adds a script. */
export function runSteps(
  steps: readonly Step[],
  values: Values,
  add?: (address: string) => void,
): void {
  const page = window as unknown as Page;
  const text = (value: string): string => String(fillValue(value, values));
  const all = (parts: readonly StepValue[]): readonly unknown[] =>
    parts.map((value) => fillValue(value, values));
  for (const step of steps) {
    if ('set' in step) assign(page, text(step.set), fillValue(step.to, values));
    else if ('push' in step) ((page[step.push] ??= []) as unknown[]).push(...all(step.values));
    else if ('call' in step) {
      const { call: name, queue, with: args } = step;
      const known = page[name];
      const call =
        typeof known === 'function'
          ? (known as (...args: unknown[]) => void)
          : queue && stubOf(page, name, queue);
      if (call && args) call(...all(args));
    } else add?.(text(step.script));
  }
}
