import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'sl',
  purposes: {
    functional: {
      name: 'Delovanje spletnega mesta',
      description: 'Potrebno za to, da spletno mesto deluje in si zapomni vaše nastavitve.',
    },
    security: {
      name: 'Varnost',
      description: 'Preprečuje zlorabe, na primer neželena sporočila prek obrazcev.',
    },
    statistical: {
      name: 'Statistika',
      description: 'Pokaže, kako obiskovalci uporabljajo spletno mesto, da ga lahko izboljšujemo.',
    },
    media: {
      name: 'Vsebine z drugih spletnih mest',
      description:
        'Videoposnetki, zemljevidi in druge vsebine, ki prihajajo z drugega spletnega mesta.',
    },
    support: {
      name: 'Podpora strankam',
      description: 'Klepet in druga pomoč med vašim obiskom.',
    },
    marketing: {
      name: 'Trženje',
      description:
        'Prepozna obiskovalce, da je mogoče ciljno nagovoriti njih ali njihovo podjetje.',
    },
  },
  functionalReason:
    'Brez tega shranjevanja spletno mesto ne more narediti tega, kar od njega zahtevate.',
  preferences: {
    title: 'Vaša izbira glede piškotkov',
    introduction:
      'Tukaj sami določate, kaj sme {controller} shraniti v vašo napravo in prebrati iz nje. Svojo izbiro lahko kadar koli spremenite.',
    save: 'Shrani izbiro',
    acceptAll: 'Sprejmi vse',
    rejectAll: 'Zavrni vse',
    close: 'Zapri brez shranjevanja',
    alwaysOn: 'Vedno vklopljeno',
    whyWithoutConsent: 'Zakaj brez privolitve',
    details: 'Podatki in piškotki',
    provider: 'Ponudnik',
    hosts: 'Strežniki, s katerimi se povezuje',
    recipients: 'Drugi uporabniki podatkov',
    transfer: 'Prenos podatkov iz Evropskega gospodarskega prostora',
    duration: 'Čas hrambe',
    storesNothing: 'V vašo napravo ne shrani ničesar.',
    colon: ': ',
  },
  duration: { session: 'do zaprtja brskalnika', persistent: 'dokler tega sami ne izbrišete' },
  record: {
    name: 'Izbira glede piškotkov',
    description:
      'Zapomni si vašo izbiro glede piškotkov. Ta piškotek ne vsebuje ničesar, po čemer bi vas bilo mogoče prepoznati.',
    reason: 'Zapomni si vašo izbiro glede piškotkov.',
    leftReason: 'V tem zavihku si zapomni, kaj je treba po vaši izbiri še izbrisati.',
  },
};

export default words;
