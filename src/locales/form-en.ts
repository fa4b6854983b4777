import type { FormWords } from '../core/form-words.js';
import { en as open } from './open-labels.js';

const words: FormWords = {
  lang: 'en',
  asking: {
    title: 'May we use {services} for this form?',
    reason: '{service}: {reason}',
    receivers: 'Then {receivers} will receive your data.',
    kept: 'What you have filled in stays. You can withdraw your consent at any time through ‘{open}’.',
    instead: 'Rather not? You can also reach {controller} directly.',
  },
  open,
  loading: {
    title: 'One moment: we are loading {services}',
    text: 'Your form will then be sent automatically.',
  },
  ticking: {
    title: 'One more step: the checkbox of {services}',
    text: 'Tick the checkbox of {services}. Your form will then be sent automatically.',
  },
  silent: {
    title: 'There is no answer from {services}',
    text: 'Perhaps the connection is failing, or a blocker in your browser stops it. Nothing has been sent; what you have filled in is still there.',
    instead: 'You can also reach {controller} directly.',
  },
  actions: {
    allow: 'Allow and send',
    without: 'Send without this check',
    retry: 'Try again',
    cancel: 'Back to the form',
  },
  telephone: 'Call {telephone}',
  email: 'Email {email}',
};

export default words;
