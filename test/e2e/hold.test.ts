import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { it } from './support/engine.js';
import type { Site } from './support/site.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();
const opener = '<button data-consent-open>Cookies</button>';

/** Stand-in hosts of services that no tag on the page is marked with. */
const manifest = {
  languages: ['nl', 'en'],
  controller: { name: 'Wadlicht', email: 'privacy@wadlicht.example' },
  services: [
    { id: 'counter', name: 'Teller', purpose: 'statistical', hosts: ['counter.test'] },
    { id: 'chat', name: 'Chat', purpose: 'support', hosts: ['*.chat.test'] },
    { id: 'films', name: 'Films', purpose: 'media', hosts: ['films.test'] },
    { id: 'session', name: 'Sessie', purpose: 'functional', hosts: ['session.test'] },
  ],
};

interface Parts {
  readonly body?: string;
  readonly of?: unknown;
  /** Attributes of both tags. */
  readonly tag?: string;
  /** Before the tag of helder-hold.js. */
  readonly first?: string;
  /** In place of the two tags. */
  readonly tags?: string;
}

/** A page as it is where nobody could mark the tags, with its manifest inline. */
function page({ body = '', of = manifest, tag = '', first = '', tags }: Parts = {}): string {
  const both = ['helder-hold', 'helder']
    .map((name) => `<script src="/helder/${name}.js" data-manifest="#manifest" ${tag}></script>`)
    .join('');
  const nonce = /nonce="[^"]*"/.exec(tag)?.[0] ?? '';
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>
<script ${nonce}>window.log = [];</script>${first}
<script type="application/json" id="manifest">${JSON.stringify(of)}</script>${tags ?? both}
</head><body><h1>Proef</h1>${opener}${body}</body></html>`;
}

/** A visitor who has not chosen yet, on a page that is written once the addresses of its stand-ins are known. */
async function visit(
  { site, visitor }: Scene,
  write: (at: (host: string) => string) => Parts,
  headers: Readonly<Record<string, string>> = {},
): Promise<Tab> {
  const parts = write((host) => site.origin(host));
  site.put('/', { body: page(parts), headers }).putJson('/privacy.json', parts.of ?? manifest);
  return visitor.open('/');
}

/** What the stand-ins of services were asked for. */
const contacted = (site: Site): readonly string[] =>
  site.asked(/^(counter|films|session|.*chat)\.test/);

/** Lets a script note its name, or anything else, when it runs. */
const note = (text: string): string => `log.push('${text}');`;

describe('scripts in the markup that nobody has marked', () => {
  const scripts = (at: string): string =>
    `<script src="${at}/a.js"></script><script src="${at}/d.js" defer></script>
<script src="${at}/m.js" type="module"></script><script src="${at}/b.js"></script>
<script src="${at}/c.js" async></script>`;
  const put = (site: Site): Site =>
    ['a', 'b', 'c', 'd', 'm'].reduce((to, name) => to.put(`/${name}.js`, note(name)), site);

  it(
    'do not run before the choice, then in the order of the page, each once',
    play(async (scene) => {
      put(scene.site);
      const tab = await visit(scene, (at) => ({ body: scripts(at('counter.test')) }));
      await tab.question();
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      await tab.answer('Alles accepteren');
      const notes = await tab.noted(5);
      assert.deepEqual(
        notes.filter((name) => name !== 'c'),
        ['a', 'b', 'd', 'm'],
      );
      await tab.settle();
      assert.equal((await tab.notes()).length, 5);
    }),
  );

  it(
    'do not run after a refusal, on this page and the next',
    play(async (scene) => {
      put(scene.site);
      const tab = await visit(scene, (at) => ({ body: scripts(at('counter.test')) }));
      await tab.answer('Alles weigeren');
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      await tab.reload();
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
    }),
  );

  it(
    'run untouched where they stand once their service is granted',
    play(async (scene) => {
      put(scene.site);
      const tab = await visit(scene, (at) => ({
        body: `<script src="${at('counter.test')}/a.js"></script><script>log.push('page ' + document.scripts[document.scripts.length - 2].outerHTML.includes('consent'))</script>`,
      }));
      await tab.answer('Alles accepteren');
      await tab.noted(2);
      await tab.settle();
      await tab.reload();
      assert.deepEqual(await tab.noted(2), ['a', 'page false']);
    }),
  );

  it(
    'of a service that needs no consent, of the site itself and of hosts that nobody names run',
    play(async (scene) => {
      put(scene.site);
      const tab = await visit(scene, (at) => ({
        body: `<script src="/a.js"></script><script src="${at('other.test')}/b.js"></script><script src="${at('chat.test')}/c.js"></script><script src="${at('session.test')}/d.js"></script>`,
      }));
      assert.deepEqual([...(await tab.noted(4))].sort(), ['a', 'b', 'c', 'd']);
      assert.doesNotMatch(tab.console.join('\n'), /helder/);
    }),
  );

  it(
    'belong to every service whose host they come from',
    play(async (scene) => {
      put(scene.site);
      const tab = await visit(scene, (at) => ({
        of: {
          ...manifest,
          services: [
            ...manifest.services,
            { id: 'shared', name: 'Gedeeld', purpose: 'marketing', hosts: ['counter.test'] },
          ],
        },
        body: `<script src="${at('counter.test')}/a.js"></script><script src="${at('eu.chat.test')}/b.js"></script>`,
      }));
      await tab.question();
      const decide = (choice: Record<string, 'granted'>): Promise<void> =>
        tab.page.evaluate((choices) => window.helder?.decide(choices), choice);
      await decide({ counter: 'granted', chat: 'granted' });
      assert.deepEqual(await tab.noted(1), ['b']);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['b']);
      await decide({ shared: 'granted' });
      assert.deepEqual(await tab.noted(2), ['b', 'a']);
    }),
  );
});

/** Ways in which a script gives a page something; `url` is its address, `box` an empty element of the page. */
const ways: Readonly<Record<string, (url: string, box: HTMLElement) => unknown>> = {
  'script: appendChild': (url, box) => {
    const script = document.createElement('script');
    script.src = url;
    script.type = 'text/javascript';
    box.appendChild(script);
  },
  'script: insertBefore the first, as tag managers do': (url) => {
    const first = document.getElementsByTagName('script')[0]!;
    const script = document.createElement('script');
    script.async = true;
    script.src = url;
    first.parentNode!.insertBefore(script, first);
  },
  'script: append, with text beside it': (url, box) => {
    box.append('text', Object.assign(document.createElement('script'), { src: url }));
  },
  'script: replaceWith': (url, box) => {
    const old = box.appendChild(document.createElement('i'));
    old.replaceWith(Object.assign(document.createElement('script'), { src: url }));
  },
  'script: replaceChild': (url, box) => {
    const old = box.appendChild(document.createElement('i'));
    box.replaceChild(Object.assign(document.createElement('script'), { src: url }), old);
  },
  'script: after a text': (url, box) => {
    const text = box.appendChild(new Text('text'));
    text.after(Object.assign(document.createElement('script'), { src: url }));
  },
  'script: insertAdjacentElement': (url, box) => {
    const script = Object.assign(document.createElement('script'), { src: url });
    box.insertAdjacentElement('beforeend', script);
  },
  'script: in a fragment': (url, box) => {
    const fragment = new DocumentFragment();
    fragment.append(Object.assign(document.createElement('script'), { src: url }));
    box.prepend(fragment);
  },
  'script: deep in a tree': (url, box) => {
    const tree = document.createElement('div');
    tree.append(document.createElement('p'));
    tree.firstElementChild!.append(Object.assign(document.createElement('script'), { src: url }));
    box.append(tree);
  },
  'script: its address later': (url, box) => {
    const script = box.appendChild(document.createElement('script'));
    script.src = url;
  },
  'script: its address as an attribute later': (url, box) => {
    const script = box.appendChild(document.createElement('script'));
    script.setAttribute('SRC', url);
  },
  'script: its address as a node later': (url, box) => {
    const script = box.appendChild(document.createElement('script'));
    const attribute = document.createAttribute('src');
    attribute.value = url;
    script.setAttributeNode(attribute);
  },
  'script: a copy': (url, box) => {
    const script = Object.assign(document.createElement('script'), { src: url });
    box.append(script.cloneNode());
  },
  'script: of another document': (url, box) => {
    const other = document.implementation.createHTMLDocument();
    box.append(Object.assign(other.createElement('script'), { src: url }));
  },
  'script: out of a template': (url, box) => {
    const template = document.createElement('template');
    template.innerHTML = '<p></p>';
    template.content.firstElementChild!.append(
      Object.assign(document.createElement('script'), { src: url }),
    );
    box.append(document.importNode(template.content, true));
  },
  'script: out of markup for a range': (url, box) => {
    box.append(document.createRange().createContextualFragment(`<script src="${url}"></script>`));
  },
  'script: into a range': (url, box) => {
    const range = document.createRange();
    range.selectNodeContents(box);
    range.insertNode(Object.assign(document.createElement('script'), { src: url }));
  },
  'script: into a shadow root': (url, box) => {
    const root = box.attachShadow({ mode: 'open' });
    root.append(Object.assign(document.createElement('script'), { src: url }));
  },
  'script: a module': (url, box) => {
    box.append(Object.assign(document.createElement('script'), { type: 'module', src: url }));
  },
  'script: of SVG': (url, box) => {
    const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
    script.setAttribute('href', url);
    box.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(script);
  },
  'script: of SVG, its address later': (url, box) => {
    const svg = box.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    const script = svg.appendChild(document.createElementNS(svg.namespaceURI, 'script'));
    script.setAttribute('href', url);
  },
  'image: nowhere on the page': (url) => {
    new Image().src = url;
  },
  'image: its address as an attribute': (url) => {
    new Image().setAttribute('src', url);
  },
  'image: its address with a namespace': (url, box) => {
    box.appendChild(document.createElement('img')).setAttributeNS(null, 'src', url);
  },
  'image: a set of addresses': (url, box) => {
    box.appendChild(new Image()).srcset = `/own.png 2x, ${url} 1x`;
  },
  'image: markup': (url, box) => {
    box.innerHTML = `<p>text</p><img alt="" src="${url}">`;
  },
  'image: markup off the page': (url, box) => {
    const off = document.createElement('div');
    off.innerHTML = `<img src='${url}'>`;
    box.append(off);
  },
  'image: markup beside': (url, box) => {
    box.insertAdjacentHTML('beforeend', `<img src=${url}>`);
  },
  'image: markup in the place of something': (url, box) => {
    box.appendChild(document.createElement('i')).outerHTML = `<img src="${url}">`;
  },
  'image: markup as it is': (url, box) => {
    box.setHTMLUnsafe(`<p>text</p><img alt="" src="${url}">`);
  },
  'image: markup with two addresses': (url, box) => {
    box.innerHTML = `<img-note src="/own"></img-note><img src="${url}" srcset="${url} 1x">`;
  },
  'image: markup without a space between attributes': (url, box) => {
    box.innerHTML = `<img alt=""src="${url}">`;
  },
  'image: markup with a slash before the address': (url, box) => {
    box.innerHTML = `<img/src="${url}">`;
  },
  'image: markup with an entity in its host': (url, box) => {
    box.innerHTML = `<img src="${url.replace('films', '&#102;ilms')}">`;
  },
  'image: markup with a tab in its host': (url, box) => {
    box.innerHTML = `<img src="${url.replace('films', 'fi\tlms')}">`;
  },
  'image: markup that Trusted Types have approved': (url, box) => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: {
        createPolicy(name: string, rules: object): { createHTML(html: string): string };
      };
    };
    const policy = trustedTypes.createPolicy('page', { createHTML: String });
    box.innerHTML = policy.createHTML(`<img src="${url}">`);
  },
  'image: markup for a shadow root': (url, box) => {
    box.attachShadow({ mode: 'open' }).setHTMLUnsafe(`<img/src="${url}">`);
  },
  'image: markup in the place of something, without a space': (url, box) => {
    box.appendChild(document.createElement('i')).outerHTML = `<img alt=""src="${url}">`;
  },
  'image: markup for a range, with an entity': (url, box) => {
    const fragment = document
      .createRange()
      .createContextualFragment(`<img src="${url.replace('films', '&#102;ilms')}">`);
    setTimeout(() => box.append(fragment));
  },
  'image: a percent sign in its host': (url) => {
    new Image().src = url.replace('films', '%66ilms');
  },
  'image: of SVG': (url, box) => {
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', url);
    box.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(image);
  },
  'image: of older SVG': (url, box) => {
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', url);
    box.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(image);
  },
  'image: of SVG, markup': (url, box) => {
    box.innerHTML = `<svg><image href="${url}" width="9" height="9"/></svg>`;
  },
  'image: a button of a form': (url, box) => {
    box.append(Object.assign(document.createElement('input'), { type: 'image', src: url }));
  },
  'image: a copy': (url, box) => {
    const image = document.implementation.createHTMLDocument().createElement('img');
    image.src = url;
    box.append(document.importNode(image));
  },
  'image: of another document': (url, box) => {
    const other = new DOMParser().parseFromString(`<img src="${url}">`, 'text/html');
    box.append(other.querySelector('img')!);
  },
  'image: out of a template': (url, box) => {
    const template = document.createElement('template');
    template.innerHTML = `<img src="${url}">`;
    box.append(document.importNode(template.content, true));
  },
  'iframe: append': (url, box) => {
    box.append(Object.assign(document.createElement('iframe'), { src: url }));
  },
  'iframe: its address later': (url, box) => {
    box.appendChild(document.createElement('iframe')).src = url;
  },
  'iframe: markup': (url, box) => {
    box.innerHTML = `<div><iframe width="300" height="200" src="${url}"></iframe></div>`;
  },
  'iframe: markup with the end of a tag in a value': (url, box) => {
    box.innerHTML = `<iframe title="a > b" class='c > d'src="${url}"></iframe>`;
  },
  'iframe: markup with entities in its address': (url, box) => {
    box.innerHTML = `<iframe src="${url.replaceAll('/', '&#x2F;')}"></iframe>`;
  },
  'style sheet: append': (url, box) => {
    box.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }));
  },
  'style sheet: what it is later': (url, box) => {
    const link = document.createElement('link');
    link.href = url;
    link.rel = 'stylesheet';
    box.append(link);
  },
  'style sheet: markup': (url, box) => {
    box.innerHTML = `<link rel="stylesheet" href="${url}">`;
  },
  'style sheet: what it is last': (url, box) => {
    const link = box.appendChild(document.createElement('link'));
    link.href = url;
    link.rel = 'stylesheet';
  },
  'style sheet: what it is last, as an attribute': (url, box) => {
    const link = Object.assign(document.createElement('link'), { href: url });
    box.append(link);
    link.setAttribute('rel', 'stylesheet');
  },
  'style sheet: markup with an entity in its host': (url, box) => {
    box.innerHTML = `<link rel="stylesheet" href="${url.replace('films', '&#102;ilms')}">`;
  },
  'preload: append': (url, box) => {
    const link = document.createElement('link');
    box.append(Object.assign(link, { rel: 'preload', as: 'script', href: url }));
  },
  'audio: made with its address': (url) => {
    const audio = new Audio(url);
    audio.id = 'made';
    document.body.append(audio);
  },
  'audio: its address': (url, box) => {
    const audio = new Audio();
    audio.preload = 'auto';
    audio.src = url;
    box.append(audio);
  },
  'video: a source': (url, box) => {
    const source = Object.assign(document.createElement('source'), { src: url });
    const video = Object.assign(document.createElement('video'), { preload: 'auto' });
    video.append(source);
    box.append(video);
  },
  'video: its poster': (url, box) => {
    box.append(Object.assign(document.createElement('video'), { poster: url }));
  },
};

describe('what scripts put on the page', () => {
  for (const [name, way] of Object.entries(ways)) {
    it(
      `is not fetched before the grant, and once after it (${name})`,
      play(async (scene) => {
        const { site } = scene;
        site.put('films.test/it', {
          body: note('ran'),
          headers: { 'content-type': name.startsWith('script') ? 'text/javascript' : 'text/html' },
        });
        const tab = await visit(scene, () => ({ body: '<div id="box"></div>' }));
        await tab.question();
        await tab.page.evaluate(
          `(${way.toString()})(${JSON.stringify(`${site.origin('films.test')}/it`)}, document.getElementById('box'))`,
        );
        await tab.settle();
        assert.deepEqual(contacted(site), []);
        await tab.answer('Alles accepteren');
        await site.request('/it');
        if (name.startsWith('script')) await tab.noted(1);
        await tab.settle();
        assert.deepEqual(contacted(site), ['films.test/it']);
        if (name.startsWith('script')) assert.deepEqual(await tab.notes(), ['ran']);
      }),
    );
  }
});

describe('a script that another has put on the page', () => {
  it(
    'is the one that its maker made: its address can be read, its listeners hear, it is the current script',
    play(async (scene) => {
      scene.site.put('films.test/player.js', "log.push('current ' + document.currentScript.id)");
      const tab = await visit(scene, (at) => ({
        body: `<script>
          const player = document.createElement('script');
          player.src = '${at('films.test')}/player.js';
          player.type = 'text/javascript';
          player.id = 'player';
          player.onload = () => log.push('loaded');
          document.head.append(player);
          log.push([player.src === '${at('films.test')}/player.js', player.async, player.isConnected].join());
        </script>`,
      }));
      await tab.question();
      assert.deepEqual(await tab.notes(), ['true,true,true']);
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(3), ['true,true,true', 'current player', 'loaded']);
    }),
  );

  it(
    'waits for nobody where it was asynchronous, and keeps its place where it was not',
    play(async (scene) => {
      const { site } = scene;
      site
        .put('films.test/hang.js', { after: new Promise(() => undefined) })
        .put('films.test/free.js', note('free'))
        .put('films.test/1.js', { body: note('first'), after: site.request('/2.js') })
        .put('films.test/2.js', note('second'));
      const tab = await visit(scene, (at) => ({
        body: `<script>
          const add = (name, async) => {
            const script = document.createElement('script');
            Object.assign(script, { src: '${at('films.test')}/' + name + '.js', async });
            document.body.append(script);
          };
          add('hang', true); add('1', false); add('2', false); add('free', true);
        </script>`,
      }));
      await tab.answer('Alles accepteren');
      const notes = await tab.noted(3);
      assert.deepEqual([...notes].sort(), ['first', 'free', 'second']);
      assert.ok(notes.indexOf('first') < notes.indexOf('second'));
    }),
  );

  it(
    'and what that puts there wait for their services, each for its own',
    play(async (scene) => {
      const { site } = scene;
      // A container of tags, as it is put on pages, and what it holds.
      site.put(
        'counter.test/container.js',
        `log.push('container');
         for (const host of ['counter.test', 'eu.chat.test', 'films.test']) {
           const tag = document.createElement('script');
           tag.async = true;
           tag.src = 'http://' + host + ':' + location.port + '/tag.js?' + host;
           const first = document.getElementsByTagName('script')[0];
           first.parentNode.insertBefore(tag, first);
         }
         new Image().src = 'http://films.test:' + location.port + '/pixel.gif';`,
      );
      site.put('/tag.js', 'log.push(new URL(document.currentScript.src).hostname)');
      const tab = await visit(scene, (at) => ({
        body: `<script>(function(w,d,s,u){var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src=u;f.parentNode.insertBefore(j,f)})(window,document,'script','${at('counter.test')}/container.js')</script>`,
      }));
      await tab.question();
      await tab.settle();
      assert.deepEqual(contacted(site), []);
      await tab.page.evaluate(() => window.helder?.decide({ counter: 'granted', chat: 'denied' }));
      assert.deepEqual(await tab.noted(2), ['container', 'counter.test']);
      await tab.settle();
      assert.deepEqual(contacted(site), ['counter.test/container.js', 'counter.test/tag.js']);
      await tab.page.evaluate(() => window.helder?.decide({ films: 'granted' }));
      assert.deepEqual(await tab.noted(3), ['container', 'counter.test', 'films.test']);
      await tab.settle();
      assert.deepEqual([...contacted(site)].sort(), [
        'counter.test/container.js',
        'counter.test/tag.js',
        'films.test/pixel.gif',
        'films.test/tag.js',
      ]);
    }),
  );

  it(
    'is fetched at once when it comes after the grant',
    play(async (scene) => {
      scene.site.put('films.test/late.js', "log.push('late ' + document.currentScript.outerHTML)");
      const tab = await visit(scene, () => ({}));
      await tab.page.evaluate(
        async (src) => {
          await window.helder?.acceptAll();
          document.body.append(Object.assign(document.createElement('script'), { src }));
        },
        `${scene.site.origin('films.test')}/late.js`,
      );
      assert.deepEqual(await tab.noted(1), [
        `late <script src="${scene.site.origin('films.test')}/late.js"></script>`,
      ]);
    }),
  );
});

it(
  'a script in markup that scripts set stays as dead as it is without us',
  play(async (scene) => {
    scene.site.put('films.test/dead.js', note('dead'));
    const tab = await visit(scene, (at) => ({
      body: `<div id="early"></div><script>document.getElementById('early').innerHTML = '<script src="${at('films.test')}/dead.js"></' + 'script>'</script><div id="late"></div>`,
    }));
    await tab.question();
    await tab.page.evaluate(
      (src) => {
        document.getElementById('late')!.innerHTML = `<script src="${src}"></script>`;
      },
      `${scene.site.origin('films.test')}/dead.js`,
    );
    await tab.answer('Alles accepteren');
    await tab.settle();
    assert.deepEqual(await tab.notes(), []);
    assert.deepEqual(contacted(scene.site), []);
  }),
);

it(
  'markup that scripts set keeps what is not held as it is written',
  play(async (scene) => {
    const tab = await visit(scene, () => ({ body: '<div id="box"></div>' }));
    await tab.question();
    const written = await tab.page.evaluate(
      (address) => {
        const box = document.getElementById('box')!;
        const own = `<p title="a > b">a &gt; b &amp; c</p><noscript><img src="/n.gif"></noscript><img alt='"' src="/own.gif"><template><b>t</b></template><link rel="author" href="${address}"><script>dead < code</script>`;
        const plain = document.implementation.createHTMLDocument().body;
        plain.innerHTML = own;
        box.innerHTML = `${own}<img alt="&quot; > &amp;" src="${address}" data-a='b > "c"'>`;
        const held = box.querySelector<HTMLElement>('[data-held]')!;
        const { alt, dataset } = held as HTMLImageElement;
        held.remove();
        // Where scripts run, what is for those without is a text.
        const [there, wanted] = [box, plain].map(({ innerHTML }) =>
          innerHTML.replace(/<noscript>.*<\/noscript>/, ''),
        );
        return [there === wanted, alt, dataset['a'], dataset['src'] === address];
      },
      `${scene.site.origin('films.test')}/i.gif`,
    );
    assert.deepEqual(written, [true, '" > &', 'b > "c"', true]);
  }),
);

it(
  'a script in markup off the page is what it says, for libraries that run it themselves',
  play(async (scene) => {
    const tab = await visit(scene, () => ({}));
    const type = await tab.page.evaluate((address) => {
      const off = document.createElement('div');
      off.innerHTML = `<script src="${address}"></script>`;
      return off.querySelector('script')?.type;
    }, scene.site.origin('films.test'));
    assert.equal(type, '');
  }),
);

it(
  'an image that the page has given another address meanwhile keeps that',
  play(async (scene) => {
    const tab = await visit(scene, () => ({}));
    await tab.question();
    await tab.page.evaluate(
      (address) => {
        const image = new Image();
        image.src = address;
        image.src = '/own.gif';
        document.body.append(image);
      },
      `${scene.site.origin('films.test')}/i.gif`,
    );
    await tab.answer('Alles accepteren');
    await tab.settle();
    assert.deepEqual(contacted(scene.site), []);
    assert.equal(await tab.page.$eval('img', ({ src }) => new URL(src).pathname), '/own.gif');
  }),
);

describe('document.write', () => {
  it(
    'writes nothing that fetches before the grant',
    play(async (scene) => {
      const { site } = scene;
      site.put('films.test/a.js', note('a')).put('/own.js', note('own'));
      const tab = await visit(scene, (at) => ({
        body: `<script>
          document.write('<p id="written">', '<scr' + 'ipt type="text/javascript" src="${at('films.test')}/a.js"></scr' + 'ipt>');
          document.writeln("<img width=9 src='${at('films.test')}/i.gif'><scr" + 'ipt src="/own.js"></scr' + 'ipt>');
        </script>`,
      }));
      await tab.question();
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['own']);
      assert.deepEqual(contacted(site), []);
      assert.equal(await tab.page.$$eval('#written', ({ length }) => length), 1);
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(2), ['own', 'a']);
      await site.request('/i.gif');
      await tab.settle();
      assert.deepEqual([...contacted(site)].sort(), ['films.test/a.js', 'films.test/i.gif']);
    }),
  );
});

it(
  'document.write: a tag in pieces, and one with its end in a value, fetch nothing',
  play(async (scene) => {
    const { site } = scene;
    site.put('films.test/a.js', note('a'));
    const tab = await visit(scene, (at) => ({
      body: `<script>
          document.write('<img '); document.write('src="${at('films.test')}/i.gif">');
          document.write('<scr' + 'ipt data-note="a > b" src="${at('films.test')}/a.js"></scr' + 'ipt>');
        </script>`,
    }));
    await tab.question();
    await tab.settle();
    assert.deepEqual(contacted(site), []);
    await tab.answer('Alles accepteren');
    assert.deepEqual(await tab.noted(1), ['a']);
    await site.request('/i.gif');
  }),
);

describe('an address of which two services are named', () => {
  const services = [
    { id: 'counter', name: 'Teller', purpose: 'statistical', hosts: ['counter.test'] },
    { id: 'films', name: 'Films', purpose: 'media', hosts: ['counter.test/films/', 'films.test'] },
  ];
  const add = (tag: string, attributes: object): string =>
    `<script>document.body.append(Object.assign(document.createElement('${tag}'), ${JSON.stringify(attributes)}))</script>`;
  const grant = (tab: Tab, id: string): Promise<void> =>
    tab.page.evaluate((one) => window.helder?.decide({ [one]: 'granted' }), id);

  for (const order of [services, [...services].reverse()])
    it(
      `belongs to the one that says most about it (${order.map(({ id }) => id).join(', ')})`,
      play(async (scene) => {
        const tab = await visit(scene, (at) => ({
          of: { ...manifest, services: order },
          body: ['/a.js', '/films/b.js']
            .map((path) => add('script', { src: at('counter.test') + path }))
            .join(''),
        }));
        await tab.question();
        assert.deepEqual(contacted(scene.site), []);
        await grant(tab, 'counter');
        await scene.site.request('/a.js');
        await tab.settle();
        assert.deepEqual(contacted(scene.site), ['counter.test/a.js']);
        await grant(tab, 'films');
        await scene.site.request('/films/b.js');
        await tab.settle();
        assert.deepEqual(contacted(scene.site), ['counter.test/a.js', 'counter.test/films/b.js']);
      }),
    );

  it(
    'waits for both where a set of addresses names hosts of both',
    play(async (scene) => {
      const tab = await visit(scene, (at) => ({
        of: { ...manifest, services },
        body: add('img', { srcset: `${at('counter.test')}/1x 1x, ${at('films.test')}/2x 2x` }),
      }));
      await tab.question();
      for (const id of ['films', 'counter']) {
        assert.deepEqual(contacted(scene.site), []);
        await grant(tab, id);
        await tab.settle();
      }
      await scene.site.request('/1x');
      assert.deepEqual(contacted(scene.site), ['counter.test/1x']);
    }),
  );
});

it(
  'the site’s own host is never held, whatever the manifest says',
  play(async (scene) => {
    scene.site.put('/own.js', note('own'));
    const tab = await visit(scene, (at) => ({
      of: {
        ...manifest,
        services: [{ id: 'own', name: 'Eigen', purpose: 'marketing', hosts: ['site.test'] }],
      },
      body: `<script src="${at('site.test')}/own.js"></script><script>document.body.append(Object.assign(document.createElement('script'), { src: '${at('site.test')}/own.js?2' }))</script>`,
    }));
    assert.deepEqual(await tab.noted(2), ['own', 'own']);
  }),
);

describe('presets', () => {
  const urls = [
    'https://www.googletagmanager.com/gtag/js?id=G-ABC1234',
    'https://www.googletagmanager.com/gtm.js?id=GTM-ABC',
    'https://region1.google-analytics.com/g/collect',
    'https://cdn.leadinfo.net/ping.js',
    'https://www.google.com/recaptcha/api.js',
    'https://www.gstatic.com/recaptcha/releases/x/recaptcha__nl.js',
  ];
  const add = (list: readonly string[]): string =>
    `<script>for (const src of ${JSON.stringify(list)}) document.head.append(Object.assign(document.createElement('script'), { src }))</script>`;
  /** Of vendors, once there are this many. */
  const vendors = (tab: Tab, count: number): Promise<readonly string[]> =>
    tab.requested((request) => !/\.test\//.test(request), count);

  it(
    'are held by their hosts, and released by the services that use them, under whatever id',
    play(async (scene) => {
      const tab = await visit(scene, () => ({
        of: {
          ...manifest,
          services: [{ use: 'google-analytics', id: 'statistics' }, { use: 'recaptcha' }],
        },
        body: add(urls),
      }));
      await tab.question();
      assert.deepEqual(await vendors(tab, 0), []);
      await tab.answer('Alles accepteren');
      // Leadinfo is not in the manifest, nor is what loads a container of tags.
      assert.deepEqual(await vendors(tab, 4), [
        'region1.google-analytics.com/g/collect',
        'www.google.com/recaptcha/api.js',
        'www.googletagmanager.com/gtag/js',
        'www.gstatic.com/recaptcha/releases/x/recaptcha__nl.js',
      ]);
    }),
  );

  it(
    'hold on paths where a host serves other things too',
    play(async (scene) => {
      const tab = await visit(scene, () => ({
        of: { ...manifest, services: [{ use: 'recaptcha' }] },
        body: add(['https://www.google.com/jsapi', 'https://www.gstatic.com/charts/loader.js']),
      }));
      assert.deepEqual(await vendors(tab, 2), [
        'www.google.com/jsapi',
        'www.gstatic.com/charts/loader.js',
      ]);
    }),
  );

  it(
    'give way to an own service that names their host',
    play(async (scene) => {
      const tab = await visit(scene, () => ({
        of: {
          ...manifest,
          services: [
            {
              id: 'tags',
              name: 'Tags',
              purpose: 'marketing',
              hosts: ['www.googletagmanager.com'],
            },
          ],
        },
        body: add(urls),
      }));
      await tab.answer('Alles accepteren');
      assert.deepEqual(await vendors(tab, 2), [
        'www.googletagmanager.com/gtag/js',
        'www.googletagmanager.com/gtm.js',
      ]);
    }),
  );
});

describe('a manifest that is fetched', () => {
  const tags = (from: string): string =>
    `<script src="/helder/helder-hold.js" ${from}></script><script src="/helder/helder.js" data-manifest="/privacy.json"></script>`;
  for (const [how, from] of [
    ['by both', 'data-manifest="/privacy.json"'],
    ['by helder alone', ''],
  ] as const) {
    it(
      `${how} says what else to hold`,
      play(async (scene) => {
        const { site } = scene;
        site.put('films.test/a.js', note('a'));
        const tab = await visit(scene, () => ({ tags: tags(from) }));
        // From here on it knows the manifest, whoever has fetched that.
        await tab.runs('hand-over');
        await tab.page.evaluate(() => window.helder?.policy().then(() => undefined));
        await tab.settle();
        await tab.page.evaluate(
          (src) => {
            document.body.append(Object.assign(document.createElement('script'), { src }));
          },
          `${site.origin('films.test')}/a.js`,
        );
        await tab.settle();
        assert.deepEqual(contacted(site), []);
        await tab.answer('Alles accepteren');
        assert.deepEqual(await tab.noted(1), ['a']);
        // On the next page nothing has to be asked, only to be let go.
        site.put(
          '/next',
          page({
            tags: tags(from),
            body: `<script src="${site.origin('films.test')}/a.js"></script>`,
          }),
        );
        await tab.goto('/next');
        assert.deepEqual(await tab.noted(1), ['a']);
      }),
    );
  }
});

/** Whether a refusal of films needs a reload, which is not made here. */
const reloads = (tab: Tab): Promise<boolean | undefined> =>
  tab.page.evaluate(async () => {
    let isReloading: boolean | undefined;
    window.helder?.addEventListener('change', (event) => {
      isReloading = event.reload;
      if (event.reload) event.preventDefault();
    });
    await window.helder?.decide({ films: 'denied' });
    return isReloading;
  });

describe('withdrawal', () => {
  it(
    'does not reload for a script that was made but never put on the page',
    play(async (scene) => {
      const tab = await visit(scene, () => ({}));
      await tab.page.evaluate(
        async (src) => {
          await window.helder?.acceptAll();
          document.importNode(Object.assign(document.createElement('script'), { src }));
          // What has run is counted when the page is looked at.
          document.body.append(document.createElement('p'));
        },
        `${scene.site.origin('films.test')}/a.js`,
      );
      await tab.settle();
      assert.equal(await reloads(tab), false);
    }),
  );

  it(
    'reloads where code that ran untouched belongs to the service, and holds from there on',
    play(async (scene) => {
      const { site } = scene;
      site.put('films.test/a.js', note('a'));
      const tab = await visit(scene, (at) => ({
        body: `<script src="${at('films.test')}/a.js"></script>`,
      }));
      await tab.answer('Alles accepteren');
      await tab.noted(1);
      await tab.settle();
      await tab.reload();
      assert.deepEqual(await tab.noted(1), ['a']);
      await tab.settle();
      assert.equal(await reloads(tab), true);
      await tab.reload();
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
    }),
  );

  it(
    'reloads as well where a script has put the code there after the grant',
    play(async (scene) => {
      scene.site.put('films.test/a.js', note('a'));
      const tab = await visit(scene, () => ({}));
      await tab.page.evaluate(
        async (src) => {
          await window.helder?.acceptAll();
          document.body.append(Object.assign(document.createElement('script'), { src }));
        },
        `${scene.site.origin('films.test')}/a.js`,
      );
      await tab.noted(1);
      await tab.settle();
      assert.equal(await reloads(tab), true);
    }),
  );

  it(
    'takes back what came untouched while it was granted, and a new grant gives it again',
    play(async (scene) => {
      const { site } = scene;
      const tab = await visit(scene, () => ({ body: '<div id="box"></div>' }));
      const src = `${site.origin('films.test')}/film`;
      await tab.page.evaluate(async (address) => {
        await window.helder?.decide({ films: 'granted', counter: 'denied', chat: 'denied' });
        const frame = document.createElement('iframe');
        Object.assign(frame, { src: address, width: 400, height: 200 });
        document.getElementById('box')?.append(frame);
      }, src);
      await site.request('/film');
      await tab.settle();
      await tab.page.evaluate(() => window.helder?.decide({ films: 'denied' }));
      await tab.settle();
      assert.deepEqual(
        await tab.page.$eval('iframe', (frame) => [frame.src, frame.dataset['consent']]),
        ['', 'films'],
      );
      assert.deepEqual(contacted(site), ['films.test/film']);
      await tab.page.evaluate(() => window.helder?.decide({ films: 'granted' }));
      await tab.page.waitForFunction(
        (address) => document.querySelector('iframe')?.src === address,
        {},
        src,
      );
    }),
  );
});

describe('frames in the markup that nobody has marked', () => {
  it(
    'are emptied behind a placeholder, and load once granted there',
    play(async (scene) => {
      const { site } = scene;
      site.put(
        'films.test/film',
        `<title>Film</title><script>parent.postMessage('film', '*')</script>`,
      );
      const tab = await visit(scene, (at) => ({
        body: `<script>addEventListener('message', ({ data }) => log.push(data))</script><iframe src="${at('films.test')}/film" width="400" height="300" title="Film"></iframe><p>Na de film</p>`,
      }));
      await tab.page.waitForSelector('consent-placeholder', { visible: true });
      await tab.settle();
      // Under load the browser may have begun before it could be stopped; the README says so.
      const early = await tab.notes();
      assert.equal(await tab.page.$eval('iframe', (frame) => frame.getAttribute('src')), null);
      assert.equal(await tab.page.$eval('iframe', (frame) => frame.contentWindow?.length), 0);
      await tab.page.evaluate(() => window.helder?.decide({ films: 'granted' }));
      assert.deepEqual(await tab.noted(early.length + 1), [...early, 'film']);
    }),
  );

  it(
    'may be allowed once',
    play(async (scene) => {
      const { site } = scene;
      site.put(
        'films.test/film',
        `<title>Film</title><script>parent.postMessage('film', '*')</script>`,
      );
      const tab = await visit(scene, (at) => ({
        body: `<script>addEventListener('message', ({ data }) => log.push(data))</script><iframe src="${at('films.test')}/film" width="400" height="300" title="Film"></iframe>`,
      }));
      await tab.answer('Alles weigeren');
      await tab.page.waitForSelector('consent-placeholder', { visible: true });
      await tab.click('Eenmalig toestaan');
      assert.deepEqual(await tab.noted(1), ['film']);
    }),
  );
});

describe('the console', () => {
  const unmarked = /own markup asks for something/;

  it(
    'tells how to write a tag that nobody has marked, whatever it is',
    play(async (scene) => {
      const tab = await visit(scene, (at) => ({
        body: `<script defer src="${at('counter.test')}/a.js" id="a"></script><iframe src="${at('films.test')}/f"></iframe><img src="${at('eu.chat.test')}/i.gif" alt="">`,
      }));
      const told = async (what: RegExp): Promise<string> =>
        (await tab.told(what)).replaceAll(/:\d+\//g, '/');
      assert.match(
        await told(/id="a"/),
        /at <script defer="" src="http:\/\/counter\.test\/a\.js" id="a">\n {2}expected <script defer="" src="http:\/\/counter\.test\/a\.js" id="a" type="text\/plain" data-consent="counter">\n/,
      );
      assert.match(
        await told(/iframe/),
        /at <iframe src="[^"]*">\n {2}expected <iframe data-src="http:\/\/films\.test\/f" data-consent="films">/,
      );
      assert.match(
        await told(/<img/),
        /expected <img alt="" data-src="[^"]*" data-consent="chat">/,
      );
      await tab.settle();
      assert.equal(tab.console.filter((message) => unmarked.test(message)).length, 3);
    }),
  );

  it(
    'tells it once, whatever the page does and however often it stands there',
    play(async (scene) => {
      const tab = await visit(scene, (at) => ({
        body: `<script src="${at('films.test')}/a.js"></script>`.repeat(2),
      }));
      await tab.told(unmarked);
      for (let turn = 0; turn < 3; turn++) {
        await tab.page.evaluate(() => document.body.append(document.createElement('p')));
        await tab.settle();
      }
      assert.equal(tab.console.filter((message) => unmarked.test(message)).length, 1);
    }),
  );

  it(
    'asks for a service where the manifest has none',
    play(async (scene) => {
      const tab = await visit(scene, () => ({
        body: '<script async src="https://cdn.leadinfo.net/ping.js"></script>',
      }));
      assert.match(await tab.told(/leadinfo/), /expected a service in the manifest with this host/);
    }),
  );

  it(
    'says nothing of what has its consent, needs none, was marked, or came by a script',
    play(async (scene) => {
      scene.site.put('films.test/a.js', note('a'));
      const tab = await visit(scene, (at) => ({
        body: `<script src="${at('session.test')}/s.js"></script><script type="text/plain" data-consent="films" src="${at('films.test')}/a.js"></script><img data-consent="films" data-src="${at('films.test')}/i.gif" alt=""><a href="${at('films.test')}/">Films</a><script>document.body.append(Object.assign(new Image(), { src: '${at('films.test')}/j.gif' }))</script>`,
      }));
      await tab.question();
      await tab.settle();
      assert.deepEqual(tab.console, []);
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(1), ['a']);
      await tab.settle();
      await tab.reload();
      await tab.settle();
      assert.deepEqual(tab.console, []);
    }),
  );

  it(
    'says when helder-hold.js comes too late',
    play(async (scene) => {
      const tab = await visit(scene, () => ({
        tags: '<script src="/helder/helder.js" data-manifest="#manifest"></script>',
        body: '<script src="/helder/helder-hold.js" data-manifest="#manifest"></script>',
      }));
      await tab.told(/helder-hold\.js came too late/);
    }),
  );
});

describe('a page of its own mind', () => {
  it(
    'whose script of SVG is held gets everything else back, and that too',
    play(async (scene) => {
      const { site } = scene;
      for (const name of ['svg', 'a', 'b']) site.put(`films.test/${name}.js`, note(name));
      const tab = await visit(scene, (at) => ({
        body: `<svg width="9" height="9"><script href="${at('films.test')}/svg.js"></script></svg><script src="${at('films.test')}/a.js"></script><script>document.body.append(Object.assign(document.createElement('script'), { src: '${at('films.test')}/b.js' }))</script>`,
      }));
      await tab.question();
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      await tab.answer('Alles accepteren');
      assert.deepEqual([...(await tab.noted(3))].sort(), ['a', 'b', 'svg']);
      await tab.settle();
      assert.equal((await tab.notes()).length, 3);
      assert.deepEqual(tab.errors, []);
    }),
  );

  it(
    'whose script of SVG has run is reloaded at a withdrawal',
    play(async (scene) => {
      scene.site.put('films.test/svg.js', note('svg'));
      const tab = await visit(scene, (at) => ({
        body: `<svg width="9" height="9"><script href="${at('films.test')}/svg.js"></script></svg>`,
      }));
      await tab.answer('Alles accepteren');
      await tab.noted(1);
      await tab.settle();
      assert.equal(await reloads(tab), true);
    }),
  );

  it(
    'that does not let one script go gets the others, and the console says which',
    play(async (scene) => {
      const { site } = scene;
      for (const name of ['a', 'b']) site.put(`films.test/${name}.js`, note(name));
      const tab = await visit(scene, (at) => ({
        body: `<div id="box"></div><script>
          const add = (to, name) => to.append(Object.assign(document.createElement('script'), { src: '${at('films.test')}/' + name + '.js' }));
          const box = document.getElementById('box');
          add(box, 'a'); add(document.body, 'b');
          box.insertBefore = () => { throw new Error('No.'); };
        </script>`,
      }));
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(1), ['b']);
      await tab.told(/could not let go of it[^]*a\.js/);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['b']);
      assert.equal(tab.console.filter((message) => /let go/.test(message)).length, 1);
      assert.deepEqual(tab.errors, []);
    }),
  );

  it(
    'that freezes prototypes works, holds what it can, and the console says what it cannot',
    play(async (scene) => {
      const { site } = scene;
      site.put('films.test/a.js', note('a')).put('/own.js', note('own'));
      const tab = await visit(scene, (at) => ({
        first: '<script>Object.freeze(Node.prototype); Object.freeze(Element.prototype)</script>',
        body: `<script src="${at('films.test')}/a.js"></script><script>document.body.appendChild(Object.assign(document.createElement('script'), { src: '/own.js' }))</script>`,
      }));
      await tab.told(/does not let it watch it[^]*appendChild/);
      assert.deepEqual(await tab.noted(1), ['own']);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['own']);
      await tab.answer('Alles accepteren');
      assert.deepEqual(await tab.noted(2), ['own', 'a']);
    }),
  );

  it(
    'that has two copies of helder-hold.js does nothing twice',
    play(async (scene) => {
      const { site } = scene;
      site.put('films.test/a.js', note('a')).put('films.test/b.js', note('b'));
      const tag = '<script src="/helder/helder-hold.js" data-manifest="#manifest"></script>';
      const tab = await visit(scene, (at) => ({
        tags: `${tag}${tag}<script src="/helder/helder.js" data-manifest="#manifest"></script>${tag}`,
        body: `<script src="${at('films.test')}/a.js"></script><script>document.body.append(Object.assign(document.createElement('script'), { src: '${at('films.test')}/b.js' }))</script>`,
      }));
      await tab.answer('Alles accepteren');
      assert.deepEqual([...(await tab.noted(2))].sort(), ['a', 'b']);
      await tab.settle();
      assert.equal((await tab.notes()).length, 2);
      assert.equal(tab.console.filter((message) => /own markup/.test(message)).length, 1);
    }),
  );

  it(
    'without helder holds everything, without an error',
    play(async (scene) => {
      const { site } = scene;
      const tab = await visit(scene, (at) => ({
        tags: '<script src="/helder/helder-hold.js" data-manifest="#manifest"></script><script src="/helder/gone.js"></script>',
        body: `<script src="${at('films.test')}/a.js"></script><script>document.body.append(Object.assign(new Image(), { src: '${at('films.test')}/j.gif' }))</script>`,
      }));
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      assert.ok(!contacted(site).includes('films.test/j.gif'));
    }),
  );

  it(
    'whose manifest is broken holds everything',
    play(async (scene) => {
      const { site } = scene;
      const tab = await visit(scene, () => ({ of: { controller: { name: 'Wadlicht' } } }));
      await tab.page.evaluate(() => {
        const src = 'https://cdn.leadinfo.net/ping.js';
        document.body.append(Object.assign(document.createElement('script'), { src }));
      });
      await tab.settle();
      assert.deepEqual(
        tab.requests.filter((request) => request.includes('leadinfo')),
        [],
      );
      assert.deepEqual(contacted(site), []);
    }),
  );

  it(
    'that changes the type of marked scripts, as optimisers do, does not set them free',
    play(async (scene) => {
      const { site } = scene;
      site.put('/marked.js', note('marked'));
      const tab = await visit(scene, () => ({
        body: `<script type="text/rocketlazyloadscript" data-consent="films" id="one">${note('inline')}</script><script type="text/rocketlazyloadscript" data-consent="films" data-rocket-src="/marked.js" id="two"></script><script>
          for (const old of document.querySelectorAll('[type="text/rocketlazyloadscript"]')) {
            const script = document.createElement('script');
            for (const { name, value } of old.attributes)
              if (name !== 'type') script.setAttribute(name === 'data-rocket-src' ? 'src' : name, value);
            script.text = old.text;
            old.parentNode.replaceChild(script, old);
          }
        </script>`,
      }));
      await tab.question();
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      await tab.answer('Alles accepteren');
      assert.deepEqual([...(await tab.noted(2))].sort(), ['inline', 'marked']);
      await tab.settle();
      assert.equal((await tab.notes()).length, 2);
    }),
  );
});

describe('under a strict Content-Security-Policy', () => {
  const nonce = 'nonce="r4nd0m"';
  const policy = [
    "default-src 'none'",
    "script-src 'nonce-r4nd0m' 'strict-dynamic'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src *',
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types helder lit-html page',
  ].join('; ');

  it(
    'holds and releases, without a violation',
    play(async (scene) => {
      const { site } = scene;
      for (const name of ['marked', 'parsed', 'inserted'])
        site.put(`films.test/${name}.js`, note(name));
      const tab = await visit(
        scene,
        (at) => ({
          tag: nonce,
          body: `<script ${nonce}>
            addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => log.push('violation ' + violatedDirective + sample));
            const page = trustedTypes.createPolicy('page', { createScriptURL: (url) => url, createHTML: (html) => html });
            const script = document.createElement('script');
            script.src = page.createScriptURL('${at('films.test')}/inserted.js');
            document.body.append(script);
            document.body.insertAdjacentHTML('beforeend', page.createHTML('<p id="markup">text</p>'));
          </script>
          <script ${nonce} src="${at('films.test')}/parsed.js"></script>
          <script ${nonce} type="text/plain" data-consent="films" src="${at('films.test')}/marked.js"></script>`,
        }),
        { 'content-security-policy': policy },
      );
      await tab.question();
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
      assert.ok(!contacted(site).includes('films.test/inserted.js'));
      await tab.answer('Alles accepteren');
      assert.deepEqual([...(await tab.noted(3))].sort(), ['inserted', 'marked', 'parsed']);
      await tab.settle();
      assert.equal((await tab.notes()).length, 3);
      assert.equal(tab.console.filter((message) => !/own markup/.test(message)).join('\n'), '');
    }),
  );

  it(
    'markup without the nonce is refused still, granted or not',
    play(async (scene) => {
      scene.site.put('films.test/injected.js', note('injected'));
      const tab = await visit(
        scene,
        (at) => ({ tag: nonce, body: `<script src="${at('films.test')}/injected.js"></script>` }),
        { 'content-security-policy': policy },
      );
      await tab.answer('Alles accepteren');
      await tab.told(/nonce/);
      await tab.settle();
      assert.deepEqual(await tab.notes(), []);
    }),
  );
});

describe('the header that the README prints', () => {
  const read = (hosts: string): Readonly<Record<string, string>> => ({
    'content-security-policy': `script-src 'self' 'unsafe-inline' ${hosts}; img-src 'self' data: ${hosts}; style-src 'self' 'unsafe-inline' ${hosts}; frame-src 'self' ${hosts}`,
  });
  const body = (at: string): string =>
    `<script src="${at}/a.js"></script><script async src="${at}/b.js"></script><img src="${at}/i.gif" alt=""><link rel="stylesheet" href="${at}/s.css"><iframe src="${at}/f"></iframe>`;

  it(
    'stops what no script can: nothing is asked for before the choice',
    play(async (scene) => {
      const { site } = scene;
      site.put('films.test/a.js', note('a')).put('films.test/b.js', note('b'));
      const tab = await visit(scene, (at) => ({ body: body(at('films.test')) }), read(''));
      await tab.question();
      await tab.settle();
      assert.deepEqual(contacted(site), []);
      await tab.answer('Alles accepteren');
      await tab.settle();
      // What the server of the site reads.
      assert.match((await scene.visitor.cookie())?.value ?? '', /(^|~)films\.media\.g/);
      const granted = read(site.origin('films.test'));
      site.put('/', { body: page({ body: body(site.origin('films.test')) }), headers: granted });
      await tab.reload();
      assert.deepEqual([...(await tab.noted(2))].sort(), ['a', 'b']);
    }),
  );
});
