import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'uk',
  title: 'Ваш вибір збережено',
  reload: {
    text: 'Щоб зупинити весь код, цю сторінку потрібно перезавантажити. Те, що ви тут ввели, буде втрачено.',
    button: 'Перезавантажити',
  },
  removal: {
    removed: 'З вашого пристрою видалено: {names}.',
    left: 'Можливо, на вашому пристрої ще залишилися дані, які може видалити лише ваш браузер: {names}. Це можна зробити в налаштуваннях браузера, у розділі про конфіденційність або файли cookie.',
    close: 'Закрити',
  },
};

export default words;
