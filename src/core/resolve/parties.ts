import type {
  Address,
  Contact,
  Controller,
  OpeningHours,
  SupervisoryAuthority,
} from '../manifest.js';
import { field, list, oneOf, shape, string, text } from './read.js';

const openingHours = list(
  shape<OpeningHours[number]>(
    {
      days: list(oneOf('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
      from: string,
      to: string,
    },
    ['days', 'from', 'to'],
  ),
);

const address = shape<Address>(
  { street: string, postalCode: string, city: string, country: string },
  ['street', 'postalCode', 'city', 'country'],
);

/** Reads who answers for the data. */
export const readController = shape<Controller>(
  {
    name: string,
    legalName: string,
    email: string,
    telephone: string,
    website: string,
    address,
    tradeRegister: shape<NonNullable<Controller['tradeRegister']>>({ name: text, number: string }, [
      'number',
    ]),
    contacts: list(
      shape<Contact>({
        label: text,
        email: string,
        telephone: string,
        url: text,
        address,
        openingHours,
      }),
    ),
    openingHours,
    representative: shape<NonNullable<Controller['representative']>>(
      { name: string, address, email: string, telephone: string },
      ['name'],
    ),
    dataProtectionOfficer: shape<NonNullable<Controller['dataProtectionOfficer']>>({
      name: string,
      email: string,
      telephone: string,
      url: text,
    }),
  },
  ['name', 'email'],
);

/** Reads where a complaint can be lodged, where the manifest describes it. */
export const readAuthority = shape<SupervisoryAuthority>(
  { name: string, url: text, complaintUrl: text },
  ['name', 'url'],
);

/** The country whose authority is meant: that which the manifest names, else the controller’s, else the Netherlands. */
export function authorityCountry(manifest: unknown): string {
  const code = (value: unknown): string | undefined =>
    typeof value === 'string' && /^[A-Z]{2}$/.test(value) ? value : undefined;
  const address = field(field(manifest, 'controller'), 'address');
  return code(field(manifest, 'supervisoryAuthority')) ?? code(field(address, 'country')) ?? 'NL';
}
