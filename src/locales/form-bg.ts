import type { FormWords } from '../core/form-words.js';
import { bg as open } from './open-labels.js';

const words: FormWords = {
  lang: 'bg',
  asking: {
    title: 'Може ли да използваме {services} за този формуляр?',
    reason: '{service}: {reason}',
    receivers: 'Тогава данните Ви ще бъдат изпратени на {receivers}.',
    kept: 'Това, което сте попълнили, остава. Можете да оттеглите съгласието си по всяко време чрез „{open}“.',
    instead: 'Предпочитате да не го правите? Можете да потърсите {controller} и директно.',
  },
  open,
  loading: {
    title: 'Един момент: зареждаме {services}',
    text: 'След това формулярът Ви ще бъде изпратен автоматично.',
  },
  ticking: {
    title: 'Още една стъпка: отметката на {services}',
    text: 'Поставете отметка в полето на {services}. След това формулярът Ви ще бъде изпратен автоматично.',
  },
  silent: {
    title: 'Няма отговор от {services}',
    text: 'Може би връзката прекъсва или блокираща програма в браузъра Ви спира зареждането. Нищо не е изпратено; това, което сте попълнили, все още е тук.',
    instead: 'Можете да потърсите {controller} и директно.',
  },
  actions: {
    allow: 'Разрешавам и изпращам',
    without: 'Изпращам без тази проверка',
    retry: 'Нов опит',
    cancel: 'Назад към формуляра',
  },
  telephone: 'Обадете се на {telephone}',
  email: 'Пишете на {email}',
};

export default words;
