import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'en',
  purposes: {
    functional: {
      name: 'Functional',
      description: 'Needed to make the website work and to remember what you have set.',
    },
    security: {
      name: 'Security',
      description: 'Stops misuse of the website, such as spam through forms.',
    },
    statistical: {
      name: 'Statistics',
      description: 'Shows how visitors use the website, so that we can improve it.',
    },
    media: {
      name: 'Media from others',
      description: 'Videos, maps and other content that comes from another website.',
    },
    support: {
      name: 'Customer support',
      description: 'Chat and other help during your visit.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Recognises visitors, so that they or their company can be approached directly.',
    },
  },
  functionalReason: 'Without this storage the website cannot do what you ask of it.',
  preferences: {
    title: 'Your choice about cookies',
    introduction:
      'Here you decide what {controller} may store on and read from your device. You can change your choice at any time.',
    save: 'Save choice',
    acceptAll: 'Accept all',
    rejectAll: 'Reject all',
    close: 'Close without saving',
    alwaysOn: 'Always on',
    whyWithoutConsent: 'Why without consent',
    details: 'Data and cookies',
    provider: 'Provider',
    hosts: 'Connects to',
    recipients: 'Other recipients',
    transfer: 'Transfer outside the European Economic Area',
    duration: 'Duration',
    storesNothing: 'Stores nothing on your device.',
    colon: ': ',
  },
  duration: { session: 'until you close the browser', persistent: 'until you clear it yourself' },
  record: {
    name: 'Cookie choice',
    description:
      'Remembers the choice you made about cookies. This cookie holds nothing by which you could be recognised.',
    reason: 'Remembers your choice about cookies.',
    leftReason: 'Remembers within this tab what is still to be erased after your choice.',
  },
};

export default words;
