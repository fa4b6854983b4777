import type { Words } from '../core/words.js';

const words: Words = {
  lang: 'ga',
  purposes: {
    functional: {
      name: 'Feidhmiú an tsuímh',
      description:
        'Teastaíonn sé seo chun go n-oibreoidh an suíomh agus go gcuimhneoidh sé ar do chuid socruithe.',
    },
    security: {
      name: 'Slándáil',
      description: 'Cosc ar mhí-úsáid, amhail turscar a sheoltar trí fhoirmeacha.',
    },
    statistical: {
      name: 'Staidreamh',
      description:
        'Léiríonn sé conas a úsáideann cuairteoirí an suíomh, ionas gur féidir linn feabhas a chur air.',
    },
    media: {
      name: 'Meáin ó shuíomhanna eile',
      description: 'Físeáin, léarscáileanna agus ábhar eile a thagann ó shuíomh gréasáin eile.',
    },
    support: {
      name: 'Teagmháil le custaiméirí',
      description: 'Comhrá beo agus cabhair eile le linn do chuairte.',
    },
    marketing: {
      name: 'Margaíocht',
      description:
        'Aithnítear cuairteoirí, ionas gur féidir dul i dteagmháil leo féin nó lena gcuideachta ar bhealach spriocdhírithe.',
    },
  },
  functionalReason: 'Gan an stóráil seo, ní féidir leis an suíomh an rud a iarrann tú a dhéanamh.',
  preferences: {
    title: 'Do rogha faoi fhianáin',
    introduction:
      'Is tusa a shocraíonn anseo cad is féidir le {controller} a stóráil ar do ghléas agus a léamh uaidh. Is féidir leat do rogha a athrú am ar bith.',
    save: 'Sábháil mo rogha',
    acceptAll: 'Ceadaigh gach rud',
    rejectAll: 'Diúltaigh gach rud',
    close: 'Dún gan sábháil',
    alwaysOn: 'Ar siúl i gcónaí',
    whyWithoutConsent: 'An fáth nach n-iarrtar toiliú',
    details: 'Sonraí agus fianáin',
    provider: 'Soláthraí',
    hosts: 'Nascann le',
    recipients: 'Faighteoirí eile',
    transfer: 'Aistriú lasmuigh den Limistéar Eorpach Eacnamaíoch',
    duration: 'Tréimhse stórála',
    storesNothing: 'Ní stórálann sé aon rud ar do ghléas.',
    colon: ': ',
  },
  duration: {
    session: 'go dtí go ndúnfaidh tú an brabhsálaí',
    persistent: 'go dtí go scriosfaidh tú féin é',
  },
  record: {
    name: 'Rogha faoi fhianáin',
    description:
      'Cuimhníonn sé ar do rogha faoi fhianáin. Níl aon rud san fhianán seo a chuirfeadh ar chumas aon duine tú a aithint.',
    reason: 'Cuimhníonn sé ar do rogha faoi fhianáin.',
    leftReason: 'Cuimhníonn sé, sa chluaisín seo, ar a bhfuil le scriosadh fós tar éis do rogha.',
  },
};

export default words;
