/** The account ids by which helder loads a vendor’s script itself, by the name that its preset gives them. */

const loads = 'helder then loads the script itself once consent is given.';

export const accounts = {
  measurementId: {
    type: 'string',
    pattern: '^G-[A-Z0-9]{4,20}$',
    description: `Google Analytics: the measurement id; ${loads}`,
  },
  siteId: {
    type: 'string',
    pattern: '^LI-[A-Za-z0-9]{8,20}$',
    description: `Leadinfo: the site id; ${loads}`,
  },
  siteKey: {
    type: 'string',
    pattern: '^[A-Za-z0-9_-]{20,60}$',
    description: `reCAPTCHA v3: the site key; ${loads}`,
  },
  containerId: {
    type: 'string',
    pattern: '^GTM-[A-Z0-9]{4,12}$',
    description: `Google Tag Manager: the container id; ${loads}`,
  },
  matomoSiteId: {
    type: 'string',
    pattern: '^[1-9][0-9]{0,9}$',
    description: `Matomo: the number of the site; with \`origin\`, where Matomo runs, ${loads}`,
  },
  scriptId: {
    type: 'string',
    pattern: '^pa-[A-Za-z0-9_-]{5,40}$',
    description: `Plausible: the name of your script without \`.js\`, such as \`pa-AbCdEf\`; ${loads}`,
  },
  hotjarSiteId: {
    type: 'string',
    pattern: '^[0-9]{4,12}$',
    description: `Hotjar: the site id; ${loads}`,
  },
  projectId: {
    type: 'string',
    pattern: '^[a-z0-9]{6,20}$',
    description: `Microsoft Clarity: the project id; ${loads}`,
  },
  pixelId: {
    type: 'string',
    pattern: '^[0-9]{8,20}$',
    description: `Meta Pixel: its id; ${loads}`,
  },
  partnerId: {
    type: 'string',
    pattern: '^[0-9]{3,12}$',
    description: `LinkedIn Insight Tag: the partner id; ${loads}`,
  },
  portalId: {
    type: 'string',
    pattern: '^[0-9]{4,12}$',
    description: `HubSpot: the id of the account, its Hub ID; ${loads}`,
  },
  widgetId: {
    type: 'string',
    pattern: '^[a-f0-9]{24}/[a-z0-9]{1,30}$',
    description: `tawk.to: property id and widget id with a slash between; ${loads}`,
  },
  appId: {
    type: 'string',
    pattern: '^[a-z0-9]{6,12}$',
    description: `Intercom: the id of the workspace, its app id; ${loads}`,
  },
  websiteId: {
    type: 'string',
    pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
    description: `Crisp: the website id; ${loads}`,
  },
  siteToken: {
    type: 'string',
    pattern: '^[0-9a-f]{32}$',
    description: `Cloudflare Web Analytics: the token of the site; ${loads}`,
  },
} as const;
