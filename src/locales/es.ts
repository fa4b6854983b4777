import type { BannerWords } from '../core/words.js';
import { es as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'el funcionamiento del sitio web',
    security: 'la seguridad',
    statistical: 'las estadísticas',
    media: 'los contenidos de otros sitios',
    support: 'la atención al cliente',
    marketing: 'el marketing',
  },
  title: '¿Podemos usar cookies?',
  text: 'Nosotros, {controller}, queremos utilizar cookies y tecnologías similares para {purposes}.',
  again:
    'Nosotros, {controller}, ahora solo le pedimos que decida sobre {services}, para {purposes}.',
  thirdParties: 'Intervienen terceros ({providers}).',
  change: 'Puede cambiar su elección en cualquier momento desde «{open}», en todas las páginas.',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  accept: 'Aceptar',
  reject: 'Rechazar',
  choose: 'Elegir',
  policy: 'Política de privacidad',
};

export default words;
