import type { Text } from '../manifest.js';
import { pointer } from '../report/pointer.js';
import type { SectionId } from '../section-ids.js';
import { statement } from '../schema/statement.js';
import { eachText } from './each-text.js';
import { rule } from './rule.js';

/** How an own section on the rights is called, in the languages that helder speaks. */
const RIGHTS = /(^|\P{L})(rechten|rights|rechte|droits)(?!\p{L})/iu;

const isAboutRights = (title: Text): boolean =>
  eachText(title, '').some(([, words]) => RIGHTS.test(words));

/**
 * Whoever lists the sections may leave out none that tells what must be told: the rights always (GDPR 13(2)(b)), and of
 * processing, recipients and marketing what the statement says of them (GDPR 13(1)(c) and (e), 21(4)).
 */
export const requiredSections = rule(statement, (said, path) => {
  const { sections, processing, requirement, automatedDecisions, children, sensitiveData } = said;
  if (!sections) return [];
  const listed = sections.map((entry) => (typeof entry === 'string' ? entry : entry.section));
  const tellsRights = sections.some(
    (entry) => typeof entry !== 'string' && entry.id && entry.title && isAboutRights(entry.title),
  );
  const needed: Readonly<Partial<Record<SectionId, boolean>>> = {
    rights: !tellsRights,
    processing: Boolean(
      processing ?? requirement ?? automatedDecisions ?? children ?? sensitiveData,
    ),
    'direct-marketing': said.directMarketing !== undefined,
    sharing: said.sharing !== undefined,
  };
  const missing = Object.entries(needed).flatMap(([id, isNeeded]) =>
    isNeeded && !listed.some((name) => name === id) ? [`\`${id}\``] : [],
  );
  if (!missing.length) return [];
  const expected = `also ${missing.join(', ')}`;
  return [
    { code: 'missing-section', severity: 'warning', path: pointer(path, 'sections'), expected },
  ];
});
