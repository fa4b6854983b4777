import type { PlaceholderWords } from '../core/placeholder-words.js';
import { fi as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'fi',
  title: 'Ulkopuolinen sisältö: {services}',
  titleOf: '{content} ({services})',
  service: '{service}: {facts}',
  receives:
    'IP-osoitteesi ja tämän sivuston tai sivun osoite lähetetään ulkopuolisille ({receivers}) heti, kun lataat sisällön.',
  receivesFrom:
    'IP-osoitteesi ja tämän sivuston tai sivun osoite lähetetään ulkopuolisille ({receivers}) heti, kun lataat sisällön. Sisältö ladataan täältä: {hosts}.',
  cookies: 'Laitteellesi silloin tallentuvien evästeiden määrä: {count}.',
  items: 'Laitteellesi silloin tallentuvien tietojen määrä: {count}.',
  nothing: 'Laitteellesi ei tallennu mitään.',
  purpose: 'Käyttötarkoitus: {purpose}.',
  extent:
    '”Salli kerran” koskee vain tätä sisältöä niin kauan kuin olet tällä sivulla. ”Salli aina” koskee tällä sivustolla kaikkea, mikä tulee samasta lähteestä ({services}), kunnes peruutat sen kohdassa ”{open}”.',
  open,
  once: 'Salli kerran',
  always: 'Salli aina',
  policy: 'Tietosuojaseloste',
};

export default words;
