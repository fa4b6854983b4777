/** What receipts say of one service. */
export const text = { type: 'string', minLength: 1 } as const;
export const urn = {
  type: 'string',
  pattern: '^urn:uuid:[\\da-f-]{36}(#[a-z][a-z0-9-]*)?$',
} as const;
export const date = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' } as const;
const place = { type: 'string', pattern: '^(loc:[A-Z]{2}|dpv:[A-Z][A-Za-z]+)$' } as const;

export const reference = {
  type: 'object',
  properties: { '@id': text },
  required: ['@id'],
  additionalProperties: false,
} as const;

export const duration = {
  type: 'object',
  properties: {
    '@type': {
      type: 'string',
      enum: ['dpv:TemporalDuration', 'dpv:UntilEventDuration', 'dpv:UntilTimeDuration'],
    },
    'rdf:value': text,
  },
  required: ['@type', 'rdf:value'],
  additionalProperties: false,
} as const;

const purpose = {
  type: 'object',
  properties: {
    '@type': { type: 'string', enum: ['dpv:Purpose'] },
    'dct:identifier': text,
    'dct:title': text,
    'dct:description': text,
    /** The category in DPV. */
    'skos:broader': text,
  },
  required: ['@type', 'dct:identifier', 'dct:title'],
  additionalProperties: false,
} as const;

const personalData = {
  type: 'object',
  properties: {
    '@type': { type: 'string', enum: ['dpv:PersonalData'] },
    'skos:broader': { type: 'string', enum: ['pd:Identifier', 'pd:IPAddress', 'dpv:PersonalData'] },
    'dct:title': text,
    'dct:description': text,
  },
  required: ['@type', 'skos:broader', 'dct:description'],
  additionalProperties: false,
} as const;

const storage = {
  type: 'object',
  properties: {
    '@type': { type: 'string', enum: ['dpv:StorageCondition'] },
    'dct:title': text,
    'dct:description': text,
    'dpv:hasLocation': place,
    'dpv:hasDuration': duration,
  },
  required: ['@type', 'dpv:hasLocation', 'dpv:hasDuration'],
  additionalProperties: false,
} as const;

const recipient = {
  type: 'object',
  properties: {
    '@type': {
      type: 'string',
      enum: [
        'dpv:Recipient',
        'dpv:DataProcessor',
        'dpv:DataController',
        'dpv:JointDataControllers',
      ],
    },
    'dpv:hasName': text,
    'dpv:hasLocation': place,
  },
  required: ['@type', 'dpv:hasName'],
  additionalProperties: false,
} as const;

const status = {
  type: 'object',
  properties: {
    '@type': {
      type: 'array',
      items: {
        type: 'string',
        enum: [
          'dpv:ConsentGiven',
          'dpv:ConsentRefused',
          'dpv:ConsentWithdrawn',
          'dpv:ExpressedConsent',
        ],
      },
      minItems: 1,
    },
    'dpv:isIndicatedBy': reference,
    'dpv:isIndicatedAtTime': date,
    'dpv:hasDuration': duration,
  },
  required: ['@type', 'dpv:isIndicatedBy', 'dpv:isIndicatedAtTime', 'dpv:hasDuration'],
  additionalProperties: false,
} as const;

/** One service that was asked about, with what was decided. */
export const process = {
  type: 'object',
  properties: {
    '@id': urn,
    '@type': { type: 'string', enum: ['dpv:Process'] },
    'dct:identifier': text,
    'dct:title': text,
    'dct:description': text,
    'dpv:hasPurpose': purpose,
    'dpv:hasLegalBasis': { type: 'string', enum: ['eu-gdpr:A6-1-a'] },
    'dpv:hasDataController': reference,
    'dpv:hasPersonalData': { type: 'array', items: personalData, minItems: 1 },
    'dpv:hasStorageCondition': { type: 'array', items: storage, minItems: 1 },
    'dpv:hasRecipient': { type: 'array', items: recipient, minItems: 1 },
    'dpv:hasConsentStatus': status,
  },
  required: [
    '@id',
    '@type',
    'dct:identifier',
    'dct:title',
    'dpv:hasPurpose',
    'dpv:hasLegalBasis',
    'dpv:hasDataController',
    'dpv:hasPersonalData',
    'dpv:hasStorageCondition',
    'dpv:hasRecipient',
    'dpv:hasConsentStatus',
  ],
  additionalProperties: false,
} as const;
