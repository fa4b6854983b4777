import { check } from './check.js';
import type { Finding } from './finding.js';
import { timelyAnswer } from './rules/answer-time.js';
import { explainedDecisions } from './rules/automated-decisions.js';
import { filledGroup } from './rules/empty-group.js';
import { fittingSafeguard } from './rules/fitting-safeguard.js';
import { maskedCopy } from './rules/identity-copy.js';
import { knownCountry } from './rules/known-country.js';
import { latestEdition } from './rules/latest-edition.js';
import { explainedInterest } from './rules/legitimate-interests.js';
import { groundedMarketing } from './rules/marketing-basis.js';
import { onceEach } from './rules/once-each.js';
import { orderedHours } from './rules/opening-hours.js';
import { currentClaims, currentProvider } from './rules/outdated-claim.js';
import { namedService } from './rules/own-service.js';
import { wholeRow } from './rules/processing-row.js';
import { placedPlaceholders } from './rules/placed-placeholders.js';
import { plainQuestion } from './rules/plain-question.js';
import { requiredSections } from './rules/required-sections.js';
import { knownPeriod, wholePeriod } from './rules/retention-period.js';
import { safeRecipient, safeService } from './rules/safe-transfer.js';
import { secureAddress, secureOrigin } from './rules/secure-address.js';
import { wholeTranslation } from './rules/translations.js';
import { uniqueGroups, uniqueMarketing, uniqueParts } from './rules/unique-ids.js';
import { usedFootnotes } from './rules/used-footnotes.js';
import { wholeParty } from './rules/whole-party.js';
import { wholeSection } from './rules/whole-section.js';
import { manifestSchema } from './schema/manifest.js';

const RULES = [
  namedService,
  wholeRow,
  explainedInterest,
  explainedDecisions,
  wholeParty,
  safeRecipient,
  safeService,
  knownCountry,
  wholeSection,
  onceEach,
  timelyAnswer,
  wholePeriod,
  knownPeriod,
  filledGroup,
  groundedMarketing,
  fittingSafeguard,
  requiredSections,
  uniqueGroups,
  uniqueMarketing,
  uniqueParts,
  usedFootnotes,
  placedPlaceholders,
  latestEdition,
  orderedHours,
  currentClaims,
  currentProvider,
  plainQuestion,
  maskedCopy,
  wholeTranslation,
  secureAddress,
  secureOrigin,
];

function languagesOf(manifest: unknown): readonly string[] {
  const languages = (manifest as { readonly languages?: unknown } | null | undefined)?.languages;
  return Array.isArray(languages)
    ? languages.filter((language) => typeof language === 'string')
    : [];
}

/** Everything that is wrong with a manifest, by its shape and by the rules. */
export function checkManifest(manifest: unknown): readonly Finding[] {
  const languages = languagesOf(manifest);
  const broken: Finding[] = [];
  const shape = check(manifestSchema, manifest, (part, value, path) => {
    for (const { judge, part: wanted } of RULES)
      if (part === wanted) broken.push(...judge(value, path, languages));
  });
  return [...shape, ...broken];
}
