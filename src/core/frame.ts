import { presetRows } from 'helder:presets';
import { cookieDomainOf } from './cookie-domain.js';
import { cookieNameOf } from './cookie-name.js';
import { digest } from './digest.js';
import { isWithin, monthsOf } from './duration.js';
import { isText, matches, objectOf, type Json } from './json.js';
import type { PresetRow } from './preset.js';
import { ID, LIMITED, readPurposes } from './read-purposes.js';

/** A service as the kernel knows it: enough to hold, release and remember. */
export interface ServiceRow {
  readonly id: string;
  readonly purpose: string;
  readonly needsConsent: boolean;
  /** Its place in the manifest: `/services/<index>`; -1 for a purpose that stands for itself. */
  readonly index: number;
  /** Id of its preset. */
  readonly preset: string | undefined;
  readonly row: PresetRow | undefined;
  /** The account id, where helder loads the vendor’s script itself. */
  readonly account: string | undefined;
  /** Where the vendor’s script comes from, if not from the vendor. */
  readonly origin: string | undefined;
  /** Of all material facts together: as long as it is the same, nothing has changed. */
  readonly digest: string;
}

/** What the kernel reads of a manifest. Broken services are not in it. */
export interface Frame {
  readonly services: ReadonlyMap<string, ServiceRow>;
  readonly languages: readonly string[];
  /** ISO 8601 duration, `P6M` to `P13M`. */
  readonly validity: string;
}

/** Account ids of presets. */
export const ACCOUNT = /^[\w-]{5,60}$/;
/** Where a vendor’s script may come from. */
export const ORIGIN = /^https?:\/\/[^\s/?#]+$/;

/** Six months are asked for by CNIL and Garante; thirteen is the longest that a choice may be kept. */
export const isLawful = (months: number): boolean => months >= 6 && months <= 13;

/** What was read, and whether anything had to be left out; `diagnose` then says what. */
export interface Reading {
  readonly frame: Frame;
  readonly isBroken: boolean;
}

/** Reads of a manifest what the kernel needs. Total: whatever is broken is left out, so it stays held. */
export function readFrame(manifest: unknown): Reading {
  const root = objectOf(manifest);
  const controller = objectOf(root['controller']);
  const services = new Map<string, ServiceRow>();
  const purposes = readPurposes(root['purposes']);
  const { grounds, alone } = purposes;
  let { isBroken } = purposes;

  // Services share one namespace with purposes.
  const taken = new Set(grounds.keys());
  const readService = (service: Json, index: number): ServiceRow | undefined => {
    const { use, id = use, origin, provider, recipients, hosts, items = [] } = service;
    const row = presetRows.get(use);
    const { purpose = row?.purpose } = service;
    const { name, country } = objectOf(provider);
    const ground = grounds.get(purpose);
    const account = row?.account && service[row.account];
    // A purpose whose only service is broken is not a service of its own.
    alone.delete(purpose);
    const isTaken = taken.has(id);
    // Which of two with the same id an element means cannot be known: both stay held.
    if (isTaken) services.delete(id as string);
    taken.add(id);
    const kept = (items as readonly Json[]).map((item) => [
      item['name'],
      item['storage'],
      item['party'],
      item['duration'],
    ]);
    const isSound =
      matches(id, ID) &&
      !isTaken &&
      grounds.has(purpose) &&
      (use === undefined || row) &&
      !(row && ground && !(row.justifiable && isText(service['justification']))) &&
      // What a preset stores is not known here, so it cannot be said to be short-lived.
      !(ground === LIMITED && (row || kept.some((item) => !isWithin(item[3], 13)))) &&
      (account === undefined || matches(account, ACCOUNT)) &&
      (origin === undefined || matches(origin, ORIGIN));
    return isSound
      ? ({
          id,
          purpose,
          index,
          preset: use,
          row,
          account,
          origin,
          needsConsent: !ground,
          digest: digest([
            purpose,
            use,
            row?.revision,
            origin,
            name,
            country,
            recipients,
            hosts,
            kept,
          ]),
        } as ServiceRow)
      : undefined;
  };

  // GDPR 13(1)(a): without somebody who asks there is nothing to consent to.
  if (
    isText(controller['name']) &&
    isText(controller['email']) &&
    Array.isArray(root['services'])
  ) {
    for (const [index, service] of root['services'].entries()) {
      let row: ServiceRow | undefined;
      try {
        row = readService(service as Json, index);
      } catch {
        // Not even the shape of a service.
      }
      if (row) services.set(row.id, row);
      else isBroken = true;
    }
    for (const id of alone as Set<string>) {
      services.set(id, {
        id,
        purpose: id,
        index: -1,
        needsConsent: !grounds.get(id),
        digest: digest([id]),
      } as ServiceRow);
    }
  } else isBroken = true;

  const { languages, consent } = root;
  const { validity = 'P6M', cookie } = objectOf(consent);
  const { name = 'helder', domain } = objectOf(cookie);
  const months = monthsOf(validity) ?? 0;
  const isSet = name === cookieNameOf(manifest) && domain === cookieDomainOf(manifest);
  isBroken ||= !isLawful(months) || !isSet;
  const frame: Frame = {
    services,
    languages: Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [],
    validity: isLawful(months) ? `P${months}M` : 'P6M',
  };
  return { frame, isBroken };
}
