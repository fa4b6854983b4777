import { expiryDay } from './duration.js';
import type { ConsentRecord, Decision, RecordEntry } from './record.js';

/** A service as the gate sees it. */
export interface ServiceState {
  readonly id: string;
  readonly purpose: string;
  /** Absent: never asked, asked on other facts, or too long ago. */
  readonly decision: Decision | 'exempt' | undefined;
  /** Whether helder loads the vendor’s script itself. */
  readonly loads: boolean;
  /** Whether it is told what was decided before anything of it runs. */
  readonly signals: boolean;
}

/** All that holds and releases: what stands today. */
export interface State {
  readonly services: readonly ServiceState[];
  /** Google consent types, as in the record. */
  readonly types: string;
}

/** Whether a decision has not run out. */
export function isCurrent({ day }: RecordEntry, months: number, today: number): boolean {
  // A day in the future comes from a clock that was wrong; one day is left for time zones and small drift.
  return day <= today + 1 && today < expiryDay(day, months);
}

/**
 * What stands today by the record alone: for the very manifest and version that it was written for, with no decision run
 * out. Undefined in any other case: then the manifest must be read.
 */
export function recall(
  record: ConsentRecord | undefined,
  key: string,
  today: number,
): State | undefined {
  return record?.key === key &&
    record.entries.every(
      (entry) => entry.decision === 'exempt' || isCurrent(entry, record.months, today),
    )
    ? { services: record.entries.filter(({ retired }) => !retired), types: record.types }
    : undefined;
}

/** The services that an id stands for: itself, or all of a purpose. */
export const servicesOf = ({ services }: State, id: string): readonly ServiceState[] =>
  services.filter((service) => service.id === id || service.purpose === id);

/** Whether a service, or every service of a purpose, may run; undefined for an id that the manifest does not know. */
export function allows(state: State, id: string): boolean | undefined {
  let isKnown: true | undefined;
  // No method of an array, which a page may have changed, says that something may run.
  for (const { decision } of servicesOf(state, id)) {
    if (decision !== 'granted' && decision !== 'exempt') return false;
    isKnown = true;
  }
  return isKnown;
}

/** Decisions in force, by service. */
export function decisionsOf({ services }: State): Readonly<Record<string, Decision>> {
  const decisions = Object.create(null) as Record<string, Decision>;
  for (const { id, decision } of services)
    if (decision && decision !== 'exempt') decisions[id] = decision;
  return Object.freeze(decisions);
}
