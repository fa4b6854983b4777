/** Manifests that are larger than anybody’s, by what they hold. */
const controller = { name: 'A', email: 'a@b.nl' };
const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));

const item = (i) => ({
  name: `visitor_${i}`,
  duration: `P${(i % 12) + 1}M`,
  reason: `Onthoudt keuze ${i} van de bezoeker en waar die vandaan komt.`,
});
/** An activity: one kind of data, and what is done with it. */
const row = (i) => ({
  data: `gegevens van soort ${i}`,
  purpose: 'het leveren van de dienst',
  retention: { until: 'end-of-service', plus: `P${(i % 5) + 1}Y` },
  responsible: 'controller',
  bases: [{ basis: 'contract' }],
});
const group = (i, activities) => ({
  id: `group-${i}`,
  title: `Dienst ${i}`,
  introduction: 'Een *inleiding* met een [link](https://b.example/).',
  rows: times(activities, row),
});
const shop = { id: 'shop', name: 'Winkel', purpose: 'functional', items: times(1000, item) };
const base = { controller, languages: ['nl'], services: [] };
const hundred = times(20, (i) => group(i, 5));
const thousand = times(100, (i) => group(i, 10));
const processing = (form, groups) => ({ ...base, statement: { processing: { form, groups } } });

export const largePolicies = {
  'a thousand items': { ...base, services: [shop] },
  'a hundred activities in tables': processing('tables', hundred),
  'a hundred activities in one table': processing('table', hundred),
  'a hundred activities in prose': processing('prose', hundred),
  'a thousand activities in tables': processing('tables', thousand),
  'a thousand activities in one table': processing('table', thousand),
  'a thousand activities in prose': processing('prose', thousand),
};
