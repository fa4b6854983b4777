import type { RecordWords } from '../core/record-words.js';

const words: RecordWords = {
  lang: 'sv',
  posted: {
    description:
      'Kommer ihåg vilket val av kakor du har gjort, med ett slumpmässigt id. Kopplat till detta id sparar {controller} ett bevis på varje val och varje återkallelse. De uppgifter som skickas för detta innehåller varken din IP-adress eller något om din webbläsare.',
    reason: 'Sparar ett val tills det har tagits emot som bevis, och raderas sedan.',
    latest:
      'Kommer ihåg vilket val som är det senaste, så att ett tidigare val aldrig kommer tillbaka.',
  },
  receipt: {
    download: 'Ladda ner en kopia av mitt val',
    downloaded: 'Nedladdat: {file}',
    notStated: 'inte angivet',
    withdrawal: 'Via ”{open}” på alla sidor på den här webbplatsen.',
  },
};

export default words;
