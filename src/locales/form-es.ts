import type { FormWords } from '../core/form-words.js';
import { es as open } from './open-labels.js';

const words: FormWords = {
  lang: 'es',
  asking: {
    title: '¿Podemos usar {services} para este formulario?',
    reason: '{service}: {reason}',
    receivers: 'En ese caso, sus datos se envían a {receivers}.',
    kept: 'Lo que ha rellenado no se pierde. Puede retirar su consentimiento en cualquier momento desde «{open}».',
    instead:
      '¿Prefiere no hacerlo? También puede ponerse en contacto directamente con {controller}.',
  },
  open,
  loading: {
    title: 'Un momento: estamos cargando {services}',
    text: 'Después, su formulario se enviará automáticamente.',
  },
  ticking: {
    title: 'Un paso más: la casilla de {services}',
    text: 'Marque la casilla de {services}. Después, su formulario se enviará automáticamente.',
  },
  silent: {
    title: 'No hay respuesta de {services}',
    text: 'Puede que falle la conexión o que un bloqueador de su navegador impida la carga. No se ha enviado nada; lo que ha rellenado sigue ahí.',
    instead: 'También puede ponerse en contacto directamente con {controller}.',
  },
  actions: {
    allow: 'Permitir y enviar',
    without: 'Enviar sin esta comprobación',
    retry: 'Volver a intentarlo',
    cancel: 'Volver al formulario',
  },
  telephone: 'Llamar al {telephone}',
  email: 'Escribir a {email}',
};

export default words;
