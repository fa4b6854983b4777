import { FORMS, type Form } from './schema.js';
import { readMatch, readObject, readText } from './read.js';

/** Who stands in a statement in place of the company that wrote it. */
export interface Identity {
  readonly name: string;
  readonly legalName: string;
  readonly website: string;
  readonly email: string;
  readonly telephone?: string;
  readonly contactPage?: string;
  /** General questions, where privacy has an address of its own. */
  readonly generalEmail?: string;
  readonly tradeRegister?: string;
  readonly address?: Readonly<Record<'street' | 'postalCode' | 'city' | 'country', string>>;
  /** Names of its own products and of what it stores. */
  readonly names: Readonly<Record<string, string>>;
}

const SITE = /^https:\/\/(www\.)?[a-z-]+\.example(\/[a-z]*)?$/;
const EMAIL = /^[a-z]+@[a-z-]+\.example$/;

function readIdentity(value: unknown, path: string): Identity {
  const entries = readObject(
    value,
    path,
    ['name', 'legalName', 'website', 'email', 'names'],
    ['telephone', 'contactPage', 'generalEmail', 'tradeRegister', 'address'],
  );
  const optional = <K extends string>(key: K, form: RegExp): Partial<Record<K, string>> =>
    entries[key] === undefined
      ? {}
      : ({ [key]: readMatch(entries[key], `${path}/${key}`, form) } as Record<K, string>);
  const names = Object.entries(
    readObject(entries['names'], `${path}/names`, [], Object.keys(entries['names'] ?? {})),
  ).map(([key, name]) => [key, readText(name, `${path}/names/${key}`)] as const);
  return {
    name: readText(entries['name'], `${path}/name`),
    legalName: readText(entries['legalName'], `${path}/legalName`),
    website: readMatch(entries['website'], `${path}/website`, SITE),
    email: readMatch(entries['email'], `${path}/email`, EMAIL),
    ...optional('telephone', /^\+31 85 000 \d\d \d\d$/),
    ...optional('contactPage', SITE),
    ...optional('generalEmail', EMAIL),
    ...optional('tradeRegister', /^0000\d{4}$/),
    ...(entries['address'] !== undefined && {
      address: readAddress(entries['address'], `${path}/address`),
    }),
    names: Object.fromEntries(names),
  };
}

function readAddress(value: unknown, path: string): NonNullable<Identity['address']> {
  const entries = readObject(value, path, ['street', 'postalCode', 'city', 'country']);
  return {
    street: readText(entries['street'], `${path}/street`),
    // No Dutch postal code begins with a zero.
    postalCode: readMatch(entries['postalCode'], `${path}/postalCode`, /^0\d{3} [A-Z]{2}$/),
    city: readText(entries['city'], `${path}/city`),
    country: readMatch(entries['country'], `${path}/country`, /^[A-Z]{2}$/),
  };
}

/** Reads the identities of all three statements; throws at the first thing that is not as it should be. */
export function parseIdentities(value: unknown): Readonly<Record<Form, Identity>> {
  const entries = readObject(value, '', FORMS);
  const read = (form: Form): Identity => readIdentity(entries[form], `/${form}`);
  return {
    'per-service-tables': read('per-service-tables'),
    'plain-prose': read('plain-prose'),
    'grouped-table': read('grouped-table'),
  };
}
