import { isInEea } from '../eea.js';
import { pointer } from '../report/pointer.js';
import { recipient } from '../schema/statement.js';
import { service } from '../schema/service.js';
import { rule } from './rule.js';

const MISSING = { code: 'unsafe-transfer', severity: 'warning' } as const;

/** GDPR 13(1)(f): who sends data outside the EEA must say what protects it there. */
export const safeRecipient = rule(recipient, ({ country, safeguard }, path) =>
  country === undefined || isInEea(country) || safeguard !== undefined
    ? []
    : [{ ...MISSING, path: pointer(path, 'safeguard'), found: country }],
);

/** The same of a service; a preset brings its own along. */
export const safeService = rule(service, ({ use, provider, role, transfer }, path) => {
  const { country } = provider ?? {};
  const isSent = country !== undefined && role !== 'self' && !isInEea(country);
  return use === undefined && isSent && transfer === undefined
    ? [{ ...MISSING, path: pointer(path, 'transfer'), found: country }]
    : [];
});
