import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'pt',
  title: 'A sua escolha foi guardada',
  reload: {
    text: 'Para parar todo o código, é preciso recarregar esta página. O que preencheu aqui será perdido.',
    button: 'Recarregar',
  },
  removal: {
    removed: 'Removido do seu dispositivo: {names}.',
    left: 'É possível que ainda haja algo no seu dispositivo que só o seu navegador pode remover: {names}. Pode fazê-lo nas definições do seu navegador, na secção de privacidade ou de cookies.',
    close: 'Fechar',
  },
};

export default words;
