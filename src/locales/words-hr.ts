import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'hr',
  purposes: {
    functional: {
      name: 'Rad web-mjesta',
      description: 'Potrebno kako bi web-mjesto radilo i pamtilo vaše postavke.',
    },
    security: {
      name: 'Sigurnost',
      description: 'Sprječava zlouporabu, primjerice neželjene poruke putem obrazaca.',
    },
    statistical: {
      name: 'Statistika',
      description: 'Pokazuje kako se posjetitelji služe web-mjestom da bismo ga mogli poboljšati.',
    },
    media: {
      name: 'Sadržaj s drugih web-mjesta',
      description: 'Videozapisi, karte i drugi sadržaj koji dolazi s drugog web-mjesta.',
    },
    support: {
      name: 'Korisnička podrška',
      description: 'Chat i druga pomoć tijekom vašeg posjeta.',
    },
    marketing: {
      name: 'Marketing',
      description:
        'Prepoznaje posjetitelje kako bi se njima ili njihovoj tvrtki moglo ciljano pristupiti.',
    },
  },
  functionalReason: 'Bez te pohrane web-mjesto ne može učiniti ono što od njega tražite.',
  preferences: {
    title: 'Vaš odabir kolačića',
    introduction:
      'Ovdje sami određujete što {controller} smije pohraniti na vaš uređaj i s njega čitati. Svoj odabir možete promijeniti u svakom trenutku.',
    save: 'Spremi odabir',
    acceptAll: 'Prihvaćam sve',
    rejectAll: 'Odbijam sve',
    close: 'Zatvori bez spremanja',
    alwaysOn: 'Uvijek uključeno',
    whyWithoutConsent: 'Zašto bez privole',
    details: 'Podaci i kolačići',
    provider: 'Pružatelj usluge',
    hosts: 'Poslužitelji s kojima se povezuje',
    recipients: 'Drugi primatelji',
    transfer: 'Prijenos podataka izvan Europskog gospodarskog prostora',
    duration: 'Razdoblje pohrane',
    storesNothing: 'Ne pohranjuje ništa na vaš uređaj.',
    colon: ': ',
  },
  duration: { session: 'do zatvaranja preglednika', persistent: 'dok to sami ne izbrišete' },
  record: {
    name: 'Odabir kolačića',
    description:
      'Pamti vaš odabir kolačića. Ovaj kolačić ne sadržava ništa po čemu bi vas se moglo prepoznati.',
    reason: 'Pamti vaš odabir kolačića.',
    leftReason: 'U ovoj kartici pamti što nakon vašeg odabira još treba izbrisati.',
  },
};

export default words;
