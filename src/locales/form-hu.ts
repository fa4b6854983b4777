import type { FormWords } from '../core/form-words.js';
import { hu as open } from './open-labels.js';

const words: FormWords = {
  lang: 'hu',
  asking: {
    title: '{services}: használhatjuk ehhez az űrlaphoz?',
    reason: '{service}: {reason}',
    receivers: 'Ekkor az Ön adatait megkapja: {receivers}.',
    kept: 'Amit kitöltött, megmarad. Hozzájárulását bármikor visszavonhatja itt: „{open}”.',
    instead: 'Inkább nem szeretné? Közvetlenül is elérhet minket ({controller}).',
  },
  open,
  loading: {
    title: 'Egy pillanat, betöltjük: {services}',
    text: 'Ezután az űrlapot automatikusan elküldjük.',
  },
  ticking: {
    title: 'Még egy lépés: a jelölőnégyzet ({services})',
    text: 'Jelölje be a négyzetet ({services}). Ezután az űrlapot automatikusan elküldjük.',
  },
  silent: {
    title: 'Nem érkezik válasz innen: {services}',
    text: 'Talán akadozik a kapcsolat, vagy egy blokkoló a böngészőjében megakadályozza a betöltést. Semmit sem küldtünk el; amit kitöltött, még megvan.',
    instead: 'Közvetlenül is elérhet minket ({controller}).',
  },
  actions: {
    allow: 'Engedélyezem és elküldöm',
    without: 'Elküldöm az ellenőrzés nélkül',
    retry: 'Újra megpróbálom',
    cancel: 'Vissza az űrlaphoz',
  },
  telephone: 'Hívás: {telephone}',
  email: 'E-mail: {email}',
};

export default words;
