import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { find, noticeOf, stating, textsOf } from './notice-parts.js';

const contract = {
  title: 'Je account',
  text: 'Je maakt een account.',
  data: 'naam en adres.',
  purpose: 'het leveren van de dienst',
  retention: { until: 'end-of-account', statutory: { period: 'P7Y', law: 'de belastingwet' } },
  responsible: 'controller',
  bases: [{ basis: 'contract' }],
};
const question = {
  title: 'Contactformulier',
  data: 'e-mailadres',
  retention: [
    { for: 'klanten', plus: 'P7Y' },
    { for: 'anderen', until: 'answered', plus: 'P6M', reason: 'zo helpen wij u sneller' },
  ],
  responsible: 'joint',
  bases: [
    { basis: 'legal-obligation', explanation: 'artikel 1.' },
    { basis: 'legitimate-interests', explanation: 'Wij trainen onze medewerkers' },
  ],
  source: 'uw werkgever',
  recipients: 'onze leverancier',
  note: 'u kunt dit wijzigen',
};
const prose = (rows: readonly object[], more: object = {}): object =>
  stating({
    processing: { form: 'prose', groups: [{ id: 'all', title: 'Diensten', rows, ...more }] },
  });

describe('processing as prose', () => {
  it('is one paragraph for each activity, under its own heading', () => {
    const notice = noticeOf(prose([contract, question]));
    const group = find(notice, 'processing-all');
    assert.deepEqual(
      group.sections.map(({ id, title }) => [id, title.text]),
      [
        ['processing-all-1', 'Je account'],
        ['processing-all-2', 'Contactformulier'],
      ],
    );
    const [own, composed, ...more] = textsOf(find(notice, 'processing-all-1'));
    assert.equal(own, 'Je maakt een account.');
    assert.deepEqual(more, []);
    assert.equal(
      composed,
      'Hiervoor gebruiken wij naam en adres. Het doel is: het leveren van de dienst. De wettelijke grondslag is: uitvoering van een overeenkomst. Wij bewaren de gegevens tot uw account is opgeheven, en daarna nog 7\u00a0jaar, omdat de wet dat voorschrijft (de belastingwet).',
    );
  });

  it('tells everything that a table would', () => {
    const [composed = ''] = textsOf(find(noticeOf(prose([question])), 'processing-all-1'));
    for (const part of [
      /Hiervoor gebruiken wij e-mailadres\./,
      /zijn: wettelijke verplichting \(artikel 1\) en gerechtvaardigd belang\./,
      /belang is: Wij trainen onze medewerkers\./,
      /Voor klanten bewaren wij de gegevens 7\u00a0jaar\./,
      /Voor anderen bewaren wij de gegevens tot 6\u00a0maanden nadat uw vraag is beantwoord\./,
      /Zo helpen wij u sneller\./,
      /Spoordijk ICT en u als klant, samen/,
      /van uw werkgever\./,
      /met onze leverancier\./,
      /U kunt dit wijzigen\.$/,
    ])
      assert.match(composed, part);
    assert.doesNotMatch(composed, /\.\.|\{| {2}/);
  });

  it('says for how long in good English too', () => {
    const text = textsOf(
      find(noticeOf(prose([{ ...contract, retention: 'P2Y' }]), 'en'), 'processing-all-1'),
    ).join(' ');
    assert.match(text, /We keep the data for 2\u00a0years\./);
  });

  it('keeps the order of rows without a heading of their own, and of texts between them', () => {
    const untitled = { ...contract, title: undefined };
    const rows = [
      { heading: 'Vooraf.' },
      untitled,
      { heading: 'Over het account.' },
      contract,
      { ...untitled, text: 'En ook.' },
      { heading: 'Over het formulier.' },
      question,
    ];
    const group = find(noticeOf(prose(rows, { introduction: 'Inleiding.' })), 'processing-all');
    const first = (texts: readonly string[]): readonly string[] =>
      texts.map((text) => text.replace(/^(\S+ ?\S*).*$/s, '$1'));
    assert.deepEqual(first(textsOf(group)), [
      'Inleiding.',
      'Vooraf.',
      'Je maakt',
      'Hiervoor gebruiken',
    ]);
    assert.deepEqual(
      group.sections.map((section) => first(textsOf(section))),
      [
        ['Over het', 'Je maakt', 'Hiervoor gebruiken', 'En ook.', 'Hiervoor gebruiken'],
        ['Over het', 'Hiervoor gebruiken'],
      ],
    );
  });

  it('explains no columns', () => {
    const notice = noticeOf(prose([contract]));
    assert.doesNotMatch(textsOf(find(notice, 'processing')).join(''), /kolommen/);
  });
});
