/**
 * What optimisers make of a page, as far as it matters to scripts: which tags they spare, what they turn the others into, and
 * what their loader does with those later. By their documentation and source:
 * - Rocket Loader: https://developers.cloudflare.com/speed/optimization/content/rocket-loader/ignore-javascripts/
 * - WP Rocket: wp-media/wp-rocket, inc/Engine/Optimization/DelayJS/HTML.php and dynamic-lists.json (`nowprocket`, `data-no-minify=`)
 * - LiteSpeed Cache: litespeedtech/lscache_wp, src/optimize.cls.php (`data-no-optimize`, `data-cfasync`, `data-no-defer`)
 * - Autoptimize: futtta/autoptimize, classes/autoptimizeScripts.php (`data-noptimize`, `data-cfasync`, `data-pagespeed-no-defer`)
 * - Jetpack Boost: Automattic/jetpack, …/render-blocking-js/class-render-blocking-js.php (`data-jetpack-boost="ignore"`)
 * - PageSpeed: https://modpagespeed.com/doc/filter-js-defer (`data-pagespeed-no-defer`)
 * Perfmatters, SiteGround Optimizer, W3 Total Cache and Flying Scripts heed no attribute, only the lists in their settings.
 */
export interface Optimiser {
  readonly name: string;
  /** Whether something waits for the visitor to do something. */
  readonly waits: boolean;
  /** What becomes of a page; `read` gives the text of a file of the site. */
  readonly optimise: (html: string, read: (path: string) => string) => string;
}

interface Script {
  readonly tag: string;
  readonly attributes: string;
  readonly code: string;
  readonly type: string;
  readonly source: string | undefined;
}

const SCRIPT = /<script\b([^>]*)>(.*?)<\/script>/gis;
const JAVASCRIPT = /^(|module|(text|application)\/javascript)$/;

const attribute = (attributes: string, name: string): string | undefined => {
  const found = RegExp(`(?<![\\w-])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
    attributes,
  );
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
};

function read(tag: string, attributes: string, code: string): Script {
  const type = attribute(attributes, 'type') ?? '';
  return { tag, attributes, code, type, source: attribute(attributes, 'src') };
}

const replaceScripts = (html: string, replace: (script: Script) => string): string =>
  html.replace(SCRIPT, (tag: string, attributes: string, code: string) =>
    replace(read(tag, attributes, code)),
  );

const rename = (attributes: string, from: string, to: string): string =>
  attributes.replace(RegExp(`(?<![\\w-])${from}(?=\\s*=)`, 'gi'), to);

/** Makes new scripts of the delayed ones, one after the other, when `when` says. */
const loader = (
  selector: string,
  names: Readonly<Record<string, string>>,
  when: string,
): string => `
<script data-loader>{
  const run = async () => {
    for (const old of document.querySelectorAll('${selector}')) {
      const script = document.createElement('script');
      const names = ${JSON.stringify(names)};
      for (const { name, value } of old.attributes)
        if (name !== 'type') script.setAttribute(names[name] ?? name, value);
      script.text = old.text;
      await new Promise((next) => {
        script.addEventListener('load', next);
        script.addEventListener('error', next);
        old.replaceWith(script);
        if (!script.src) next();
      });
    }
  };
  ${when}
}</script></body>`;

const whenLoaded = "addEventListener('load', run, { once: true });";
const whenTouched = "addEventListener('mousemove', run, { once: true });";
const atEnd = (html: string, more: string): string => html.replace('</body>', () => more);

export const optimisers: readonly Optimiser[] = [
  {
    name: 'Rocket Loader',
    waits: false,
    optimise: (html) =>
      atEnd(
        replaceScripts(html, ({ tag, attributes, code, type }) => {
          // Only in front of `src` is it seen.
          const [beforeSource = ''] = attributes.split(/\ssrc=/);
          if (attribute(beforeSource, 'data-cfasync') === 'false') return tag;
          if (!JAVASCRIPT.test(type)) return tag;
          const rest = attributes.replace(/\stype\s*=\s*("[^"]*"|'[^']*'|\S+)/i, '');
          return `<script type="4ab5ceff-${type || 'text/javascript'}"${rest}>${code}</script>`;
        }),
        loader(
          'script[type^="4ab5ceff-"]',
          {},
          "document.addEventListener('DOMContentLoaded', run);",
        ),
      ),
  },
  {
    name: 'WP Rocket',
    waits: true,
    optimise: (html) =>
      atEnd(
        replaceScripts(html, ({ tag, attributes, code }) => {
          if (/nowprocket/i.test(tag)) return tag;
          // Without quotes it does not see a type.
          const type = /type\s*=\s*(["'])(.*?)\1/i.exec(attributes)?.[2] ?? '';
          if (type.trim() && !JAVASCRIPT.test(type)) return tag;
          const typed = attributes.replace(/type\s*=\s*(["'])(.*?)\1/i, 'data-rocket-type=$1$2$1');
          const moved = typed.replace(/src\s*=\s*(["'])(.*)\1/i, 'data-rocket-src=$1$2$1');
          return `<script type="text/rocketlazyloadscript" ${moved.trim()}>${code}</script>`;
        }),
        loader(
          'script[type="text/rocketlazyloadscript"]',
          { 'data-rocket-type': 'type', 'data-rocket-src': 'src' },
          whenTouched,
        ),
      ),
  },
  {
    name: 'LiteSpeed Cache',
    waits: true,
    optimise: (html) =>
      atEnd(
        replaceScripts(html, ({ tag, attributes, code, type }) => {
          if (attribute(attributes, 'data-no-optimize')) return tag;
          if (attribute(attributes, 'data-cfasync') === 'false') return tag;
          if (type && type !== 'text/javascript') return tag;
          if (attributes.includes('data-no-defer')) return tag;
          return `<script${rename(attributes, 'src', 'data-src')} type="litespeed/javascript">${code}</script>`;
        }),
        loader('script[type="litespeed/javascript"]', { 'data-src': 'src' }, whenTouched),
      ),
  },
  {
    name: 'Autoptimize',
    waits: false,
    optimise(html, file) {
      let combined = '';
      const rest = replaceScripts(html, ({ tag, attributes, code, type, source }) => {
        if (/data-noptimize|data-cfasync|data-pagespeed-no-defer/.test(tag)) return tag;
        if (!JAVASCRIPT.test(type) || attributes.includes('module')) return tag;
        combined += `try{${source ? file(source) : code}}catch(e){};\n`;
        return '';
      });
      const url = `data:text/javascript;base64,${Buffer.from(combined).toString('base64')}`;
      return atEnd(rest, combined ? `<script defer src="${url}"></script></body>` : '</body>');
    },
  },
  {
    name: 'Jetpack Boost',
    waits: false,
    optimise(html) {
      const moved: string[] = [];
      const rest = replaceScripts(html, ({ tag, attributes, type }) => {
        if (attribute(attributes, 'data-jetpack-boost') === 'ignore') return tag;
        if (type === 'application/json') return tag;
        moved.push(tag);
        return '';
      });
      return atEnd(rest, `${moved.join('')}</body>`);
    },
  },
  {
    name: 'PageSpeed',
    waits: false,
    optimise: (html) =>
      atEnd(
        replaceScripts(html, ({ tag, attributes, code, type }) => {
          if (/data-pagespeed-no-defer/.test(attributes) || !JAVASCRIPT.test(type)) return tag;
          const renamed = rename(
            rename(attributes, 'type', 'data-pagespeed-orig-type'),
            'src',
            'data-pagespeed-orig-src',
          );
          return `<script type="text/psajs"${renamed}>${code}</script>`;
        }),
        loader(
          'script[type="text/psajs"]',
          { 'data-pagespeed-orig-type': 'type', 'data-pagespeed-orig-src': 'src' },
          whenLoaded,
        ),
      ),
  },
  {
    name: 'Perfmatters, with /helder/ on its list',
    waits: true,
    optimise: (html) =>
      atEnd(
        replaceScripts(html, ({ tag, attributes, code, type }) => {
          if (/\/helder\//.test(tag) || !/javascript|module|^$/.test(type)) return tag;
          const renamed = rename(attributes, 'type', 'data-perfmatters-type');
          return `<script type="pmdelayedscript"${renamed}>${code}</script>`;
        }),
        loader('script[type="pmdelayedscript"]', { 'data-perfmatters-type': 'type' }, whenTouched),
      ),
  },
];

/** What an HTML minifier leaves: no quotes, no breaks, attributes in another order, no closing tags that may be absent. */
export function minify(html: string): string {
  const plain = /^[^\s"'=<>`]+$/;
  return html
    .replace(/<(script|template|meta|html)\b([^>]*)>/gi, (_, tag: string, attributes: string) => {
      const parts = [...attributes.matchAll(/([^\s=]+)(?:\s*=\s*"([^"]*)")?/g)]
        .map(([, name = '', value]) => {
          if (!value) return name;
          return plain.test(value) ? `${name}=${value}` : `${name}="${value}"`;
        })
        .sort();
      return `<${[tag, ...parts].join(' ')}>`;
    })
    .replace(/<\/(p|head|body|html)>/g, (tag) => (tag === '</body>' ? tag : ''))
    .replace(/>\s+</g, '><');
}
