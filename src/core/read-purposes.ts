import { isObject, isText, objectOf, type Json } from './json.js';
import { BUILT_IN_PURPOSES } from './words.js';

/** The ground that comes with conditions. */
export const LIMITED = 'limited-analytics';
/** Ids of services and purposes; `helder` is the service that lists helder’s own record. */
export const ID = /^(?!helder$)[a-z][a-z0-9-]{0,39}$/;

/** Judges the conditions of `limited-analytics`. */
export type Judge = (conditions: unknown) => boolean;

/** The ground of a complete exemption, Tw 11.7a(3); with conditions only where they can be judged. */
export function groundOf({ ground, reason, conditions }: Json, judge?: Judge): unknown {
  const isMet =
    ground === LIMITED
      ? judge?.(conditions)
      : ground === 'transmission' || ground === 'requested-service';
  return isMet && isText(reason) ? ground : undefined;
}

/** What a manifest says of purposes, as far as it can be used. */
export interface PurposeReading {
  /** By each known purpose the ground on which it needs no consent. */
  readonly grounds: ReadonlyMap<unknown, unknown>;
  /** Purposes of the manifest: without a service each stands for itself. */
  readonly alone: Set<unknown>;
  readonly isBroken: boolean;
}

/** Reads the purposes of a manifest; an exemption that is not complete is none. */
export function readPurposes(purposes: unknown = {}, judge?: Judge): PurposeReading {
  // The visitor asks for the site itself: what it cannot do without needs no consent, Tw 11.7a(3)(b).
  const grounds = new Map<unknown, unknown>(
    BUILT_IN_PURPOSES.map((id) => [id, id === 'functional' && 'requested-service']),
  );
  const alone = new Set<unknown>();
  let isBroken = !isObject(purposes);
  for (const [id, purpose] of Object.entries(objectOf(purposes))) {
    const { exempt } = objectOf(purpose);
    const isPlain = exempt === undefined;
    const ground = isPlain ? grounds.get(id) : groundOf(objectOf(exempt), judge);
    const isSound = ID.test(id);
    isBroken ||= !isSound || !(isPlain || ground);
    if (!isSound) continue;
    grounds.set(id, ground);
    alone.add(id);
  }
  return { grounds, alone, isBroken };
}
