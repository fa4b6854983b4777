import type { Exemption, ManifestPurpose } from '../manifest.js';
import type { Purpose, Service } from '../policy.js';
import type { BuiltInPurpose, PurposeWords, Words } from '../words.js';
import { oneOf, type Reader, shape, string, text } from './read.js';

type Conditions = NonNullable<Exemption['conditions']>;

const holds: Reader<true> = (value) => (value === true ? true : undefined);

const readPurpose = shape<ManifestPurpose>({
  name: text,
  description: text,
  exempt: shape<Exemption>(
    {
      ground: oneOf('transmission', 'requested-service', 'limited-analytics'),
      reason: text,
      conditions: shape<Conditions>(
        {
          ownAccountOnly: holds,
          neverShared: holds,
          singleSite: holds,
          addressMasked: holds,
          processorAgreement: holds,
          optOut: text,
          identifierLifetime: string,
          dataRetention: string,
        },
        ['optOut', 'identifierLifetime', 'dataRetention'],
      ),
    },
    ['ground', 'reason'],
  ),
});

/** What helder says of a purpose, if it is a built-in one. */
export function purposeWords(id: string, words: Words | undefined): PurposeWords | undefined {
  return words && Object.hasOwn(words.purposes, id)
    ? words.purposes[id as BuiltInPurpose]
    : undefined;
}

/** Makes a purpose of what the manifest says and, under that, what helder says of its built-in ones. */
export function resolvePurpose(
  id: string,
  written: unknown,
  words: Words | undefined,
  services: readonly Service[],
): Purpose {
  const own = readPurpose(written) ?? {};
  const known = purposeWords(id, words);
  const name = own.name ?? known?.name ?? id;
  const builtIn =
    id === 'functional'
      ? Object.freeze({
          ground: 'requested-service',
          reason: words?.functionalReason ?? name,
        } as const)
      : undefined;
  return Object.freeze({
    id,
    name,
    description: own.description ?? known?.description,
    // The frame has judged the exemption already: where it does not hold, the services need consent.
    exempt: services.some((service) => service.needsConsent) ? builtIn : (own.exempt ?? builtIn),
    services: Object.freeze(services),
  });
}
