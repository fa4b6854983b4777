import type { PolicyWords } from '../core/policy-words.js';

/** English. */
const words: PolicyWords = {
  lang: 'en',
  title: 'Privacy policy of {controller}',
  version: 'Version {version}',
  updated: 'Last updated on {date}',
  contents: 'Contents',
  colon: ': ',
  sections: {
    introduction: 'Who we are',
    responsibility: 'Who is responsible',
    processing: 'Which data we process',
    'direct-marketing': 'Newsletter and marketing',
    sharing: 'With whom we share data',
    rights: 'Your rights',
    security: 'Security',
    cookies: 'Cookies',
    contact: 'Contact',
    changes: 'Versions of this policy',
  },
  identity: {
    // GDPR 4(7) and 13(1)(a)
    controller:
      '{controller} decides why and how your personal data is used, unless stated otherwise below. Under the General Data Protection Regulation (GDPR) this makes us the controller.',
    legalName: 'Name',
    address: 'Address',
    tradeRegister: 'Registration',
    register: 'Dutch trade register (KvK)',
    website: 'Website',
    email: 'Email',
    telephone: 'Telephone',
    // GDPR 13(1)(a) and 27
    representative: 'Representative in the EU',
    // GDPR 13(1)(b) and 37(7)
    officer: 'Data protection officer',
  },
  sharing: {
    party: 'Party',
    role: 'Role',
    copy: 'If you want to know what has been agreed, ask for a copy at {contact}.',
    services: 'Services on this website',
    servicesText: 'These parties receive data through the services on this website.',
    service: 'Service',
    transfers: 'Transfers outside the European Economic Area (EEA)',
  },
  rights: {
    // GDPR 12(2) and 12(5)
    introduction:
      'Would you like to use one of these rights? Then contact us at {contact}. It is free of charge.',
    byPost: 'You can also send a letter to our address: {address}.',
    // GDPR 12(3)
    answer: 'You will receive an answer within {period}.',
    month: 'one month',
    extension:
      'If your request is complex or we receive many requests, it may take up to two months longer. We will tell you so, and why, within the first month.',
    // GDPR 12(6) and 5(1)(c); the Dutch authority: no copy of an identity document as a rule
    identification:
      'We use data that we already have to check that a request really comes from you. You do not need to send a copy of your identity document. Only if we have good reason to doubt who you are do we ask for more information. Should a copy be needed after all, make your photo and any personal identification number unreadable on it.',
    request: 'In your request, please give:',
    explained: {
      // GDPR 15
      access: {
        title: 'Access',
        text: 'You have the right to know whether we use data about you and, if so, which data, what for, how long we keep it and with whom we share it. You receive a copy of it. It helps if you tell us which data you would like to see.',
      },
      // GDPR 16
      rectification: {
        title: 'Correction',
        text: 'Is your data wrong or incomplete? Then we correct or complete it. Tell us what is wrong and what it should be.',
      },
      // GDPR 17
      erasure: {
        title: 'Erasure',
        text: 'You can ask us to erase your data, for example if we no longer need it, if you withdraw your consent or if you successfully object. We may not erase data that the law requires us to keep.',
      },
      // GDPR 18
      restriction: {
        title: 'Restriction',
        text: 'You can ask us to stop using your data for a while, for example while we check whether it is correct or consider your objection. Meanwhile we only store it.',
      },
      // GDPR 19
      notification: {
        title: 'Passing changes on to others',
        text: 'Do we correct or erase data, or stop using it for a while? Then we tell everyone who received it from us, unless that is impossible or takes an unreasonable amount of work. If you ask us, we tell you who they are.',
      },
      // GDPR 20
      portability: {
        title: 'Taking your data with you',
        text: 'You can take with you the data that you gave us yourself and that we process by automated means with your consent or under a contract. You receive it in a common file that a computer can read. If you want us to and it is technically possible, we send it straight to another organisation.',
      },
      // GDPR 21(1) to (3)
      objection: {
        title: 'Objection',
        text: 'Where we use data for a legitimate interest or a task in the public interest, you can object to that for reasons that have to do with your situation. We then stop, unless we have compelling reasons that outweigh yours, or need the data for a legal claim. If you object to direct marketing, we always stop it.',
      },
      // GDPR 22
      'automated-decisions': {
        title: 'Human review',
        text: 'You have the right not to have a computer alone decide on something that affects you seriously. If that does happen in your case, you can give your view, contest the decision and ask for a person to look at it again.',
      },
      // GDPR 7(3)
      'withdraw-consent': {
        title: 'Withdrawing consent',
        text: 'If you have given consent, you can withdraw it at any time. That is as easy as giving it. What we did with your consent before that remains lawful.',
      },
      // GDPR 13(2)(d) and 77
      complaint: {
        title: 'Lodging a complaint',
        text: 'Are you unhappy with how we handle your data? Let us know and we will look for a solution together. You may also lodge a complaint with the supervisory authority straight away: {authority}.',
      },
    },
    complaintLink: 'Lodge a complaint: {authority}',
    anyAuthority: 'that of the country in which you live or work',
  },
  cookies: {
    introduction:
      'This website stores information on your device and reads it again. It does so with cookies and with storage in your browser. Below you can see, purpose by purpose, which services do this, what they store and for how long.',
    // GDPR 7(3)
    change:
      'You can change or withdraw your choice at any time. We remember your choice for {validity}. After that we ask you again.',
    // GDPR 21(5)
    objection:
      'If your browser sends the Global Privacy Control signal, that counts as refusing ‘{purpose}’, unless you choose it yourself after all.',
    open: 'Change your choice',
    withoutConsent: 'Without consent',
    withConsent: 'Only with your consent',
    onDevice: 'On your device',
    retired: {
      term: 'No longer used',
      line: '{service}, since {date}. What it may have left on your device is removed.',
    },
    servicesNamed: '{services}: {names}',
    services: { one: '{count} service', other: '{count} services' },
    items: {
      cookie: { one: '{count} cookie', other: '{count} cookies' },
      localStorage: {
        one: '{count} entry in local storage',
        other: '{count} entries in local storage',
      },
      sessionStorage: {
        one: '{count} entry in session storage',
        other: '{count} entries in session storage',
      },
      indexedDB: {
        one: '{count} database in your browser',
        other: '{count} databases in your browser',
      },
    },
    // Dutch Telecommunications Act (Tw) 11.7a(3); ePrivacy Directive 5(3)
    exempt: 'No consent is needed for this. {reason}',
    identifierLifetime: 'A number by which a visit is recognised lasts {duration} at most.',
    dataRetention: 'The measurements are kept for {duration} at most.',
    provider: 'Provider',
    role: 'Role',
    // GDPR 4(7), 4(8) and 26
    roles: {
      processor: 'Processor: uses the data on our instructions only',
      controller: 'Controller: also uses the data for purposes of its own',
      'joint-controller': 'Joint controller: responsible together with us',
      self: 'We run this service ourselves',
    },
    privacyStatement: 'Privacy policy of the provider',
    // GDPR 28(3)
    agreement: 'Data processing agreement',
    optOut: 'Opt out with the provider',
    recipients: 'Other recipients',
    hosts: 'Your browser connects to',
    // GDPR 13(1)(f)
    transfer: 'Transfer outside the European Economic Area (EEA)',
    justification: 'Why without consent',
    choice: 'Your choice',
    choices: { granted: 'allowed', denied: 'refused', unasked: 'not made yet' },
    caption: 'What {service} stores on your device',
    storesNothing: 'This service itself stores nothing on your device.',
    name: 'Name',
    storage: 'Kind',
    storages: {
      cookie: 'Cookie',
      localStorage: 'Local storage',
      sessionStorage: 'Session storage',
      indexedDB: 'Database (IndexedDB)',
    },
    duration: 'Duration',
    durations: {
      session: 'until you close the browser',
      persistent: 'until you clear it yourself',
    },
    party: 'From',
    parties: { first: 'This website', third: 'Another party' },
    reason: 'What for',
  },
  contact: {
    introduction:
      'Do you have a question about this policy or about your data? This is how to reach {controller}:',
    privacy: 'Questions about privacy',
    general: 'Contact',
    page: 'Contact page',
    hours: '{days}: {from}–{to}',
    days: '{from} to {to}',
  },
  changes: {
    // GDPR 12(1) and 5(1)(a)
    introduction:
      'We change this policy when our services or the rules change. We last did so on {date}.',
  },
};

export default words;
