/* global window */
/**
 * What the gallery and the page in its frame both know: what there is to choose, and what the owner of a site would write
 * for it. A classic script, since the frame needs it before helder starts.
 */
{
  /** Custom properties by name of a look; one colour for light and one for dark, where they differ. */
  const LOOKS = {
    helder: {},
    dike: {
      'color-text': 'light-dark(#17302d, #e7efe9)',
      'color-surface': 'light-dark(#faf9f5, #152625)',
      'color-button': 'light-dark(#23604c, #8fd0b0)',
      'color-button-text': 'light-dark(#fff, #0c1f18)',
      radius: '8px',
    },
    evening: {
      'color-text': '#f4f2ff',
      'color-surface': '#262250',
      'color-button': '#ffd166',
      'color-button-text': '#262250',
      radius: '6px',
    },
    soft: {
      'color-text': 'light-dark(#47202c, #fbe6e2)',
      'color-surface': 'light-dark(#fff6f3, #2c1e23)',
      'color-button': 'light-dark(#9c2f4f, #ffb3c1)',
      'color-button-text': 'light-dark(#fff, #3a0f1c)',
      radius: '22px',
      font: '400 medium/1.6 ui-rounded, system-ui, sans-serif',
    },
    newspaper: {
      'color-text': 'light-dark(#161616, #ececec)',
      'color-surface': 'light-dark(#fff, #121212)',
      'color-button': 'light-dark(#161616, #ececec)',
      'color-button-text': 'light-dark(#fff, #121212)',
      radius: '0px',
      font: '400 medium/1.5 Georgia, "Times New Roman", serif',
    },
  };

  /** Languages in which helder can also address its reader as a friend. */
  const FAMILIAR = ['nl', 'de', 'fr'];

  /** What there is to choose; the first of each is chosen at the start. */
  const choices = {
    layout: ['box', 'bar', 'dialog'],
    position: ['bottom-start', 'bottom', 'bottom-end', 'top-start', 'top', 'top-end'],
    look: Object.keys(LOOKS),
    scheme: ['page', 'light', 'dark'],
    language:
      'nl ar bg cs da de el en es et fi fr ga hr hu is it lt lv mt no pl pt ro sk sl sv tr uk'.split(
        ' ',
      ),
    register: ['formal', 'informal'],
    show: ['banner', 'preferences', 'button'],
  };

  /** The choices in a query or a form. */
  const read = (query) =>
    Object.fromEntries(
      Object.entries(choices).map(([name, values]) => [
        name,
        values.includes(query.get(name)) ? query.get(name) : values[0],
      ]),
    );

  const hasRegisters = (language) => FAMILIAR.includes(language);

  const languageOf = ({ language, register }) =>
    register === 'informal' && hasRegisters(language) ? `${language}-x-informal` : language;

  /** Of a bar only top or bottom counts, a dialog is in the middle. */
  function positionOf({ layout, position }) {
    if (layout === 'dialog') return undefined;
    return layout === 'bar' ? position.split('-')[0] : position;
  }

  const manifestOf = (settings) => ({
    $schema: './helder/manifest.schema.json',
    languages: [languageOf(settings)],
    controller: { name: 'Wolkendijk', email: 'privacy@wolkendijk.example' },
    services: [{ use: 'google-analytics' }, { use: 'recaptcha' }, { use: 'leadinfo' }],
    banner: {
      layout: settings.layout,
      position: positionOf(settings),
      policyUrl: '/privacy.html',
    },
  });

  /** Names and values of custom properties. */
  const propertiesOf = ({ look, scheme }) =>
    Object.entries({
      ...LOOKS[look],
      ...(scheme !== 'page' && { 'color-scheme': scheme }),
    }).map(([name, value]) => [`--helder-${name}`, value]);

  window.gallery = {
    choices,
    read,
    hasRegisters,
    languageOf,
    positionOf,
    manifestOf,
    propertiesOf,
  };
}
