import type {
  Address,
  Contact,
  Controller,
  OpeningHours,
  SupervisoryAuthority,
} from '../manifest.js';
import { list, oneOf, shape, string, text } from './read.js';

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

/** Reads who answers for the data. */
export const readController = shape<Controller>(
  {
    name: string,
    legalName: string,
    email: string,
    telephone: string,
    website: string,
    address: shape<Address>({ street: string, postalCode: string, city: string, country: string }, [
      'street',
      'postalCode',
      'city',
      'country',
    ]),
    tradeRegister: shape<NonNullable<Controller['tradeRegister']>>({ name: text, number: string }, [
      'number',
    ]),
    contacts: list(
      shape<Contact>({ label: text, email: string, telephone: string, url: text, openingHours }),
    ),
    openingHours,
  },
  ['name', 'email'],
);

/** Reads where a complaint can be lodged. */
export const readAuthority = shape<SupervisoryAuthority>(
  { name: string, url: text, complaintUrl: text },
  ['name', 'url'],
);
