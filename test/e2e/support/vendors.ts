/**
 * Stand-ins of the vendors that helder has presets for, written from what is known of them and not from the presets: where
 * their code comes from, what it wants to be told first, and what it stores, with values of the shape that they really have.
 */
import { held } from './pages.js';

/** What is stored by name, with its value. */
type Stored = Readonly<Record<string, string>>;

export interface Vendor {
  /** Its preset. */
  readonly use: string;
  /** What tells this way of using it from another. */
  readonly how?: string;
  /** Fields of the manifest. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Whether it runs on a host of the site’s own, which the manifest names: this one, with a path. */
  readonly origin?: string;
  /** What the browser is to ask for, as `host/path`: its script, or a frame where `body` has one. */
  readonly asks?: string;
  /** What that asks for in turn, which brings the cookies of the vendor’s own host. */
  readonly beacon?: string;
  /** What stands on the page; left out where helder loads the script itself. */
  readonly body?: string;
  /** Whether it must have been told, and what: an expression that its script looks at. */
  readonly told?: string;
  /** What its code stores under the site’s own domain. */
  readonly cookies?: Stored;
  readonly local?: Stored;
  /** Cookies that the site’s server sets; those in capitals of `HttpOnly` no page can see. */
  readonly server?: Stored;
  readonly httpOnly?: Stored;
  /** Names of what it stores under its own domain. */
  readonly third?: readonly string[];
  /** Names of its that the preset leaves out, and why. */
  readonly left?: Readonly<Record<string, string>>;
  /** Whether it is what the visitor asks for, so that nobody is asked. */
  readonly isExempt?: true;
}

const script = (use: string, address: string): string =>
  `<script type="text/plain" data-consent="${use}" src="https://${address}"></script>`;
const frame = (use: string, address: string): string =>
  `<iframe data-consent="${use}" data-src="https://${address}" width="480" height="320" title="${use}"></iframe>`;
/** Code of the site’s own that stores this. */
const stores = (use: string, stored: Stored): string =>
  held(
    use,
    Object.entries(stored)
      .map(([name, value]) => `document.cookie = '${name}=${value}; path=/; max-age=9999';`)
      .join('') + "log.push('ran');",
  );

const old = 'belongs to Universal Analytics, which stopped on 1 July 2024';
const ads = 'belongs to Google Ads or to what a container loads';
const unsourced = 'no source that can be cited';

const attribution = {
  sbjs_session: 'pgs%3D1%7C%7C%7Ccpg%3Dhttps%3A%2F%2Fsite.test%2F',
  sbjs_udata: 'vst%3D1%7C%7C%7Cuip%3D%28none%29',
  sbjs_first: 'typ%3Dtypein%7C%7C%7Csrc%3D%28direct%29',
  sbjs_current: 'typ%3Dtypein%7C%7C%7Csrc%3D%28direct%29',
  sbjs_first_add: 'fd%3D2026-11-22%2010%3A00%3A00%7C%7C%7Cep%3Dhttps%3A%2F%2Fsite.test%2F',
  sbjs_current_add: 'fd%3D2026-11-22%2010%3A00%3A00%7C%7C%7Cep%3Dhttps%3A%2F%2Fsite.test%2F',
  sbjs_migrations: '1418474375998%3D1',
};

const pasted = `<script type="text/plain" data-consent="meta-pixel">
  !function (f, b, e, v, n, t, s) { if (f.fbq) return; n = f.fbq = function () {
    n.callMethod ? n.callMethod.apply(n, arguments) : n.queue.push(arguments) };
    f._fbq ||= n; n.push = n; n.loaded = true; n.version = '2.0'; n.queue = [];
    t = b.createElement(e); t.async = true; t.src = v; b.head.append(t);
  }(window, document, 'script', 'https://connect.facebook.net/en_US/fbevents.js');
  fbq('init', '123456789012345'); fbq('track', 'PageView');
</script>`;
const meta = {
  use: 'meta-pixel',
  asks: 'connect.facebook.net/en_US/fbevents.js',
  beacon: 'www.facebook.com/tr/',
  cookies: { _fbp: 'fb.1.1700000000000.1234567890', _fbc: 'fb.1.1700000000000.AbCdEf' },
  third: ['fr'],
};

export const vendors: readonly Vendor[] = [
  {
    use: 'google-analytics',
    fields: { measurementId: 'G-ABCDE12345' },
    asks: 'www.googletagmanager.com/gtag/js',
    told: `dataLayer.findIndex(([what, how, types]) => what === 'consent' && how === 'update' && types.analytics_storage === 'granted') <
      dataLayer.findIndex(([what, id]) => what === 'config' && id === 'G-ABCDE12345')`,
    cookies: {
      _ga: 'GA1.1.1234567890.1700000000',
      _ga_ABCDE12345: 'GS2.1.s1700000000$o1$g0$t1700000000$j60$l0$h0',
    },
    left: {
      _gid: old,
      _gat: old,
      _gali: old,
      __utma: old,
      AMP_TOKEN: old,
      _gcl_au: ads,
      _gac_gb_x: ads,
      FPID: 'is stored by a server of the site’s own, which a page cannot see',
    },
  },
  {
    use: 'google-tag-manager',
    fields: { containerId: 'GTM-ABC1234' },
    asks: 'www.googletagmanager.com/gtm.js',
    told: `dataLayer.some((push) => push.event === 'gtm.js' && typeof push['gtm.start'] === 'number')`,
    cookies: { '_dc_gtm_UA-12345-1': '1' },
  },
  {
    use: 'recaptcha',
    fields: { siteKey: '0000_test-key_0000000000' },
    asks: 'www.google.com/recaptcha/api.js',
    third: ['_GRECAPTCHA'],
  },
  {
    use: 'leadinfo',
    fields: { siteId: 'LI-0123456789ABC' },
    asks: 'cdn.leadinfo.net/ping.js',
    told: `GlobalLeadinfoNamespace.includes('leadinfo') && typeof leadinfo === 'function'`,
    cookies: { '_li_id.3f4a': 'a1b2c3.1700000000.1', '_li_ses.3f4a': '*' },
  },
  {
    use: 'matomo',
    fields: { matomoSiteId: '1' },
    origin: 'stats.site.test/matomo',
    asks: 'stats.site.test/matomo/matomo.js',
    told: `(() => { const calls = _paq.map(([name]) => name);
      return calls[0] === 'requireConsent' && calls.indexOf('setConsentGiven') > 0 &&
        calls.indexOf('setConsentGiven') < calls.indexOf('trackPageView') &&
        _paq.some(([name, value]) => name === 'setTrackerUrl' && value.endsWith('/matomo/matomo.php')); })()`,
    cookies: {
      '_pk_id.1.1fff': 'b1a2c3d4e5f60718.1700000000.',
      '_pk_ses.1.1fff': '1',
      '_pk_ref.1.1fff': '%5B%22%22%2C%22%22%2C1700000000%2C%22https%3A%2F%2Fexample.com%2F%22%5D',
      '_pk_cvar.1.1fff': '%7B%7D',
      '_pk_hsr.1.1fff': '1',
      '_pk_testcookie.1.1fff': '1',
      mtm_consent_removed: '1700000000000',
    },
    left: {
      mtm_consent: 'is stored only by `rememberConsentGiven`, which helder never calls',
      mtm_cookie_consent:
        'is stored only by `rememberCookieConsentGiven`, which helder never calls',
      matomo_ignore: 'is an objection, which erasing would undo',
      matomo_sessid: 'belongs to that objection',
    },
  },
  {
    use: 'matomo-cookieless',
    fields: { matomoSiteId: '1' },
    origin: 'stats.site.test',
    asks: 'stats.site.test/matomo.js',
    told: `_paq.findIndex(([name]) => name === 'disableCookies') < _paq.findIndex(([name]) => name === 'trackPageView')`,
  },
  {
    use: 'plausible',
    fields: { scriptId: 'pa-AbCdEf12' },
    asks: 'plausible.io/js/pa-AbCdEf12.js',
  },
  {
    use: 'cloudflare-web-analytics',
    fields: { siteToken: '0123456789abcdef0123456789abcdef' },
    asks: 'static.cloudflareinsights.com/beacon.min.js',
  },
  {
    use: 'hotjar',
    fields: { hotjarSiteId: '1234567' },
    asks: 'static.hotjar.com/c/hotjar-1234567.js',
    told: `typeof hj === 'function' && Number(_hjSettings.hjid) === 1234567`,
    cookies: {
      _hjSessionUser_1234567: 'eyJpZCI6ImExYjJjM2Q0IiwiY3JlYXRlZCI6MTcwMDAwMDAwMH0=',
      _hjSession_1234567: 'eyJpZCI6ImExYjJjM2Q0IiwiYyI6MTcwMDAwMDAwMH0=',
      _hjSessionTooLarge: '1',
      _hjSessionRejected: '1',
      _hjSessionResumed: '1',
    },
  },
  {
    use: 'microsoft-clarity',
    fields: { projectId: 'abcdefghij' },
    asks: 'www.clarity.ms/tag/abcdefghij',
    beacon: 'c.clarity.ms/c.gif',
    told: `[...clarity.q].filter(([what]) => what === 'consentv2').at(-1)?.[1].analytics_Storage === 'granted'`,
    cookies: { _clck: '1a2b3c%5E2%5Efxy%5E0%5E1790', _clsk: '4d5e6f%5E1700000000000%5E1%5E1' },
    third: ['CLID', 'SM', 'ANONCHK', 'MR', 'MUID'],
  },
  {
    use: 'microsoft-uet',
    asks: 'bat.bing.com/bat.js',
    body: `<script type="text/plain" data-consent="microsoft-uet">window.uetq = window.uetq || [];
      document.head.append(Object.assign(document.createElement('script'), { src: 'https://bat.bing.com/bat.js' }));</script>`,
    told: `uetq[1] === 'default' && uetq[2].ad_storage === 'denied' && uetq[4] === 'update' && uetq[5].ad_storage === 'granted'`,
    cookies: {
      _uetsid: 'a1b2c3d4e5f611eda1b2c3d4e5f60718',
      _uetvid: 'a1b2c3d4e5f611eda1b2c3d4e5f60718',
      _uetmsclkid: '_uet0123456789abcdef',
    },
    third: ['MUID', 'MSPTC'],
  },
  {
    ...meta,
    how: 'loaded by helder',
    fields: { pixelId: '123456789012345' },
    told: `(() => { const calls = [...fbq.queue].map(([what, how]) => what + ' ' + how);
      return calls[0] === 'consent revoke' && calls.indexOf('consent grant') < calls.indexOf('init 123456789012345') &&
        calls.includes('consent grant') && calls.includes('track PageView') && fbq.loaded && fbq.version === '2.0'; })()`,
  },
  { ...meta, how: 'in a pasted snippet', body: pasted, told: 'fbq.queue.length === 2' },
  {
    use: 'linkedin-insight',
    fields: { partnerId: '1234567' },
    asks: 'snap.licdn.com/li.lms-analytics/insight.min.js',
    beacon: 'px.ads.linkedin.com/collect/',
    told: `_linkedin_data_partner_ids.map(String).includes('1234567')`,
    cookies: { li_fat_id: 'a1b2c3d4-e5f6-4718-9a0b-c1d2e3f40516', ln_or: 'eyIxMjM0NTY3IjoiZCJ9' },
    third: [
      'lidc',
      'bcookie',
      'bscookie',
      'li_gc',
      'li_sugr',
      'UserMatchHistory',
      'AnalyticsSyncHistory',
    ],
  },
  {
    use: 'hubspot',
    fields: { portalId: '12345678' },
    asks: 'js.hs-scripts.com/12345678.js',
    told: `_hsp.filter(([what]) => what === 'setHubSpotConsent').at(-1)[1].analytics === true`,
    cookies: {
      __hstc: '20629287.a1b2c3.1700000000000.1700000000000.1700000000000.1',
      hubspotutk: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
      __hssc: '20629287.1.1700000000000',
      __hssrc: '1',
      messagesUtk: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
      __hs_opt_out: 'no',
      __hs_cookie_cat_pref: '1:true,2:true,3:true',
    },
    left: { __hs_do_not_track: 'is an objection, which erasing would undo' },
  },
  {
    use: 'crisp',
    fields: { websiteId: '01234567-89ab-4cde-8f01-23456789abcd' },
    asks: 'client.crisp.chat/l.js',
    told: `CRISP_WEBSITE_ID === '01234567-89ab-4cde-8f01-23456789abcd' && Array.isArray($crisp)`,
    cookies: {
      'crisp-client/session/01234567-89ab-4cde-8f01-23456789abcd': 'session_a1b2c3d4-e5f6-4718',
    },
  },
  {
    use: 'intercom',
    fields: { appId: 'ab12cd34' },
    asks: 'widget.intercom.io/widget/ab12cd34',
    told: `intercomSettings.app_id === 'ab12cd34' && typeof Intercom === 'function'`,
    cookies: {
      'intercom-id-ab12cd34': 'a1b2c3d4-e5f6-4718-9a0b-c1d2e3f40516',
      'intercom-session-ab12cd34': 'MkR0UG9sM1F2',
      'intercom-device-id-ab12cd34': 'a1b2c3d4-e5f6-4718-9a0b-c1d2e3f40516',
    },
  },
  {
    use: 'tawk-to',
    fields: { widgetId: '0123456789abcdef01234567/default' },
    asks: 'embed.tawk.to/0123456789abcdef01234567/default',
    cookies: {
      TawkConnectionTime: '0',
      twk_idm_key: 'a1B2c3',
      twk_uuid_0123456789abcdef01234567: '%7B%22uuid%22%3A%221.abc%22%7D',
      tawk_uuid_0123456789abcdef01234567: '%7B%22uuid%22%3A%221.abc%22%7D',
      __tawkuuid: 'e::site.test::a1b2c3',
    },
    local: { twk_token_0123456789abcdef01234567: 'a1b2c3' },
    third: ['tawkUUID'],
  },
  {
    use: 'trustpilot',
    asks: 'widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js',
    body: script('trustpilot', 'widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js'),
  },
  ...['www.youtube.com', 'www.youtube-nocookie.com'].map((host) => ({
    use: 'youtube',
    how: host,
    asks: `${host}/embed/a1B2c3D4e5F`,
    body: frame('youtube', `${host}/embed/a1B2c3D4e5F`),
    third: ['VISITOR_INFO1_LIVE', 'VISITOR_PRIVACY_METADATA', 'YSC', 'PREF'],
  })),
  {
    use: 'vimeo',
    asks: 'player.vimeo.com/video/123456789',
    body: frame('vimeo', 'player.vimeo.com/video/123456789?dnt=1'),
    third: ['vuid'],
  },
  {
    use: 'google-maps',
    asks: 'www.google.com/maps/embed',
    body: frame('google-maps', 'www.google.com/maps/embed?pb=!1m18'),
    third: ['NID'],
  },
  {
    use: 'stripe',
    isExempt: true,
    asks: 'js.stripe.com/v3/',
    beacon: 'm.stripe.com/6',
    body: script('stripe', 'js.stripe.com/v3/'),
    cookies: {
      __stripe_mid: 'a1b2c3d4-e5f6-4718-9a0b-c1d2e3f405161a2b3c',
      __stripe_sid: 'a1b2c3d4-e5f6-4718-9a0b-c1d2e3f405161a2b3c',
    },
    third: ['m'],
  },
  {
    use: 'mollie',
    isExempt: true,
    asks: 'js.mollie.com/v1/mollie.js',
    body: script('mollie', 'js.mollie.com/v1/mollie.js'),
  },
  {
    use: 'cloudflare',
    isExempt: true,
    httpOnly: {
      __cf_bm: 'a1B2c3.D4-1700000000-1.0.1.1-x_Y',
      cf_clearance: 'a1B2c3-1700000000-1.2.1.1-x_Y',
      _cfuvid: 'a1B2c3-1700000000000-0.0.1.1-604800000',
      __cfruid: 'a1b2c3-1700000000',
      __cflb: '02DiuFnsSsHWYH8WqVXbZzkeTrZ6gtmGUaXm',
      __cfseq: '1',
      __cfwaitingroom: 'ChhIa1B2',
    },
    server: { cf_ob_info: '520:a1b2c3:AMS', cf_use_ob: '443', cf_chl_rc_m: '1' },
  },
  {
    use: 'php-session',
    isExempt: true,
    server: { PHPSESSID: 'a1b2c3d4e5f6g7h8i9j0k1l2m3' },
  },
  {
    use: 'laravel',
    isExempt: true,
    httpOnly: { laravel_session: 'eyJpdiI6ImExYjJjMyJ9' },
    server: { 'XSRF-TOKEN': 'eyJpdiI6ImExYjJjMyJ9' },
  },
  {
    use: 'wordpress',
    isExempt: true,
    httpOnly: {
      wordpress_0123456789abcdef0123456789abcdef: 'beheer%7C1700000000%7Ca1',
      wordpress_sec_0123456789abcdef0123456789abcdef: 'beheer%7C1700000000%7Ca1',
      wordpress_logged_in_0123456789abcdef0123456789abcdef: 'beheer%7C1700000000%7Ca1',
    },
    server: {
      wordpress_test_cookie: 'WP%20Cookie%20check',
      wp_lang: 'nl_NL',
      'wp-settings-1': 'libraryContent%3Dbrowse',
      'wp-settings-time-1': '1700000000',
      'wp-postpass_0123456789abcdef0123456789abcdef': '%24P%24Ba1',
    },
  },
  {
    use: 'wordpress-comments',
    isExempt: true,
    server: {
      comment_author_0123456789abcdef0123456789abcdef: 'Ada',
      comment_author_email_0123456789abcdef0123456789abcdef: 'ada%40example.com',
      comment_author_url_0123456789abcdef0123456789abcdef: 'https%3A%2F%2Fexample.com',
    },
  },
  {
    use: 'woocommerce',
    isExempt: true,
    server: {
      woocommerce_cart_hash: '0123456789abcdef0123456789abcdef',
      woocommerce_items_in_cart: '1',
      wp_woocommerce_session_0123456789abcdef0123456789abcdef: 't_a1%7C%7C1700000000',
    },
  },
  {
    use: 'woocommerce-recently-viewed',
    body: stores('woocommerce-recently-viewed', { woocommerce_recently_viewed: '12%7C15' }),
    cookies: { woocommerce_recently_viewed: '12%7C15' },
  },
  {
    use: 'woocommerce-attribution',
    body: stores('woocommerce-attribution', attribution),
    cookies: attribution,
  },
  {
    use: 'whmcs',
    isExempt: true,
    httpOnly: { WHMCSy551iLnhYLSX: 'a1b2c3d4e5f6g7h8i9j0k1l2m3', WHMCSUser: '1%3Aa1b2c3' },
    server: { WHMCSUID: '1', WHMCSPW: 'a1b2c3' },
  },
  {
    use: 'whmcs-affiliate',
    body: stores('whmcs-affiliate', { WHMCSAffiliateID: '12' }),
    cookies: { WHMCSAffiliateID: '12' },
  },
  {
    use: 'whmcs-link-tracking',
    body: stores('whmcs-link-tracking', { WHMCSLinkID: '3' }),
    cookies: { WHMCSLinkID: '3' },
  },
  {
    use: 'cpanel',
    isExempt: true,
    server: { cpsession: 'klant%3aa1B2c3D4e5F6g7H8%2c0123456789abcdef' },
    left: {
      whostmgrsession: unsourced,
      webmailsession: unsourced,
      whostmgrrelogin: unsourced,
      roundcube_sessid: unsourced,
      roundcube_sessauth: unsourced,
      timezone: unsourced,
      PPA_ID: unsourced,
    },
  },
  { use: 'plesk', isExempt: true, server: { PLESKSESSID: '0123456789abcdef0123456789abcdef' } },
  {
    use: 'directadmin',
    isExempt: true,
    server: { session: 'a1B2c3D4e5F6g7H8' },
    left: { csrftoken: unsourced },
  },
];
