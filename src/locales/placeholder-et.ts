import type { PlaceholderWords } from '../core/placeholder-words.js';
import { et as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'et',
  title: 'Sisu allikas: {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'Kui te selle sisu laadite, edastatakse kohe teie IP-aadress ning selle veebisaidi või lehe aadress (vastuvõtja: {receivers}).',
  receivesFrom:
    'Sisu asub aadressil {hosts}. Kui te selle laadite, edastatakse kohe teie IP-aadress ning selle veebisaidi või lehe aadress (vastuvõtja: {receivers}).',
  cookies: 'Seejuures teie seadmesse salvestatavate küpsiste arv: {count}.',
  items: 'Seejuures teie seadmesse salvestatavate kirjete arv: {count}.',
  nothing: 'Teie seadmesse ei salvestata midagi.',
  purpose: 'Eesmärk: {purpose}.',
  extent:
    '„Luban üks kord“ kehtib ainult selle sisu kohta, kuni olete sellel lehel. „Luban alati“ kehtib sellel veebisaidil kõige kohta, mille allikas on {services}, kuni te loa tagasi võtate, vajutades „{open}“.',
  open,
  once: 'Luban üks kord',
  always: 'Luban alati',
  policy: 'Andmekaitsetingimused',
};

export default words;
