import type { MessageWords } from '../core/message-words.js';

const words: MessageWords = {
  lang: 'cs',
  title: 'Vaše volba je uložena',
  reload: {
    text: 'Aby se zastavil veškerý kód, musí se tato stránka načíst znovu. Co jste zde vyplnili, se přitom ztratí.',
    button: 'Načíst znovu',
  },
  removal: {
    removed: 'Z vašeho zařízení bylo odstraněno: {names}.',
    left: 'Ve vašem zařízení možná ještě zůstalo něco, co může odstranit jen váš prohlížeč: {names}. Uděláte to v nastavení prohlížeče, v části o soukromí nebo cookies.',
    close: 'Zavřít',
  },
};

export default words;
