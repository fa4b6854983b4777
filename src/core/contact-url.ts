/** A telephone number as an address; a zero that is only dialled at home is left out. */
export const telephoneUrl = (number: string): string =>
  `tel:${number.replace(/\(0\)|[^\d+]/g, '')}`;
