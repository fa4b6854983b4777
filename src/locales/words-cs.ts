import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'cs',
  purposes: {
    functional: {
      name: 'Fungování webu',
      description: 'Nutné k tomu, aby web fungoval a pamatoval si vaše nastavení.',
    },
    security: {
      name: 'Zabezpečení',
      description: 'Brání zneužití webu, například spamu přes formuláře.',
    },
    statistical: {
      name: 'Statistiky',
      description: 'Ukazují, jak návštěvníci web používají, abychom ho mohli zlepšovat.',
    },
    media: {
      name: 'Obsah z jiných webů',
      description: 'Videa, mapy a další obsah, který pochází z jiného webu.',
    },
    support: {
      name: 'Zákaznická podpora',
      description: 'Chat a další pomoc během vaší návštěvy.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Rozpoznává návštěvníky, aby bylo možné cíleně oslovit je nebo jejich firmu.',
    },
  },
  functionalReason: 'Bez tohoto uložení web nemůže udělat to, co po něm chcete.',
  preferences: {
    title: 'Vaše volba ohledně cookies',
    introduction:
      'Zde sami určujete, co smí {controller} ukládat do vašeho zařízení a číst z něj. Svou volbu můžete kdykoli změnit.',
    save: 'Uložit volbu',
    acceptAll: 'Přijmout vše',
    rejectAll: 'Odmítnout vše',
    close: 'Zavřít bez uložení',
    alwaysOn: 'Vždy zapnuto',
    whyWithoutConsent: 'Proč bez souhlasu',
    details: 'Údaje a cookies',
    provider: 'Poskytovatel',
    hosts: 'Servery, ke kterým se připojuje',
    recipients: 'Další příjemci',
    transfer: 'Předávání údajů mimo Evropský hospodářský prostor',
    duration: 'Doba uložení',
    storesNothing: 'Do vašeho zařízení nic neukládá.',
    colon: ': ',
  },
  duration: { session: 'do zavření prohlížeče', persistent: 'dokud to sami nesmažete' },
  record: {
    name: 'Volba ohledně cookies',
    description:
      'Pamatuje si vaši volbu ohledně cookies. Tento soubor cookie neobsahuje nic, podle čeho by vás bylo možné poznat.',
    reason: 'Pamatuje si vaši volbu ohledně cookies.',
    leftReason: 'Pamatuje si v této kartě, co je po vaší volbě ještě třeba smazat.',
  },
};

export default words;
