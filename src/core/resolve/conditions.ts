import type { Exemption } from '../manifest.js';
import { field, shape, string, text } from './read.js';

type Conditions = Pick<
  NonNullable<Exemption['conditions']>,
  'optOut' | 'identifierLifetime' | 'dataRetention'
>;

const conditions = shape<Conditions>(
  { optOut: text, identifierLifetime: string, dataRetention: string },
  ['optOut', 'identifierLifetime', 'dataRetention'],
);

/** What is promised of analytics that need no consent, Tw 11.7a(3)(b); undefined for other exemptions. */
export function readConditions(purpose: unknown): Conditions | undefined {
  const exempt = field(purpose, 'exempt');
  return field(exempt, 'ground') === 'limited-analytics'
    ? conditions(field(exempt, 'conditions'))
    : undefined;
}
