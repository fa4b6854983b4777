import type { StatementWords } from '../core/statement-words.js';

/** English. */
const words: StatementWords = {
  lang: 'en',
  responsibility: {
    // GDPR 4(7), 4(8) and 28(3)(a) and (e)
    customer:
      'Where ‘{customer}’ is named as responsible, the customer decides why and how the data is used. The customer is whoever takes the service from us: you yourself, or for example the company you work for. We are then the processor: we use the data only on the customer’s instructions. Are you not the customer yourself, and would you like to use one of your rights? Then ask the customer. If your request reaches us, we help the customer to answer you.',
    // GDPR 26(1) to (3)
    joint:
      'Where ‘{joint}’ is named as responsible, the customer and we decide together why and how the data is used. You can use your rights with us and with the customer. You can ask us for the main points of our arrangement.',
  },
  processing: {
    caption: 'Data processed: {title}',
    tableCaption: 'Which data we process, service by service',
    introduction: 'Below you can read, subject by subject, which data we use.',
    legend: 'This is what the columns tell you:',
    columns: {
      group: { label: 'Service', explanation: 'Which service or product the data belongs to.' },
      data: { label: 'Data', explanation: 'Which kinds of personal data we use.' },
      // GDPR 13(1)(c)
      purpose: { label: 'Purpose', explanation: 'What we use the data for.' },
      // GDPR 13(2)(a)
      retention: {
        label: 'How long',
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
        explanation: 'Why the law allows us to use the data (Article 6 GDPR).',
      },
      // GDPR 14(2)(f)
      source: {
        label: 'Source',
        explanation: 'Who gives us the data, if not you yourself.',
      },
      // GDPR 13(1)(e)
      recipients: { label: 'Recipients', explanation: 'Who receives the data from us.' },
      note: { label: 'Remark', explanation: 'What else you should know.' },
    },
    until: {
      'end-of-service': 'as long as you use the service',
      'end-of-account': 'until your account is closed',
      'end-of-order': 'until your order is completed',
      withdrawal: 'until you withdraw your consent',
      // GDPR 21(3)
      unsubscription: 'until you unsubscribe',
      answered: 'until your question has been answered',
    },
    after: {
      'end-of-service': 'until {duration} after the service ends',
      'end-of-account': 'until {duration} after your account is closed',
      'end-of-order': 'until {duration} after your order is completed',
      withdrawal: 'until {duration} after you withdraw your consent',
      unsubscription: 'until {duration} after you unsubscribe',
      answered: 'until {duration} after your question has been answered',
    },
    // GDPR 6(1)(c) and 13(2)(a)
    statutory:
      '{period}, and after that for another {duration} because the law requires it ({law})',
    statutoryAlone: '{duration} because the law requires it ({law})',
    forWhom: '{who}: {period}',
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
    // GDPR 13(2)(e)
    requirement: {
      contract:
        'We need the data that goes with a contract to enter into that contract and to perform it. You are not obliged to give it, but without it we cannot provide the service to you.',
      law: 'Where a legal obligation is named, that duty is ours. If the law requires you yourself to give data, we say so when we ask for it.',
      rest: 'You give us all other data only if you want to.',
    },
    parts: {
      requirement: 'Do you have to give us data?',
      automatedDecisions: 'Automated decisions',
      // GDPR 8
      children: 'Children',
      // GDPR 9
      sensitiveData: 'Sensitive data',
    },
    // GDPR 13(2)(f) and 22(1)
    noAutomatedDecisions:
      'We never leave decisions with serious consequences for you to a computer alone.',
  },
  prose: {
    // GDPR 13(1)(c) to (e), 13(2)(a) and 14(2)(f)
    data: 'For this we use {data}.',
    purpose: 'The purpose is: {purpose}.',
    bases: {
      one: 'The legal basis is: {bases}.',
      other: 'The legal bases are: {bases}.',
    },
    interest: 'The legitimate interest is: {interest}',
    retention: {
      duration: 'We keep the data for {duration}.',
      until: 'We keep the data {period}.',
    },
    retentionFor: {
      duration: 'For {who} we keep the data for {duration}.',
      until: 'For {who} we keep the data {period}.',
    },
    responsible: 'Responsible for this: {responsible}.',
    source: 'We receive this data from {source}.',
    recipients: 'We share it with {recipients}.',
  },
  marketing: {
    data: 'Data',
    bases: 'Legal basis',
    retention: 'How long',
    frequency: 'How often',
    optOut: 'Unsubscribing',
    page: 'Page for unsubscribing',
    maximum: {
      one: 'at most {count} time per {period}',
      other: 'at most {count} times per {period}',
    },
    // GDPR 7(3) and 21(3)
    ways: {
      link: 'with the unsubscribe link in every message',
      account: 'in your account',
      email: 'by email',
      telephone: 'by telephone',
      post: 'by letter',
      block: 'by blocking us',
    },
    // GDPR 21(2) and (3)
    always: 'You can unsubscribe at any time, free of charge. We then stop sending you messages.',
  },
  recipients: {
    title: 'Suppliers and other recipients',
    text: 'These parties receive data when you use the product or service next to their name.',
    subject: 'Product or service',
    country: 'Country',
    roles: {
      supplier: 'supplier',
      developer: 'developer',
      software: 'software',
      hosting: 'hosting',
    },
    // GDPR 28(3)
    agreement: 'Data processing agreement',
    gdprRole: 'Role under the GDPR',
    // GDPR 4(7), 4(8), 26 and 28(4)
    gdprRoles: {
      processor: 'processor',
      'sub-processor': 'sub-processor',
      controller: 'controller itself',
      'joint-controller': 'joint controller with us',
    },
    // GDPR 13(1)(f), 45, 46(2)(c), 47 and 49
    safeguard: 'Safeguard for the transfer',
    safeguards: {
      'adequacy-decision': 'adequacy decision of the European Commission',
      'data-privacy-framework': 'EU-US Data Privacy Framework',
      'standard-contractual-clauses': 'standard contractual clauses of the European Commission',
      'binding-corporate-rules': 'binding corporate rules',
      derogation: 'derogation under Article 49 GDPR',
    },
    authorities: 'Police, courts and other authorities',
  },
  versions: {
    caption: 'What changed in each version',
    version: 'Version',
    date: 'Date',
    change: 'Change',
    remark: 'Remark',
  },
  footnotes: { title: 'Notes', reference: 'Note {number}', back: 'Back to the text' },
};

export default words;
