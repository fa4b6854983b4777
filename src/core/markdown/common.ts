/** Takes the place of the parser’s file of this name, without what only its own writers of HTML need. */
import { decodeHTMLStrict } from './entities.js';

export const ENTITY = '&(?:#x[a-f0-9]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});';
export const ESCAPABLE = '[!"#$%&\'()*+,./:;<=>?@[\\\\\\]^_`{|}~-]';

// HTML of which nothing may come: `<` is a character like any other.
const NEVER = '(?!)';
export { NEVER as OPENTAG, NEVER as CLOSETAG };
export const reHtmlTag = new RegExp(NEVER);

/** A text without its backslashes and with its character references decoded. */
export const unescapeString = (text: string): string =>
  text.replace(new RegExp(`\\\\${ESCAPABLE}|${ENTITY}`, 'gi'), (found) =>
    found.startsWith('\\') ? found.charAt(1) : decodeHTMLStrict(found),
  );

/** Browsers encode an address themselves. */
export const normalizeURI = (address: string): string => address;
