import { isInEea } from '../eea.js';
import { pointer } from '../report/pointer.js';
import { recipient } from '../schema/statement.js';
import { rule } from './rule.js';

/**
 * Countries of which the European Commission decided that they protect data well enough (GDPR 45(3)): its page “Adequacy
 * decisions”, with Brazil since 26 January 2026. The United States only for members of the Data Privacy Framework.
 */
const ADEQUATE = /^(AD|AR|BR|CA|CH|FO|GB|GG|IL|IM|JE|JP|KR|NZ|US|UY)$/;

const DECISION =
  'a safeguard that was agreed with this recipient: of this country there is no adequacy decision (GDPR 45(3))';
const FRAMEWORK =
  'a safeguard that holds there: only organisations in the United States can join the EU-US Data Privacy Framework';

/** GDPR 13(1)(f): a safeguard protects only where it holds. */
export const fittingSafeguard = rule(recipient, ({ country, safeguard }, path) => {
  // Somebody in the EEA may pass data on to anywhere.
  if (country === undefined || isInEea(country)) return [];
  const isUnfit =
    (safeguard === 'data-privacy-framework' && country !== 'US') ||
    (safeguard === 'adequacy-decision' && !ADEQUATE.test(country));
  if (!isUnfit) return [];
  const expected = safeguard === 'adequacy-decision' ? DECISION : FRAMEWORK;
  const place = pointer(path, 'safeguard');
  return [{ code: 'wrong-safeguard', severity: 'warning', path: place, expected, found: country }];
});
