import { DAY } from '../duration.js';
import { fill } from '../fill.js';
import { readOccasion } from '../occasion.js';
import type { Policy } from '../policy.js';
import type { ConsentRecord } from '../record.js';
import type { RecordWords } from '../record-words.js';
import { readController } from '../resolve/parties.js';
import { field } from '../resolve/read.js';
import type { Receipt, ReceiptRecord } from '../schema/receipt.js';
import { isCurrent } from '../state.js';
import type { Words } from '../words.js';
import { CONTEXT } from './context.js';
import { processOf, type ProcessContext } from './process.js';

/** Everything that a receipt is made of. */
export interface ReceiptParts {
  readonly policy: Policy;
  readonly record: ConsentRecord;
  /** What stands now: a service that does more since is not in force, whatever the record says. */
  readonly decisions: Readonly<Record<string, unknown>>;
  readonly words: Words;
  readonly recordWords: RecordWords;
  /** What the button that opens the preferences says. */
  readonly open: string;
  /** Ids for the receipt, and for a record that has none. */
  readonly ids: { readonly receipt: string; readonly record: string };
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Origin of the site. */
  readonly site: string;
  /** Address of the notice: the page, or the policy. */
  readonly notice: string;
}

type ReceiptController = ReceiptRecord['dpv:hasDataController'];

function controllerOf({ policy, site, recordWords }: ReceiptParts): ReceiptController {
  const { name, email } = policy.controller;
  const written = readController(field(policy.manifest, 'controller'));
  const { telephone, website = site, address } = written ?? {};
  return {
    '@id': website,
    '@type': 'dpv:DataController',
    'dct:identifier': website,
    'dpv:hasName': written?.legalName ?? name,
    'dpv:hasAddress': {
      '@type': 'schema:PostalAddress',
      ...(address
        ? {
            'schema:streetAddress': address.street,
            'schema:postalCode': address.postalCode,
            'schema:addressLocality': address.city,
            'schema:addressCountry': address.country,
          }
        : { 'dct:description': recordWords.receipt.notStated }),
    },
    'dpv:hasContact': `mailto:${email}`,
    'schema:email': email,
    ...(telephone && { 'schema:telephone': telephone }),
  };
}

/** The visitor’s copy of the record (GDPR 7(1), 15); undefined while nothing stands in it. */
export function receiptOf(parts: ReceiptParts): Receipt | undefined {
  const { policy, record, words, recordWords, open, ids, now, site, notice } = parts;
  const occasion = readOccasion(record);
  if (!occasion) return undefined;
  const id = occasion.id || ids.record;
  const urn = `urn:uuid:${id}`;
  const controller = controllerOf(parts);
  const subject = `${urn}#visitor`;
  const context: ProcessContext = {
    policy,
    words,
    recordWords,
    months: record.months,
    subject,
    controller: controller['@id'],
    urn,
  };
  const today = Math.floor(now / DAY);
  const processes = policy.services.flatMap((service) => {
    const entry = record.entries.find((one) => one.id === service.id);
    const isAsked = entry && service.needsConsent && entry.decision === parts.decisions[service.id];
    return isAsked && isCurrent(entry, record.months, today)
      ? processOf(service, entry, context)
      : [];
  });
  if (!processes.length) return undefined;
  return {
    '@context': CONTEXT,
    '@id': `urn:uuid:${ids.receipt}`,
    '@type': 'dpv:ConsentReceipt',
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#receipt',
    'dct:identifier': ids.receipt,
    'dpv:hasIdentifier': ids.receipt,
    'dct:created': new Date(now).toISOString(),
    'dct:publisher': { '@id': controller['@id'] },
    'dpv:hasRecordOfActivity': {
      '@id': urn,
      '@type': 'dpv:ConsentRecord',
      'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
      'dct:identifier': id,
      'dct:modified': new Date(occasion.time).toISOString(),
      'dpv:hasDataSubject': { '@id': subject, '@type': 'dpv:DataSubject', 'dct:identifier': id },
      'dpv:hasDataController': controller,
      'dpv:hasJurisdiction': 'loc:EU',
      'dpv:hasApplicableLaw': 'eu-gdpr:GDPR',
      'dpv:hasNotice': {
        '@type': 'dpv:ConsentNotice',
        'dct:language': occasion.language || policy.language,
        ...(occasion.version && { 'dct:hasVersion': occasion.version }),
        'schema:url': notice,
      },
      ...(occasion.method && { 'dpv:hasIndicationMethod': occasion.method }),
      // GDPR 7(3)
      'dpv:hasConsentControl': {
        '@type': 'dpv:WithdrawConsent',
        'dpv:isExercisedAt': site,
        'dct:description': fill(recordWords.receipt.withdrawal, { open }),
      },
      'dpv:hasRight': {
        '@type': 'eu-gdpr:A7-3',
        'dpv:isExercisedAt': `mailto:${policy.controller.email}`,
      },
      'dpv:hasProcess': processes,
    },
  };
}
