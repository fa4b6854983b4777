import type { SearchWords } from '../core/search-words.js';

const words: SearchWords = {
  lang: 'ar',
  label: 'البحث عن خدمة أو ملف تعريف ارتباط',
  found: 'عدد الخدمات التي عُثر عليها: {count}',
  services: 'الاختيار حسب الخدمة ({count})',
};

export default words;
