import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'sk',
  purposes: {
    functional: {
      name: 'Fungovanie webu',
      description: 'Nutné na to, aby web fungoval a pamätal si vaše nastavenia.',
    },
    security: {
      name: 'Zabezpečenie',
      description: 'Bráni zneužitiu webu, napríklad spamu cez formuláre.',
    },
    statistical: {
      name: 'Štatistiky',
      description: 'Ukazujú, ako návštevníci používajú web, aby sme ho mohli zlepšovať.',
    },
    media: {
      name: 'Obsah z iných webov',
      description: 'Videá, mapy a ďalší obsah, ktorý pochádza z iného webu.',
    },
    support: {
      name: 'Zákaznícka podpora',
      description: 'Chat a iná pomoc počas vašej návštevy.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Rozpoznáva návštevníkov, aby bolo možné cielene osloviť ich alebo ich firmu.',
    },
  },
  functionalReason: 'Bez tohto uloženia web nemôže urobiť to, čo od neho žiadate.',
  preferences: {
    title: 'Vaša voľba týkajúca sa cookies',
    introduction:
      'Tu sami určujete, čo môže {controller} ukladať do vášho zariadenia a čítať z neho. Svoju voľbu môžete kedykoľvek zmeniť.',
    save: 'Uložiť voľbu',
    acceptAll: 'Prijať všetko',
    rejectAll: 'Odmietnuť všetko',
    close: 'Zavrieť bez uloženia',
    alwaysOn: 'Vždy zapnuté',
    whyWithoutConsent: 'Prečo bez súhlasu',
    details: 'Údaje a cookies',
    provider: 'Poskytovateľ',
    hosts: 'Servery, ku ktorým sa pripája',
    recipients: 'Ďalší príjemcovia',
    transfer: 'Prenos údajov mimo Európskeho hospodárskeho priestoru',
    duration: 'Doba uchovávania',
    storesNothing: 'Do vášho zariadenia nič neukladá.',
    colon: ': ',
  },
  duration: { session: 'do zatvorenia prehliadača', persistent: 'kým to sami nevymažete' },
  record: {
    name: 'Voľba týkajúca sa cookies',
    description:
      'Pamätá si vašu voľbu týkajúcu sa cookies. Tento súbor cookie neobsahuje nič, podľa čoho by vás bolo možné rozpoznať.',
    reason: 'Pamätá si vašu voľbu týkajúcu sa cookies.',
    leftReason: 'Pamätá si na tejto karte, čo treba po vašej voľbe ešte vymazať.',
  },
};

export default words;
