import type { BannerWords } from '../core/words.js';
import { it as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'il funzionamento del sito',
    security: 'la sicurezza',
    statistical: 'le statistiche',
    media: 'i contenuti di altri siti',
    support: 'l’assistenza clienti',
    marketing: 'il marketing',
  },
  title: 'Possiamo usare i cookie?',
  text: 'Noi, {controller}, vorremmo usare cookie e tecnologie simili per {purposes}.',
  again:
    'Noi, {controller}, ti chiediamo ora soltanto la tua scelta su {services}, per {purposes}.',
  thirdParties: 'Sono coinvolti terzi ({providers}).',
  change: 'Puoi modificare la tua scelta in qualsiasi momento da «{open}», su ogni pagina.',
  acceptAll: 'Accetta tutto',
  rejectAll: 'Rifiuta tutto',
  accept: 'Accetta',
  reject: 'Rifiuta',
  choose: 'Scegli',
  policy: 'Informativa sulla privacy',
};

export default words;
