import { DAY } from '../duration.js';
import { readOccasion } from '../occasion.js';
import type { Decision } from '../record.js';
import { isCurrent } from '../state.js';
import type { Asked, QueuedChange } from './change.js';

/** One change of a record, as it is posted: what shows that, when and how was chosen (GDPR 7(1)). No address of the visitor, no user agent. */
export interface PostedChange extends Asked {
  /** Of the change: later ones are greater. A server drops what it has by `id` and `sequence`. */
  readonly sequence: number;
  /** By the clock of the visitor; ISO 8601, UTC. */
  readonly time: string;
  readonly method: string;
  /** The notice that asked; left out where a script or a signal decided. */
  readonly layer?: string;
  /** Language in which was asked. */
  readonly language: string;
  /** Origin of the site. */
  readonly site: string;
  /** What this change decided, by service. */
  readonly changed: Readonly<Record<string, Decision>>;
  /** All decisions in force after it. */
  readonly services: readonly PostedDecision[];
}

export interface PostedDecision {
  readonly id: string;
  readonly purpose: string;
  readonly decision: Decision;
  /** Whether it was granted before. */
  readonly withdrawn?: true;
  /** Day of the decision, ISO 8601. */
  readonly date: string;
}

/** Methods that are no layer of the notice. */
const WITHOUT_NOTICE = ['api', 'gpc'];

/** The body for a change, with the decisions that stand by the manifest, where that is known; undefined where it cannot have been queued by helder. */
export function bodyOf(
  { record, changed }: QueuedChange,
  asked: Asked,
  site: string,
  stands?: Readonly<Record<string, unknown>>,
): PostedChange | undefined {
  const occasion = readOccasion(record);
  if (!occasion?.sequence) return undefined;
  const { sequence, time, method, language } = occasion;
  const today = Math.floor(time / DAY);
  const services = record.entries.flatMap((entry): PostedDecision | readonly [] => {
    const { decision, day, purpose, withdrawn } = entry;
    // What was widened since is in the record, but not in force.
    if (stands && stands[entry.id] !== decision) return [];
    if (decision === 'exempt' || !isCurrent(entry, record.months, today)) return [];
    const date = new Date(day * DAY).toISOString().slice(0, 10);
    return { id: entry.id, purpose, decision, ...(withdrawn && { withdrawn }), date };
  });
  const { id, ...more } = asked;
  return {
    id,
    sequence,
    time: new Date(time).toISOString(),
    method,
    ...(!WITHOUT_NOTICE.includes(method) && { layer: method }),
    language,
    site,
    ...more,
    changed,
    services,
  };
}
