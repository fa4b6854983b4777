import type { FormWords } from '../core/form-words.js';
import { pt as open } from './open-labels.js';

const words: FormWords = {
  lang: 'pt',
  asking: {
    title: 'Podemos utilizar {services} para este formulário?',
    reason: '{service}: {reason}',
    receivers: 'Nesse caso, os seus dados são enviados para: {receivers}.',
    kept: 'O que preencheu mantém-se. Pode retirar o seu consentimento a qualquer momento através de «{open}».',
    instead: 'Prefere não o fazer? Também nos pode contactar diretamente ({controller}).',
  },
  open,
  loading: {
    title: 'Um momento: estamos a carregar {services}',
    text: 'Depois, o seu formulário é enviado automaticamente.',
  },
  ticking: {
    title: 'Mais um passo: a caixa de {services}',
    text: 'Assinale a caixa de {services}. Depois, o seu formulário é enviado automaticamente.',
  },
  silent: {
    title: 'Não há resposta de {services}',
    text: 'Talvez a ligação esteja com falhas ou um bloqueador no seu navegador impeça o carregamento. Nada foi enviado; o que preencheu continua lá.',
    instead: 'Também nos pode contactar diretamente ({controller}).',
  },
  actions: {
    allow: 'Permitir e enviar',
    without: 'Enviar sem esta verificação',
    retry: 'Tentar novamente',
    cancel: 'Voltar ao formulário',
  },
  telephone: 'Ligar para {telephone}',
  email: 'Escrever para {email}',
};

export default words;
