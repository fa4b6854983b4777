import type { FormWords } from '../core/form-words.js';
import { tr as open } from './open-labels.js';

const words: FormWords = {
  lang: 'tr',
  asking: {
    title: 'Bu form için {services} kullanabilir miyiz?',
    reason: '{service}: {reason}',
    receivers: 'Bu durumda verileriniz {receivers} tarafından alınır.',
    kept: 'Yazdıklarınız silinmez. Açık rızanızı “{open}” üzerinden istediğiniz zaman geri alabilirsiniz.',
    instead: 'İstemiyor musunuz? {controller} ile doğrudan da iletişim kurabilirsiniz.',
  },
  open,
  loading: {
    title: 'Lütfen bekleyin: {services} yükleniyor',
    text: 'Ardından formunuz otomatik olarak gönderilir.',
  },
  ticking: {
    title: 'Bir adım daha: {services} onay kutusu',
    text: '{services} onay kutusunu işaretleyin. Ardından formunuz otomatik olarak gönderilir.',
  },
  silent: {
    title: '{services} yanıt vermiyor',
    text: 'Bağlantıda sorun olabilir veya tarayıcınızdaki bir engelleyici yüklemeyi durduruyor olabilir. Hiçbir şey gönderilmedi; yazdıklarınız duruyor.',
    instead: '{controller} ile doğrudan da iletişim kurabilirsiniz.',
  },
  actions: {
    allow: 'İzin ver ve gönder',
    without: 'Bu kontrol olmadan gönder',
    retry: 'Yeniden dene',
    cancel: 'Forma dön',
  },
  telephone: 'Ara: {telephone}',
  email: 'E-posta gönder: {email}',
};

export default words;
