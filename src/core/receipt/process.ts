import { DAY, expiryDay } from '../duration.js';
import type { Item, Policy, Service } from '../policy.js';
import type { RecordEntry } from '../record.js';
import type { RecordWords } from '../record-words.js';
import type { ReceiptProcess } from '../schema/receipt.js';
import { pick } from '../text.js';
import type { Words } from '../words.js';

/** Categories of DPV for the built-in purposes. */
const CATEGORIES = new Map([
  ['functional', 'dpv:RequestedServiceProvision'],
  ['security', 'dpv:EnforceSecurity'],
  ['statistical', 'dpv:ServiceUsageAnalytics'],
  ['media', 'dpv:RequestedServiceProvision'],
  ['support', 'dpv:CustomerCare'],
  ['marketing', 'dpv:Marketing'],
]);

const ROLES = {
  processor: 'dpv:DataProcessor',
  controller: 'dpv:DataController',
  'joint-controller': 'dpv:JointDataControllers',
  self: 'dpv:DataController',
} as const;

export interface ProcessContext {
  readonly policy: Policy;
  readonly words: Words;
  readonly recordWords: RecordWords;
  /** How many months a choice stands. */
  readonly months: number;
  readonly subject: string;
  readonly controller: string;
  /** Of the record; what is inside of it has an id below that. */
  readonly urn: string;
}

/** A calendar date of a day, ISO 8601. */
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

type Storage = ReceiptProcess['dpv:hasStorageCondition'][number];

const isCountry = (code: string | undefined): code is string => /^[A-Z]{2}$/.test(code ?? '');

const locationOf = (country: string | undefined): string =>
  isCountry(country) ? `loc:${country}` : 'dpv:RemoteLocation';

function durationOf({ duration }: Item, { duration: words }: Words): Storage['dpv:hasDuration'] {
  if (duration === 'session' || duration === 'persistent')
    return { '@type': 'dpv:UntilEventDuration', 'rdf:value': words[duration] };
  return { '@type': 'dpv:TemporalDuration', 'rdf:value': duration };
}

/** What is stored; of a service that stores nothing here, that. */
function storageOf(
  { items, provider }: Service,
  { words, recordWords }: ProcessContext,
): readonly Storage[] {
  if (items.length)
    return items.map((item) => ({
      '@type': 'dpv:StorageCondition',
      'dct:title': item.name,
      'dpv:hasLocation': 'dpv:WithinDevice',
      'dpv:hasDuration': durationOf(item, words),
    }));
  return [
    {
      '@type': 'dpv:StorageCondition',
      'dct:description': words.preferences.storesNothing,
      'dpv:hasLocation': locationOf(provider?.country),
      'dpv:hasDuration': {
        '@type': 'dpv:UntilEventDuration',
        'rdf:value': recordWords.receipt.notStated,
      },
    },
  ];
}

/** What is read: each item, and the address of who connects to a host. */
function dataOf(
  { items, hosts }: Service,
  { policy: { language }, words: { preferences }, recordWords }: ProcessContext,
): ReceiptProcess['dpv:hasPersonalData'] {
  const shared = { '@type': 'dpv:PersonalData' } as const;
  const all = items.map(({ name, reason }) => ({
    ...shared,
    'skos:broader': 'pd:Identifier' as const,
    'dct:title': name,
    'dct:description': pick(reason, language).text || recordWords.receipt.notStated,
  }));
  const address = {
    ...shared,
    'skos:broader': 'pd:IPAddress' as const,
    'dct:description': preferences.hosts + preferences.colon + hosts.join(', '),
  };
  const data = hosts.length ? [...all, address] : all;
  if (data.length) return data;
  const { notStated } = recordWords.receipt;
  return [{ ...shared, 'skos:broader': 'dpv:PersonalData', 'dct:description': notStated }];
}

function recipientsOf(
  { provider, recipients, role }: Service,
  { name }: Policy['controller'],
): ReceiptProcess['dpv:hasRecipient'] {
  const first = {
    '@type': role ? ROLES[role] : ('dpv:Recipient' as const),
    'dpv:hasName': provider?.name ?? name,
    ...(isCountry(provider?.country) && { 'dpv:hasLocation': `loc:${provider.country}` }),
  };
  const others = recipients.map((one) => ({
    '@type': 'dpv:Recipient' as const,
    'dpv:hasName': one,
  }));
  return [first, ...others];
}

function statusOf(
  { decision, withdrawn, day }: RecordEntry,
  { subject, months }: ProcessContext,
): ReceiptProcess['dpv:hasConsentStatus'] {
  const refusal = withdrawn ? 'dpv:ConsentWithdrawn' : 'dpv:ConsentRefused';
  return {
    // GDPR 4(11): by a clear affirmative action.
    '@type': decision === 'granted' ? ['dpv:ConsentGiven', 'dpv:ExpressedConsent'] : [refusal],
    'dpv:isIndicatedBy': { '@id': subject },
    'dpv:isIndicatedAtTime': dateOf(day),
    'dpv:hasDuration': {
      '@type': 'dpv:UntilTimeDuration',
      'rdf:value': dateOf(expiryDay(day, months)),
    },
  };
}

/** One service that was asked about, with what was decided. */
export function processOf(
  service: Service,
  entry: RecordEntry,
  context: ProcessContext,
): ReceiptProcess {
  const { policy, urn, controller } = context;
  const { id, name, description, purpose } = service;
  const say = (value: Parameters<typeof pick>[0] | undefined): string =>
    value === undefined ? '' : pick(value, policy.language).text;
  const about = policy.purposes.find((one) => one.id === purpose);
  const category = CATEGORIES.get(purpose);
  return {
    '@id': `${urn}#${id}`,
    '@type': 'dpv:Process',
    'dct:identifier': id,
    'dct:title': say(name) || id,
    ...(say(description) && { 'dct:description': say(description) }),
    'dpv:hasPurpose': {
      '@type': 'dpv:Purpose',
      'dct:identifier': purpose,
      'dct:title': say(about?.name) || purpose,
      ...(say(about?.description) && { 'dct:description': say(about?.description) }),
      ...(category && { 'skos:broader': category }),
    },
    'dpv:hasLegalBasis': 'eu-gdpr:A6-1-a',
    'dpv:hasDataController': { '@id': controller },
    'dpv:hasPersonalData': dataOf(service, context),
    'dpv:hasStorageCondition': storageOf(service, context),
    'dpv:hasRecipient': recipientsOf(service, policy.controller),
    'dpv:hasConsentStatus': statusOf(entry, context),
  };
}
