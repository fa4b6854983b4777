import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'mt',
  purposes: {
    functional: {
      name: 'Tħaddim tal-websajt',
      description: 'Meħtieġ biex il-websajt taħdem u tiftakar is-settings tiegħek.',
    },
    security: {
      name: 'Sigurtà',
      description: 'Twaqqaf l-użu ħażin, bħal spam li jintbagħat permezz tal-formoli.',
    },
    statistical: {
      name: 'Statistika',
      description: 'Turi kif il-viżitaturi jużaw il-websajt, biex inkunu nistgħu ntejbuha.',
    },
    media: {
      name: 'Kontenut minn websajts oħra',
      description: 'Filmati, mapep u kontenut ieħor li jiġi minn websajt oħra.',
    },
    support: {
      name: 'Kuntatt mal-klijenti',
      description: 'Chat u għajnuna oħra waqt iż-żjara tiegħek.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Jagħraf lill-viżitaturi, biex huma jew il-kumpanija tagħhom ikunu jistgħu jiġu kkuntattjati b’mod immirat.',
    },
  },
  functionalReason:
    'Mingħajr il-ħażna ta’ din id-data, il-websajt ma tistax tagħmel dak li titlobha.',
  preferences: {
    title: 'L-għażla tiegħek dwar il-cookies',
    introduction:
      'Hawnhekk tiddeċiedi int x’jista’ jinħażen u jinqara minn {controller} fuq l-apparat tiegħek. Tista’ tbiddel l-għażla tiegħek f’kull ħin.',
    save: 'Issejvja l-għażla',
    acceptAll: 'Aċċetta kollox',
    rejectAll: 'Irrifjuta kollox',
    close: 'Agħlaq mingħajr ma tissejvja',
    alwaysOn: 'Dejjem mixgħul',
    whyWithoutConsent: 'Għaliex mingħajr kunsens',
    details: 'Data u cookies',
    provider: 'Fornitur',
    hosts: 'Jikkonnettja ma’',
    recipients: 'Riċevituri oħra',
    transfer: 'Trasferiment barra miż-Żona Ekonomika Ewropea',
    duration: 'Perjodu taż-żamma',
    storesNothing: 'Ma jaħżen xejn fuq l-apparat tiegħek.',
    colon: ': ',
  },
  duration: { session: 'sakemm tagħlaq il-browser', persistent: 'sakemm tħassarha int' },
  record: {
    name: 'Għażla dwar il-cookies',
    description:
      'Tiftakar l-għażla tiegħek dwar il-cookies. Din il-cookie ma fiha xejn li jista’ jintuża biex tintgħaraf.',
    reason: 'Tiftakar l-għażla tiegħek dwar il-cookies.',
    leftReason: 'Tiftakar f’dan it-tab x’għad irid jitħassar wara l-għażla tiegħek.',
  },
};

export default words;
