import { htmlLang } from './language.js';
import type { Address, Controller } from './manifest.js';
import type { Notice } from './notice/tree.js';
import { readController } from './resolve/parties.js';
import { field, string } from './resolve/read.js';
import { safeUrl } from './url.js';

type Facts = Readonly<Record<string, unknown>>;

/**
 * What machines are told about a whole policy, as JSON-LD in the words of schema.org: which page it is, and whose. Facts
 * that the manifest lacks are absent. Safe inside a script element.
 */
export function structuredData({ language, title }: Notice, manifest: unknown): string {
  const controller = readController(field(manifest, 'controller'));
  const data: Facts = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title.text,
    inLanguage: htmlLang(language),
    dateModified: string(field(manifest, 'updated')),
    version: string(field(manifest, 'version')),
    publisher: controller && organization(controller),
  };
  // `</script>` and `<!--` would end it, or begin what does not end.
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

function organization({ name, legalName, email, telephone, ...rest }: Controller): Facts {
  const { website = '', address, tradeRegister } = rest;
  const number = tradeRegister?.number;
  return {
    '@type': 'Organization',
    name,
    legalName,
    email,
    telephone,
    url: safeUrl(website),
    address: address && postalAddress(address),
    identifier: number && { '@type': 'PropertyValue', value: number },
  };
}

const postalAddress = ({ street, postalCode, city, country }: Address): Facts => ({
  '@type': 'PostalAddress',
  streetAddress: street,
  postalCode,
  addressLocality: city,
  addressCountry: country,
});
