import type { PlaceholderWords } from '../core/placeholder-words.js';
import { ar as open } from './open-labels.js';

const words: PlaceholderWords = {
  lang: 'ar',
  title: 'محتوى من {services}',
  titleOf: '\u2068{content}\u2069 ({services})',
  service: '\u2068{service}\u2069: {facts}',
  receives:
    'بمجرد تحميلك هذا المحتوى، يُرسَل عنوان IP الخاص بك وعنوان هذا الموقع أو هذه الصفحة إلى {receivers}.',
  receivesFrom:
    'بمجرد تحميلك هذا المحتوى من {hosts}، يُرسَل عنوان IP الخاص بك وعنوان هذا الموقع أو هذه الصفحة إلى {receivers}.',
  cookies: 'عدد ملفات تعريف الارتباط التي تُخزَّن عندئذٍ على جهازك: {count}.',
  items: 'عدد العناصر التي تُخزَّن عندئذٍ على جهازك: {count}.',
  nothing: 'لا يُخزَّن شيء على جهازك.',
  purpose: 'الغرض: \u2068{purpose}\u2069.',
  extent:
    'يسري «السماح مرة واحدة» على هذا المحتوى فقط، ما دمت في هذه الصفحة. ويسري «السماح دائمًا» على كل ما يأتي من {services} في هذا الموقع، إلى أن تسحب هذا الإذن عبر «{open}».',
  open,
  once: 'السماح مرة واحدة',
  always: 'السماح دائمًا',
  policy: 'سياسة الخصوصية',
};

export default words;
