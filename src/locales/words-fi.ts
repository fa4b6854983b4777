import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'fi',
  purposes: {
    functional: {
      name: 'Sivuston toiminta',
      description: 'Tarvitaan, jotta sivusto toimii ja muistaa asetuksesi.',
    },
    security: {
      name: 'Tietoturva',
      description: 'Estää väärinkäyttöä, kuten roskapostin lähettämistä lomakkeilla.',
    },
    statistical: {
      name: 'Tilastointi',
      description: 'Näyttää, miten kävijät käyttävät sivustoa, jotta voimme parantaa sitä.',
    },
    media: {
      name: 'Muiden sivustojen sisältö',
      description: 'Videot, kartat ja muu sisältö, joka tulee toiselta sivustolta.',
    },
    support: {
      name: 'Asiakaspalvelu',
      description: 'Chat ja muu apu käyntisi aikana.',
    },
    marketing: {
      name: 'Markkinointi',
      description:
        'Tunnistaa kävijöitä, jotta heitä tai heidän yritystään voidaan lähestyä kohdennetusti.',
    },
  },
  functionalReason: 'Ilman tätä tallennusta sivusto ei voi tehdä sitä, mitä pyydät.',
  preferences: {
    title: 'Evästevalintasi',
    introduction:
      'Tässä päätät itse, mitä {controller} saa tallentaa laitteellesi ja lukea siltä. Voit muuttaa valintaasi milloin tahansa.',
    save: 'Tallenna valinta',
    acceptAll: 'Hyväksy kaikki',
    rejectAll: 'Hylkää kaikki',
    close: 'Sulje tallentamatta',
    alwaysOn: 'Aina käytössä',
    whyWithoutConsent: 'Miksi ilman suostumusta',
    details: 'Tiedot ja evästeet',
    provider: 'Palveluntarjoaja',
    hosts: 'Yhteydet palvelimiin',
    recipients: 'Muut vastaanottajat',
    transfer: 'Siirto Euroopan talousalueen ulkopuolelle',
    duration: 'Säilytysaika',
    storesNothing: 'Ei tallenna mitään laitteellesi.',
    colon: ': ',
  },
  duration: {
    session: 'kunnes suljet selaimen',
    persistent: 'kunnes poistat sen itse',
  },
  record: {
    name: 'Evästevalinta',
    description:
      'Muistaa evästevalintasi. Tässä evästeessä ei ole mitään, mistä sinut voisi tunnistaa.',
    reason: 'Muistaa evästevalintasi.',
    leftReason: 'Muistaa tällä välilehdellä, mitä on vielä poistettava.',
  },
};

export default words;
