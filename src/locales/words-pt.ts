import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'pt',
  purposes: {
    functional: {
      name: 'Funcionamento do site',
      description: 'Necessário para que o site funcione e memorize as suas definições.',
    },
    security: {
      name: 'Segurança',
      description: 'Impede utilizações abusivas, como o spam enviado através de formulários.',
    },
    statistical: {
      name: 'Estatísticas',
      description: 'Mostram como os visitantes utilizam o site, para que o possamos melhorar.',
    },
    media: {
      name: 'Conteúdos de outros sites',
      description: 'Vídeos, mapas e outros conteúdos que provêm de outro site.',
    },
    support: {
      name: 'Apoio ao cliente',
      description: 'Chat e outras formas de ajuda durante a sua visita.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Reconhece os visitantes, para permitir contactos dirigidos a eles ou às suas empresas.',
    },
  },
  functionalReason: 'Sem guardar estes dados, o site não consegue fazer o que lhe pede.',
  preferences: {
    title: 'A sua escolha sobre os cookies',
    introduction:
      'Aqui decide o que nós, {controller}, podemos guardar e ler no seu dispositivo. Pode alterar a sua escolha a qualquer momento.',
    save: 'Guardar a minha escolha',
    acceptAll: 'Aceitar tudo',
    rejectAll: 'Rejeitar tudo',
    close: 'Fechar sem guardar',
    alwaysOn: 'Sempre ativo',
    whyWithoutConsent: 'Motivo para não pedir consentimento',
    details: 'Dados e cookies',
    provider: 'Fornecedor',
    hosts: 'Estabelece ligação a',
    recipients: 'Outros destinatários',
    transfer: 'Transferência para fora do Espaço Económico Europeu',
    duration: 'Prazo de conservação',
    storesNothing: 'Não guarda nada no seu dispositivo.',
    colon: ': ',
  },
  duration: { session: 'até fechar o navegador', persistent: 'até ser apagado por si' },
  record: {
    name: 'Escolha sobre os cookies',
    description:
      'Memoriza a sua escolha sobre os cookies. Este cookie não contém nada que permita reconhecer quem visita o site.',
    reason: 'Memoriza a sua escolha sobre os cookies.',
    leftReason: 'Memoriza, neste separador, o que falta apagar depois da sua escolha.',
  },
};

export default words;
