import type { BannerWords } from '../core/words.js';
import { pt as open } from './open-labels.js';

/** What a first visit needs. */
const words: BannerWords = {
  open,
  purposes: {
    functional: 'o funcionamento do site',
    security: 'a segurança',
    statistical: 'as estatísticas',
    media: 'os conteúdos de outros sites',
    support: 'o apoio ao cliente',
    marketing: 'o marketing',
  },
  title: 'Podemos utilizar cookies?',
  text: 'Nós, {controller}, queremos utilizar cookies e tecnologias semelhantes para {purposes}.',
  again:
    'Nós, {controller}, pedimos-lhe agora apenas que decida sobre {services}, para {purposes}.',
  thirdParties: 'Há terceiros envolvidos ({providers}).',
  change: 'Pode alterar a sua escolha a qualquer momento através de «{open}», em todas as páginas.',
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  accept: 'Aceitar',
  reject: 'Rejeitar',
  choose: 'Escolher',
  policy: 'Política de privacidade',
};

export default words;
