import type { StatedAuthority } from './notice/context.js';

/** The authority of a country; undefined where helder does not know it. */
export const authorityOf = (country: string): StatedAuthority | undefined =>
  Object.hasOwn(AUTHORITIES, country) ? AUTHORITIES[country] : undefined;

const GERMAN_COMPETENCE =
  'https://www.bfdi.bund.de/DE/Buerger/Inhalte/Allgemein/Datenschutz/Zust%C3%A4ndigkeit-BfDI.html';

/**
 * By ISO 3166 code; the Dutch one is in `notice/authority.ts`. GDPR 51(1), 77(1). Every address was seen to exist and to be
 * about what it is given for; a country of which that cannot be said is not here.
 */
const AUTHORITIES: Readonly<Record<string, StatedAuthority>> = {
  AT: {
    name: 'Österreichische Datenschutzbehörde',
    url: 'https://dsb.gv.at/',
    complaintUrl: 'https://dsb.gv.at/ueber-die-datenschutzbehoerde/beschwerdeverfahren',
  },
  BE: {
    name: 'Gegevensbeschermingsautoriteit (Autorité de protection des données)',
    url: {
      nl: 'https://www.gegevensbeschermingsautoriteit.be/',
      fr: 'https://www.autoriteprotectiondonnees.be/',
      en: 'https://www.dataprotectionauthority.be/',
    },
    complaintUrl: {
      nl: 'https://www.gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen',
      fr: 'https://www.autoriteprotectiondonnees.be/citoyen/agir/introduire-une-plainte',
    },
  },
  DE: {
    name: 'Der Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
    url: 'https://www.bfdi.bund.de/',
    // § 40(1) BDSG: private bodies are supervised by the authorities of the Länder.
    note: {
      nl: `Voor de meeste bedrijven is de toezichthouder van de deelstaat bevoegd. De federale toezichthouder [legt uit waarvoor hij zelf bevoegd is](${GERMAN_COMPETENCE}).`,
      en: `For most companies the authority of the federal state is competent. The federal authority [explains what it is competent for itself](${GERMAN_COMPETENCE}).`,
      de: `Für die meisten Unternehmen ist die Aufsichtsbehörde des Bundeslandes zuständig. Der Bundesbeauftragte [erklärt, wofür er selbst zuständig ist](${GERMAN_COMPETENCE}).`,
      fr: `Pour la plupart des entreprises, l’autorité du Land est compétente. L’autorité fédérale [explique pour quoi elle est elle-même compétente](${GERMAN_COMPETENCE}).`,
    },
  },
  FR: {
    name: 'Commission nationale de l’informatique et des libertés (CNIL)',
    url: 'https://cnil.fr/',
    complaintUrl: 'https://cnil.fr/adresser-une-plainte',
  },
  // The United Kingdom has its own GDPR, with the same articles 51 and 77.
  GB: {
    name: 'Information Commissioner’s Office',
    url: 'https://ico.org.uk/',
    complaintUrl:
      'https://ico.org.uk/make-a-complaint/data-protection-complaints/data-protection-complaints/',
  },
  IE: {
    name: 'Data Protection Commission',
    url: 'https://dataprotection.ie/',
    complaintUrl:
      'https://dataprotection.ie/en/individuals/exercising-your-rights/complaints-handling-investigations-and-enforcement-individuals',
  },
  LU: {
    name: 'Commission nationale pour la protection des données',
    url: 'https://cnpd.public.lu/',
    complaintUrl: 'https://cnpd.public.lu/en/particuliers/faire-valoir.html',
  },
};
