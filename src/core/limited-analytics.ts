import { isWithin } from './duration.js';
import { isText, objectOf } from './json.js';
import type { Judge } from './read-purposes.js';

/** Whether analytics may run without consent, as the AP and CNIL read it: only where nobody else gains and nothing lives long. */
export const isLimited: Judge = (conditions) => {
  const met = objectOf(conditions);
  const promised = [
    'ownAccountOnly',
    'neverShared',
    'singleSite',
    'addressMasked',
    'processorAgreement',
  ];
  return (
    promised.every((key) => met[key] === true) &&
    isText(met['optOut']) &&
    isWithin(met['identifierLifetime'], 13) &&
    isWithin(met['dataRetention'], 25)
  );
};
