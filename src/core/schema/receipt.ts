import type { Infer } from './infer.js';
import { process, reference, text, urn } from './receipt-process.js';

const uuid = {
  type: 'string',
  pattern: '^[\\da-f]{8}-[\\da-f]{4}-4[\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}$',
} as const;
const time = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$' } as const;

const address = {
  type: 'object',
  properties: {
    '@type': { type: 'string', enum: ['schema:PostalAddress'] },
    'schema:streetAddress': text,
    'schema:postalCode': text,
    'schema:addressLocality': text,
    'schema:addressCountry': text,
    /** Where the controller states no address. */
    'dct:description': text,
  },
  required: ['@type'],
  additionalProperties: false,
} as const;

const controller = {
  type: 'object',
  properties: {
    '@id': text,
    '@type': { type: 'string', enum: ['dpv:DataController'] },
    'dct:identifier': text,
    'dpv:hasName': text,
    'dpv:hasAddress': address,
    'dpv:hasContact': text,
    'schema:email': text,
    'schema:telephone': text,
  },
  required: ['@id', '@type', 'dct:identifier', 'dpv:hasName', 'dpv:hasAddress', 'dpv:hasContact'],
  additionalProperties: false,
} as const;

const notice = {
  type: 'object',
  properties: {
    '@type': { type: 'string', enum: ['dpv:ConsentNotice'] },
    'dct:language': text,
    'dct:hasVersion': text,
    'schema:url': text,
  },
  required: ['@type', 'dct:language', 'schema:url'],
  additionalProperties: false,
} as const;

const withdrawal = {
  type: 'object',
  properties: {
    '@type': { type: 'string', enum: ['dpv:WithdrawConsent'] },
    'dpv:isExercisedAt': text,
    'dct:description': text,
  },
  required: ['@type', 'dpv:isExercisedAt', 'dct:description'],
  additionalProperties: false,
} as const;

const right = {
  type: 'object',
  properties: {
    '@type': { type: 'string', enum: ['eu-gdpr:A7-3'] },
    'dpv:isExercisedAt': text,
  },
  required: ['@type', 'dpv:isExercisedAt'],
  additionalProperties: false,
} as const;

const dataSubject = {
  type: 'object',
  properties: {
    '@id': urn,
    '@type': { type: 'string', enum: ['dpv:DataSubject'] },
    'dct:identifier': uuid,
  },
  required: ['@id', '@type', 'dct:identifier'],
  additionalProperties: false,
} as const;

const record = {
  type: 'object',
  properties: {
    '@id': urn,
    '@type': { type: 'string', enum: ['dpv:ConsentRecord'] },
    'dct:conformsTo': {
      type: 'string',
      enum: ['https://w3id.org/dpv/schema/dpv-27560#record'],
    },
    'dct:identifier': uuid,
    'dct:modified': time,
    'dpv:hasDataSubject': dataSubject,
    'dpv:hasDataController': controller,
    'dpv:hasJurisdiction': { type: 'string', enum: ['loc:EU'] },
    'dpv:hasApplicableLaw': { type: 'string', enum: ['eu-gdpr:GDPR'] },
    'dpv:hasNotice': notice,
    'dpv:hasIndicationMethod': text,
    'dpv:hasConsentControl': withdrawal,
    'dpv:hasRight': right,
    'dpv:hasProcess': { type: 'array', items: process, minItems: 1 },
  },
  required: [
    '@id',
    '@type',
    'dct:conformsTo',
    'dct:identifier',
    'dct:modified',
    'dpv:hasDataSubject',
    'dpv:hasDataController',
    'dpv:hasJurisdiction',
    'dpv:hasApplicableLaw',
    'dpv:hasNotice',
    'dpv:hasConsentControl',
    'dpv:hasRight',
    'dpv:hasProcess',
  ],
  additionalProperties: false,
} as const;

/**
 * A receipt in the structure of ISO/IEC TS 27560:2023, with the terms of DPV 2.3 as its guide uses them. Required is what
 * helder can always state, which is less than that makes mandatory: of a recipient only its type and name.
 * https://w3id.org/dpv/guides/consent-27560
 */
export const receiptSchema = {
  type: 'object',
  properties: {
    '@context': {
      type: 'object',
      additionalProperties: {
        oneOf: [text, { type: 'object', additionalProperties: text }],
      },
    },
    '@id': urn,
    '@type': { type: 'string', enum: ['dpv:ConsentReceipt'] },
    'dct:conformsTo': {
      type: 'string',
      enum: ['https://w3id.org/dpv/schema/dpv-27560#receipt'],
    },
    'dct:identifier': uuid,
    'dpv:hasIdentifier': uuid,
    'dct:created': time,
    'dct:publisher': reference,
    'dpv:hasRecordOfActivity': record,
  },
  required: [
    '@context',
    '@id',
    '@type',
    'dct:conformsTo',
    'dct:identifier',
    'dpv:hasIdentifier',
    'dct:created',
    'dct:publisher',
    'dpv:hasRecordOfActivity',
  ],
  additionalProperties: false,
} as const;

/** The visitor’s copy of the record, as JSON-LD. */
export type Receipt = Infer<typeof receiptSchema>;
export type ReceiptRecord = Receipt['dpv:hasRecordOfActivity'];
export type ReceiptProcess = Infer<typeof process>;
