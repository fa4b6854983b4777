import type { Receipt } from '../schema/receipt.js';

const id = { '@type': '@id' } as const;

/** Says what the names in a receipt stand for: JSON-LD 1.1, DPV 2.3. */
export const CONTEXT: Receipt['@context'] = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  pd: 'https://w3id.org/dpv/pd#',
  dct: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  // Their values are things, not texts.
  'dct:conformsTo': id,
  'dpv:hasContact': id,
  'dpv:isExercisedAt': id,
  'dpv:hasJurisdiction': id,
  'dpv:hasApplicableLaw': id,
  'dpv:hasLegalBasis': id,
  'dpv:hasLocation': id,
  'schema:url': id,
  'skos:broader': id,
};
