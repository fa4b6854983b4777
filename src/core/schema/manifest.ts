import { banner, consent } from './consent.js';
import { controller, supervisoryAuthority } from './parties.js';
import { purpose } from './purpose.js';
import { service } from './service.js';
import { statement } from './statement.js';
import { date, id, languageTag, line, webAddress } from './values.js';

/** The manifest: the one source of its types, of `manifest.schema.json` and of what the checks accept. */
export const manifestSchema = {
  $id: 'manifest',
  type: 'object',
  description:
    'A helder manifest: who uses which services and cookies, why, with whom and for how long.',
  properties: {
    $schema: { type: 'string', description: 'Address of this schema, so that an editor can help.' },
    version: {
      ...line,
      maxLength: 40,
      description: 'Version of your statement, such as `2.1`.',
    },
    updated: { ...date, description: 'Day of the last change.' },
    languages: {
      type: 'array',
      items: languageTag,
      minItems: 1,
      description: 'Languages of this manifest, the main one first.',
    },
    controller,
    supervisoryAuthority,
    purposes: {
      type: 'object',
      propertyNames: id,
      additionalProperties: purpose,
      description:
        'Purposes by id. Built in: `functional`, `security`, `statistical`, `media`, `support`, `marketing`; list one here to change its texts or exempt it, or add your own.',
    },
    services: {
      type: 'array',
      items: service,
      description: 'Every service that stores, reads or loads something.',
    },
    consent,
    banner,
    statement: {
      description:
        'What the privacy policy says beside the services: here, or in a second file at this address.',
      oneOf: [webAddress, statement],
    },
  },
  required: ['controller', 'services'],
  additionalProperties: false,
} as const;
