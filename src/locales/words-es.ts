import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'es',
  purposes: {
    functional: {
      name: 'Funcionamiento del sitio web',
      description: 'Necesario para que el sitio web funcione y recuerde sus ajustes.',
    },
    security: {
      name: 'Seguridad',
      description: 'Impide usos indebidos, como el spam enviado a través de formularios.',
    },
    statistical: {
      name: 'Estadísticas',
      description: 'Muestran cómo usan el sitio web los visitantes, para que podamos mejorarlo.',
    },
    media: {
      name: 'Contenidos de otros sitios',
      description: 'Vídeos, mapas y otros contenidos que provienen de otro sitio web.',
    },
    support: {
      name: 'Atención al cliente',
      description: 'Chat y otras formas de ayuda durante su visita.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Reconoce a los visitantes, para poder dirigirse de forma específica a ellos o a su empresa.',
    },
  },
  functionalReason: 'Sin guardar estos datos, el sitio web no puede hacer lo que usted le pide.',
  preferences: {
    title: 'Su elección sobre las cookies',
    introduction:
      'Aquí decide usted qué puede guardar y leer {controller} en su dispositivo. Puede cambiar su elección en cualquier momento.',
    save: 'Guardar mi elección',
    acceptAll: 'Aceptar todo',
    rejectAll: 'Rechazar todo',
    close: 'Cerrar sin guardar',
    alwaysOn: 'Siempre activo',
    whyWithoutConsent: 'Por qué no se pide consentimiento',
    details: 'Datos y cookies',
    provider: 'Proveedor',
    hosts: 'Se conecta con',
    recipients: 'Otros destinatarios',
    transfer: 'Transferencia fuera del Espacio Económico Europeo',
    duration: 'Plazo de conservación',
    storesNothing: 'No guarda nada en su dispositivo.',
    colon: ': ',
  },
  duration: { session: 'hasta que cierre el navegador', persistent: 'hasta que usted lo borre' },
  record: {
    name: 'Elección sobre las cookies',
    description:
      'Recuerda su elección sobre las cookies. Esta cookie no contiene nada que permita reconocerle.',
    reason: 'Recuerda su elección sobre las cookies.',
    leftReason: 'Recuerda en esta pestaña lo que queda por borrar después de su elección.',
  },
};

export default words;
