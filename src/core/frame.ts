import { presetRows } from 'helder:presets';
import { cookieDomainOf } from './cookie-domain.js';
import { cookieNameOf } from './cookie-name.js';
import { digest } from './digest.js';
import { isWithin, monthsOf } from './duration.js';
import { isText, matches, objectOf, type Json } from './json.js';
import type { PresetRow, PresetRows } from './preset.js';
import { ID, LIMITED, readPurposes, type Judge } from './read-purposes.js';

/** A service as the kernel knows it: enough to hold, release and remember. */
export interface ServiceRow {
  readonly id: string;
  readonly purpose: string;
  readonly needsConsent: boolean;
  /** Whether it is no longer used: nothing of it runs, and what it has stored is removed. */
  readonly retired: boolean;
  /** Its place in the manifest: `/services/<index>`; -1 for a purpose that stands for itself. */
  readonly index: number;
  /** Id of its preset. */
  readonly preset: string | undefined;
  readonly row: PresetRow | undefined;
  /** Whether helder loads the vendor’s script itself. */
  readonly loads: boolean;
  /** Whether it is told what was decided before anything of it runs. */
  readonly signals: boolean;
  /** The Google consent types that it stands for, as digits. */
  readonly types: string;
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
export const ACCOUNT = /^\w[\w/-]{0,59}$/;
/** Where a vendor’s script may come from. */
export const ORIGIN = /^https?:\/\/[^\s?#]*[^\s?#/]$/;

/** Six months are asked for by CNIL and Garante; thirteen is the longest that a choice may be kept. */
export const isLawful = (months: number): boolean => months >= 6 && months <= 13;

/** Whether a service may stand under a purpose with this ground: most presets need consent, whatever a manifest says. */
export const mayStand = (row: PresetRow | undefined, ground: unknown, service: Json): unknown =>
  !row ||
  !ground ||
  row.exempt ||
  (ground === LIMITED ? row.limited : row.justifiable && isText(service['justification']));

/** What reading needs to know; what few manifests ask for comes in the chunk `presets`. */
export interface Knowledge {
  readonly rows: PresetRows;
  /** What a manifest says of Google consent types, as digits. */
  readonly digitsOf?: (types: unknown) => string | undefined;
  readonly isLimited?: Judge;
}

/** What was read, and whether anything had to be left out; `diagnose` then says what. */
export interface Reading {
  readonly frame: Frame;
  readonly isBroken: boolean;
}

/**
 * Reads of a manifest what the kernel needs, with the rows of the presets that it uses. Total: whatever is broken is left
 * out, so it stays held.
 */
export function readFrame(
  manifest: unknown,
  { rows, digitsOf, isLimited }: Knowledge = { rows: presetRows },
): Reading {
  const root = objectOf(manifest);
  const controller = objectOf(root['controller']);
  const services = new Map<string, ServiceRow>();
  const purposes = readPurposes(root['purposes'], isLimited);
  const { grounds, alone } = purposes;
  let { isBroken } = purposes;

  // Services share one namespace with purposes.
  const taken = new Set(grounds.keys());
  const readService = (service: Json, index: number): ServiceRow | undefined => {
    const {
      use,
      id = use,
      origin,
      provider,
      recipients,
      hosts,
      items = [],
      retired,
      consentTypes,
    } = service;
    const row = rows.get(use);
    const { purpose = row?.purpose } = service;
    const { name, country } = objectOf(provider);
    const ground = grounds.get(purpose);
    const isExempt = row?.exempt && purpose === row.purpose;
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
      mayStand(row, ground, service) &&
      !(ground === LIMITED && kept.some((item) => !isWithin(item[3], 13))) &&
      (account === undefined || (matches(account, ACCOUNT) && !(row?.selfHosted && !origin))) &&
      (origin === undefined || matches(origin, ORIGIN)) &&
      (consentTypes === undefined || digitsOf);
    return isSound
      ? ({
          id,
          purpose,
          index,
          preset: use,
          row,
          loads: account !== undefined,
          signals: row?.signals === true,
          types:
            digitsOf?.(consentTypes) ??
            row?.consentTypes ??
            row?.typesByPurpose?.[purpose as string] ??
            '',
          retired: retired !== undefined,
          needsConsent: retired !== undefined || (!ground && !isExempt),
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
        loads: false,
        signals: false,
        types: '',
        retired: false,
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
