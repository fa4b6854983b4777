/** Manifests that are larger than anybody’s, by what they hold. */
const controller = { name: 'A', email: 'a@b.nl' };
const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));

const item = (i) => ({
  name: `visitor_${i}`,
  duration: `P${(i % 12) + 1}M`,
  reason: `Onthoudt keuze ${i} van de bezoeker en waar die vandaan komt.`,
});
const row = (i) => ({
  data: `gegevens van soort ${i}`,
  purpose: 'het leveren van de dienst',
  retention: { until: 'end-of-service', plus: `P${(i % 5) + 1}Y` },
  responsible: 'controller',
  bases: [{ basis: 'contract' }],
});
const groups = times(100, (i) => ({
  id: `group-${i}`,
  title: `Dienst ${i}`,
  introduction: 'Een *inleiding* met een [link](https://b.example/).',
  rows: times(10, row),
}));
const shop = { id: 'shop', name: 'Winkel', purpose: 'functional', items: times(1000, item) };
const base = { controller, languages: ['nl'], services: [] };

export const largePolicies = {
  'a thousand items': { ...base, services: [shop] },
  'a hundred activities': { ...base, statement: { processing: { groups } } },
  'a hundred activities in one table': {
    ...base,
    statement: { processing: { form: 'table', groups } },
  },
};
