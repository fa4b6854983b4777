import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'et',
  title: 'Teie valik on salvestatud',
  reload: {
    text: 'Kogu koodi peatamiseks tuleb see leht uuesti laadida. Teie siia sisestatu läheb siis kaotsi.',
    button: 'Laadin uuesti',
  },
  removal: {
    removed: 'Teie seadmest on kustutatud: {names}.',
    left: 'Teie seadmes võib veel olla midagi, mille saab kustutada ainult teie brauser: {names}. Seda saate teha brauseri seadetes privaatsuse või küpsiste all.',
    close: 'Sulgen',
  },
};

export default words;
