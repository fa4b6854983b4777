import type { PolicyWords } from '../core/policy-words.js';

/** English. */
const words: PolicyWords = {
  lang: 'en',
  title: 'Privacy policy of {controller}',
  version: 'Version {version}',
  updated: 'Last updated on {date}',
  contents: 'Contents',
  sections: {
    introduction: 'Who we are',
    processing: 'What data we process',
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
  },
  processing: {
    caption: 'Data processed: {title}',
    introduction:
      'Below you can read, subject by subject, what data we use. This is what the columns mean:',
    columns: {
      data: { label: 'Data', explanation: 'What kinds of personal data we use.' },
      // GDPR 13(1)(c)
      purpose: { label: 'Purpose', explanation: 'What we use the data for.' },
      // GDPR 13(2)(a)
      retention: {
        label: 'Kept for',
        explanation: 'How long we keep the data. After that we erase it or make it anonymous.',
      },
      // GDPR 4(7) and 26
      responsible: {
        label: 'Responsible',
        explanation: 'Who decides why and how the data is used, and answers for it.',
      },
      // GDPR 6(1) and 13(1)(c)
      bases: {
        label: 'Legal basis',
        explanation: 'The ground on which the law (Article 6 GDPR) allows us to use the data.',
      },
      // GDPR 14(2)(f)
      source: { label: 'Source', explanation: 'Who gives us the data, if that is not you.' },
      // GDPR 13(1)(e)
      recipients: { label: 'Recipients', explanation: 'Who receives the data from us.' },
      note: { label: 'Remark', explanation: 'What else you should know.' },
    },
    until: {
      'end-of-service': 'as long as you use the service',
      'end-of-account': 'until your account is closed',
      withdrawal: 'until you withdraw your consent',
      answered: 'until your question has been answered',
    },
    after: {
      'end-of-service': 'until {duration} after the service ends',
      'end-of-account': 'until {duration} after your account is closed',
      withdrawal: 'until {duration} after you withdraw your consent',
      answered: 'until {duration} after your question has been answered',
    },
    responsible: {
      controller: '{controller}',
      customer: 'you as a customer',
      // GDPR 26
      joint: '{controller} and you as a customer, together',
    },
    // GDPR 6(1)(a) to (f)
    bases: {
      consent: 'consent',
      contract: 'performance of a contract',
      'legal-obligation': 'legal obligation',
      'vital-interests': 'protection of vital interests',
      'public-task': 'task in the public interest',
      'legitimate-interests': 'legitimate interests',
    },
  },
  sharing: {
    recipients: 'Suppliers and other recipients',
    recipientsText:
      'These parties receive data when you use the product or service named with them.',
    subject: 'Product or service',
    party: 'Party',
    role: 'Role',
    country: 'Country',
    roles: {
      supplier: 'supplier',
      developer: 'developer',
      software: 'software',
      hosting: 'hosting',
    },
    services: 'Services on this website',
    servicesText: 'These parties receive data through the services that run on this website.',
    service: 'Service',
    transfers: 'Data outside Europe',
    authorities: 'Police, courts and other authorities',
  },
  rights: {
    // GDPR 12(2), 12(3) and 12(5)
    introduction:
      'Would you like to use one of these rights? Then contact us at {contact}. It is free of charge. You will have an answer within one month. If your request is complex or we receive many of them, it may take two months longer; we will then tell you so within the first month, with the reason.',
    // GDPR 12(6) and 5(1)(c); the Dutch authority: no copy of an identity document as a rule
    identification:
      'We use data that we already have to check that a request really comes from you. You do not need to send a copy of your identity document. Only if we have good reason to doubt who you are do we ask for more information. Should a copy be needed after all, make your citizen service number and your photo unreadable on it.',
    request: 'In your request, please give:',
    explained: {
      // GDPR 15
      access: {
        title: 'Access',
        text: 'You may know whether we use data about you and, if so, what data, what for, for how long and with whom we share it. You receive a copy. Tell us which data you would like to see.',
      },
      // GDPR 16
      rectification: {
        title: 'Correction',
        text: 'Is your data wrong or incomplete? Then we correct or complete it. Write to us what is wrong and what it should be.',
      },
      // GDPR 17
      erasure: {
        title: 'Erasure',
        text: 'You can ask us to erase your data, for example if we no longer need it, if you withdraw your consent or if you successfully object. We may not erase data that the law requires us to keep.',
      },
      // GDPR 18
      restriction: {
        title: 'Restriction',
        text: 'You can ask us to stop using your data for a while, for example while we check whether it is correct or consider your objection. Until then we only keep it.',
      },
      // GDPR 20
      portability: {
        title: 'Portability',
        text: 'You can take with you the data that you gave us yourself and that we process by automated means with your consent or under a contract. You receive it in a common file that a computer can read. Where technically possible, we send it straight to another organisation.',
      },
      // GDPR 21(1) to (3)
      objection: {
        title: 'Objection',
        text: 'Where we use data for a legitimate interest or a task in the public interest, you can object for reasons that have to do with your situation. We then stop, unless we have reasons that weigh more. If you object to direct marketing, we always stop it.',
      },
      // GDPR 22
      'automated-decisions': {
        title: 'A decision by a human',
        text: 'You have the right not to have a computer alone decide on something that affects you seriously. If that does happen in your case, you can give your view and ask for a human to look at the decision again.',
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
    complaintLink: 'Lodge a complaint with the {authority}',
  },
  cookies: {
    introduction:
      'This website stores information on your device and reads it again. It does so with cookies and with storage in your browser. Below you can see, purpose by purpose, which services do this, what they store and for how long.',
    // GDPR 7(3)
    change:
      'You can change or withdraw your choice at any time. We remember it for {validity} and then ask you again.',
    open: 'Change your choice',
    withoutConsent: 'Without consent',
    withConsent: 'Only with your consent',
    onDevice: 'On your device',
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
      'joint-controller': 'Responsible together with us',
      self: 'We run this service ourselves',
    },
    privacyStatement: 'Privacy policy of the provider',
    optOut: 'Opt out with the provider',
    recipients: 'Other recipients',
    hosts: 'Your browser connects to',
    // GDPR 13(1)(f)
    transfer: 'Outside Europe',
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
    duration: 'Kept for',
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
    caption: 'What changed in each version',
    version: 'Version',
    date: 'Date',
    change: 'Change',
    remark: 'Remark',
  },
};

export default words;
