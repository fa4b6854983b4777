import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'is',
  purposes: {
    functional: {
      name: 'Virkni vefsins',
      description: 'Nauðsynlegt til að vefurinn virki og muni stillingarnar þínar.',
    },
    security: {
      name: 'Öryggi',
      description: 'Kemur í veg fyrir misnotkun, svo sem ruslpóst í gegnum eyðublöð.',
    },
    statistical: {
      name: 'Tölfræði',
      description: 'Sýnir hvernig gestir nota vefinn svo að við getum bætt hann.',
    },
    media: {
      name: 'Efni frá öðrum vefjum',
      description: 'Myndbönd, kort og annað efni sem kemur frá öðrum vef.',
    },
    support: {
      name: 'Samskipti við viðskiptavini',
      description: 'Netspjall og önnur aðstoð á meðan þú ert á vefnum.',
    },
    marketing: {
      name: 'Markaðssetning',
      description:
        'Ber kennsl á gesti svo að hægt sé að ná beint til þeirra eða fyrirtækis þeirra.',
    },
  },
  functionalReason: 'Án þessarar vistunar getur vefurinn ekki gert það sem þú biður um.',
  preferences: {
    title: 'Val þitt um vafrakökur',
    introduction:
      'Hér ákveður þú hvað {controller} má vista á tækinu þínu og lesa af því. Þú getur breytt vali þínu hvenær sem er.',
    save: 'Vista val',
    acceptAll: 'Leyfa allt',
    rejectAll: 'Hafna öllu',
    close: 'Loka án þess að vista',
    alwaysOn: 'Alltaf virkt',
    whyWithoutConsent: 'Hvers vegna án samþykkis',
    details: 'Upplýsingar og vafrakökur',
    provider: 'Þjónustuaðili',
    hosts: 'Tengist við',
    recipients: 'Aðrir viðtakendur',
    transfer: 'Miðlun til landa utan Evrópska efnahagssvæðisins',
    duration: 'Varðveislutími',
    storesNothing: 'Vistar ekkert á tækinu þínu.',
    colon: ': ',
  },
  duration: {
    session: 'þar til þú lokar vafranum',
    persistent: 'þar til þú eyðir því',
  },
  record: {
    name: 'Val um vafrakökur',
    description:
      'Man val þitt um vafrakökur. Í þessari vafraköku er ekkert sem hægt er að þekkja þig á.',
    reason: 'Man val þitt um vafrakökur.',
    leftReason: 'Man í þessum flipa hverju á enn eftir að eyða.',
  },
};

export default words;
