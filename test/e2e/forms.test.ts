import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.js';
import {
  ALLOW,
  ASK,
  CANCEL,
  fillIn,
  focused,
  form,
  googleTag,
  KEY,
  prepare,
  refused,
  sent,
  SILENT,
  standIn,
  WITHOUT,
} from './support/forms.js';
import { lookAt } from './support/front.js';
import { never } from './support/gate.js';

const play = useBrowser();

describe('a form that needs what is not granted', () => {
  it(
    'loses nothing: what was typed, chosen and picked is sent once, after granting',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const tab = await refused(scene, {
        body: form({
          is: 'enctype="multipart/form-data"',
          inside: `<select name="topic"><option>a</option><option>b</option></select>
            <input type="checkbox" name="agree" value="yes" aria-label="Akkoord">
            <input type="file" name="file" id="file">`,
        }),
      });
      await fillIn(tab);
      await tab.page.select('select', 'b');
      await tab.click('Akkoord', 'checkbox');
      const upload = (await tab.page.$('#file')) as Awaited<
        ReturnType<typeof tab.page.waitForSelector<'input'>>
      >;
      await upload?.uploadFile(new URL(import.meta.url).pathname);
      await tab.page.$eval('textarea', (area) => {
        // Chromium 147 forgets what is selected in a field without the focus as soon as a button is clicked.
        area.focus();
        area.setSelectionRange(1, 3);
      });
      await tab.click('Versturen');
      await tab.see(ASK, 'group');
      assert.deepEqual(sent(scene), []);
      await tab.click(ALLOW);
      const { body } = await scene.site.request('/send');
      for (const part of [
        /name="name"\r\n\r\nAda\r/,
        /name="message"\r\n\r\nHallo\r/,
        /name="topic"\r\n\r\nb\r/,
        /name="agree"\r\n\r\nyes\r/,
        /name="file"; filename="forms.test.ts"\r\nContent-Type: [^\r]+\r\n\r\nimport assert/,
        /name="how"\r\n\r\nbutton\r/,
      ])
        assert.match(body, part);
      await tab.settle();
      assert.equal(sent(scene).length, 1);
      // The form goes on where it was.
      assert.deepEqual(
        await tab.page.$eval('form', (element) => [
          (element.elements.namedItem('name') as HTMLInputElement).value,
          (element.elements.namedItem('file') as HTMLInputElement).files?.length,
          (element.elements.namedItem('message') as HTMLTextAreaElement).selectionStart,
          (element.elements.namedItem('message') as HTMLTextAreaElement).selectionEnd,
        ]),
        ['Ada', 1, 1, 3],
      );
      assert.equal(await tab.page.$('consent-placeholder'), null);
      assert.equal(await focused(tab), 'how');
    }),
  );

  it(
    'asks at the button, says why and who receives what, and how else to get in touch',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const tab = await refused(scene, { body: form() });
      await fillIn(tab);
      await tab.click('Versturen');
      const prompt = await tab.see(ASK, 'group');
      const text = await prompt.evaluate((element) => element.textContent);
      assert.match(text, /houden wij spam tegen. Google ontvangt dan uw IP-adres/);
      assert.match(
        text,
        /worden dan naar Google Ireland Limited \(Ierland\) en Google LLC gestuurd/,
      );
      assert.match(text, /intrekken via ‘Cookie-instellingen’/);
      assert.match(text, /U kunt Wadlicht ook rechtstreeks bereiken/);
      assert.deepEqual(await prompt.$$eval('a', (links) => links.map((link) => link.href)), [
        'tel:+31501234567',
        'mailto:hallo@wadlicht.example',
      ]);
      assert.deepEqual(
        await prompt.$$eval('button', (buttons) =>
          buttons.map((button) => button.textContent.trim()),
        ),
        [ALLOW, CANCEL],
      );
      assert.equal(
        await prompt.evaluate((element) => element.previousElementSibling?.textContent),
        'Versturen',
      );
      // Whoever listens hears it, and stands in it.
      assert.equal(await focused(tab), ASK);
      assert.deepEqual(scene.site.asked(/^vendor/), []);
    }),
  );

  it(
    'grants that service alone, on the record',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const tab = await refused(scene, { body: form() });
      await tab.page.evaluate(() => {
        window.helder?.addEventListener('change', ({ method, changed }) => {
          // What the refusal tells may still be on its way.
          if (method !== 'banner')
            (window as unknown as { log: string[] }).log.push(`${method} ${changed.join()}`);
        });
      });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.click(ALLOW);
      await scene.site.request('/send');
      assert.deepEqual(await tab.noted(1), ['form recaptcha']);
      const decisions = { recaptcha: 'granted', counter: 'denied' };
      assert.deepEqual(await tab.page.evaluate(() => ({ ...window.helder?.decisions })), decisions);
      await tab.reload();
      assert.deepEqual(await tab.page.evaluate(() => ({ ...window.helder?.decisions })), decisions);
      const receipt = await tab.page.evaluate(() => window.helder?.receipt());
      assert.equal(receipt?.['dpv:hasRecordOfActivity']['dpv:hasIndicationMethod'], 'form');
      assert.equal(await tab.isAsked(), false);
    }),
  );

  it(
    'asks for all that it needs, by name, and for nothing else',
    play(async (scene) => {
      prepare(scene);
      const tab = await refused(scene, {
        body: form({ is: 'data-consent="recaptcha counter"' }).replace(
          'data-consent="recaptcha"',
          '',
        ),
      });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.see('Mogen wij Google reCAPTCHA en Teller gebruiken voor dit formulier?', 'group');
      await tab.page.evaluate(() => window.helder?.decide({ counter: 'granted' }));
      await tab.click('Versturen');
      await tab.see(ASK, 'group');
      await tab.click(ALLOW);
      await scene.site.request('/send');
    }),
  );

  it(
    'can be left alone: by Escape or the button, which decides nothing',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const tab = await refused(scene, { body: form() });
      await tab.settle();
      const before = await scene.visitor.cookie();
      await fillIn(tab);
      for (const leave of [() => tab.page.keyboard.press('Escape'), () => tab.click(CANCEL)]) {
        await tab.click('Versturen');
        await tab.see(ASK, 'group');
        await leave();
        assert.equal(await tab.page.$('consent-placeholder'), null);
        assert.equal(await focused(tab), 'how');
      }
      await tab.settle();
      assert.deepEqual(sent(scene), []);
      assert.equal(await tab.page.$eval('textarea', ({ value }) => value), 'Hallo');
      assert.equal((await scene.visitor.cookie())?.value, before?.value);
    }),
  );

  it(
    'can be sent with the keyboard alone',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const tab = await refused(scene, { body: form() });
      const { keyboard } = tab.page;
      await (await tab.see('Naam', 'textbox')).focus();
      await keyboard.type('Ada');
      await keyboard.press('Enter');
      await tab.see(ASK, 'group');
      const names = [];
      for (let step = 0; step < 4; step++) {
        await keyboard.press('Tab');
        names.push(await focused(tab));
      }
      assert.deepEqual(names, [
        'Bel +31 (0)50 123 45 67',
        'Mail hallo@wadlicht.example',
        ALLOW,
        CANCEL,
      ]);
      await keyboard.press('Escape');
      assert.equal(await focused(tab), 'how');
      await keyboard.press('Enter');
      await tab.see(ASK, 'group');
      for (let step = 0; step < 3; step++) await keyboard.press('Tab');
      await keyboard.press('Enter');
      await scene.site.request('/send');
    }),
  );

  it(
    'lets the browser’s own check have its say first',
    play(async (scene) => {
      prepare(scene);
      const tab = await refused(scene, {
        body: form({ button: '<button>Versturen</button><button formnovalidate>Toch</button>' }),
      });
      await tab.click('Versturen');
      await tab.settle();
      assert.equal(await tab.page.$('consent-placeholder'), null);
      assert.equal(await focused(tab), 'name');
      await tab.click('Toch');
      await tab.see(ASK, 'group');
      await tab.click(CANCEL);
      await tab.page.$eval('form', (element) => (element.noValidate = true));
      await tab.click('Versturen');
      await tab.see(ASK, 'group');
      assert.deepEqual(sent(scene), []);
    }),
  );

  it(
    'is asked about once, however often its button is pressed',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const tab = await refused(scene, { body: form() });
      await fillIn(tab);
      await (
        await tab.see('Versturen')
      ).evaluate((button) => {
        for (let time = 0; time < 3; time++) (button as HTMLButtonElement).click();
      });
      await tab.see(ASK, 'group');
      await tab.click('Versturen');
      await tab.see(ASK, 'group');
      assert.equal((await tab.page.$$('consent-placeholder')).length, 1);
      await (
        await tab.see(ALLOW)
      ).evaluate((button) => {
        (button as HTMLButtonElement).click();
        (button as HTMLButtonElement).click();
      });
      await scene.site.request('/send');
      await tab.settle();
      assert.equal(sent(scene).length, 1);
    }),
  );

  it(
    'is one of several: the prompt stands at the one that was sent last, and only that one goes',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const other = form({ button: '<button name="how" value="other">Ook versturen</button>' });
      const tab = await refused(scene, { body: form() + other.replaceAll('required', '') });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.see(ASK, 'group');
      await tab.click('Ook versturen');
      await tab.page.waitForFunction(
        () =>
          document.querySelector('consent-placeholder')?.previousElementSibling?.textContent ===
          'Ook versturen',
      );
      assert.equal((await tab.page.$$('consent-placeholder')).length, 1);
      await tab.click(ALLOW);
      assert.match((await scene.site.request('/send')).body, /how=other/);
      await tab.settle();
      assert.equal(sent(scene).length, 1);
      // What the first needs is granted now, so it goes as it always did.
      await tab.click('Versturen');
      await scene.site.request('/send', 2);
      await tab.settle();
      assert.deepEqual(
        sent(scene).map(({ body }) => /how=\w+/.exec(body)?.[0]),
        ['how=other', 'how=button'],
      );
    }),
  );

  it(
    'may come later',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const tab = await refused(scene, { body: '<div id="later"></div>' });
      await tab.page.$eval('#later', (place, html) => (place.innerHTML = html), form());
      await tab.runs('forms');
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.see(ASK, 'group');
      await tab.click(ALLOW);
      await scene.site.request('/send');
    }),
  );
});

describe('the prompt', () => {
  const places: Record<string, readonly [button: string, before: string]> = {
    'a row': [
      '<div style="display: flex" id="row"><button>Versturen</button><a href="#">Of niet</a></div>',
      'row',
    ],
    'rows in rows': [
      '<div style="display: flex" id="row"><span><button>Versturen</button></span></div>',
      'row',
    ],
    columns: [
      '<div style="display: grid; grid-template-columns: 1fr 1fr" id="row"><button>Versturen</button></div>',
      'row',
    ],
    'one column': [
      '<div style="display: grid"><button id="button">Versturen</button></div>',
      'button',
    ],
    'a label': ['<label id="row">Klaar? <button>Versturen</button></label>', 'row'],
    'a form that is a row': ['<button>Versturen</button>', 'ask'],
  };
  for (const [name, [button, before]] of Object.entries(places)) {
    it(
      `has room in ${name}`,
      play(async (scene) => {
        prepare(scene);
        const style = before === 'ask' ? 'style="display: flex"' : '';
        const tab = await refused(scene, {
          body: form({ is: `novalidate id="ask" ${style}`, button }),
        });
        await tab.page.$eval('form button', (element) => {
          element.click();
        });
        const prompt = await tab.see(ASK, 'group');
        assert.equal(
          await prompt.evaluate((element) => element.previousElementSibling?.id),
          before,
        );
        assert.ok((await prompt.boundingBox())!.width > 300);
      }),
    );
  }

  it(
    'is accessible in every state, on a small screen too',
    play(async (scene) => {
      const vendor = prepare(scene);
      const tab = await refused(scene, {
        head: '<script src="/node_modules/axe-core/axe.min.js"></script><meta name="viewport" content="width=device-width">',
        body: `${form({ is: 'data-consent-optional', inside: `<div class="g-recaptcha" data-sitekey="${KEY}"></div>` })}${googleTag(vendor, '?hl=nl')}`,
      });
      await tab.page.setViewport({ width: 320, height: 640 });
      const check = async (name: string): Promise<void> => {
        const prompt = await tab.see(name, 'group');
        for (const scheme of ['light', 'dark']) {
          await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          const { violations } = await tab.page.evaluate(() =>
            (
              window as unknown as {
                axe: { run: (on: string) => Promise<{ violations: { id: string }[] }> };
              }
            ).axe.run('consent-placeholder'),
          );
          assert.deepEqual(
            violations.map(({ id }) => id),
            [],
            `${name}, ${scheme}`,
          );
        }
        const box = await prompt.boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= 320, name);
        for (const target of await prompt.$$('a, button')) {
          const size = await target.boundingBox();
          assert.ok(size && size.height >= 24 && size.width >= 24, name);
        }
      };
      await fillIn(tab);
      await tab.click('Versturen');
      await check(ASK);
      await tab.click(CANCEL);
      scene.site.put('vendor.test/recaptcha/api.js', { refused: true });
      await tab.click('Versturen');
      await tab.click(ALLOW);
      await check(SILENT);
      prepare(scene);
      await tab.click('Opnieuw proberen');
      await check('Nog één stap: het vinkje van Google reCAPTCHA');
      const box = await tab.page.$('form iframe');
      assert.ok(await box?.isIntersectingViewport({ threshold: 0.9 }), 'the box is in view');
    }),
  );
});

describe('every way to send a form', () => {
  const ways: Record<
    string,
    { readonly parts?: Parameters<typeof form>[0]; readonly after?: string; readonly how?: RegExp }
  > = {
    'an image': {
      parts: { button: '<input type="image" name="how" alt="Versturen" src="/icon.png">' },
      how: /how\.x=\d+&how\.y=\d+/,
    },
    'a button elsewhere on the page': {
      parts: { is: 'id="ask"', button: '' },
      after: '<p><button form="ask" name="how" value="outside">Versturen</button></p>',
      how: /how=outside/,
    },
    requestSubmit: {
      parts: {
        button:
          '<button type="button" onclick="this.form.requestSubmit()">Versturen</button><button name="how" value="real" hidden></button>',
      },
      how: /^(?!.*how=)/,
    },
    'requestSubmit with a button': {
      parts: {
        button:
          '<button type="button" onclick="this.form.requestSubmit(this.nextSibling)">Versturen</button><button name="how" value="real" hidden></button>',
      },
      how: /how=real/,
    },
  };
  for (const [name, { parts, after = '', how = /./ }] of Object.entries(ways)) {
    it(
      `is held: ${name}`,
      play(async (scene) => {
        prepare(scene, { siteKey: KEY });
        const tab = await refused(scene, { body: form(parts) + after });
        await fillIn(tab);
        await tab.click('Versturen');
        await tab.see(ASK, 'group');
        await tab.settle();
        assert.deepEqual(sent(scene), []);
        await tab.click(ALLOW);
        assert.match((await scene.site.request('/send')).body, how);
        await tab.settle();
        assert.equal(sent(scene).length, 1);
      }),
    );
  }

  it(
    'is held: Enter in a field, with a button and without',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const tab = await refused(scene, {
        body: `${form()}<form data-consent="recaptcha" action="/send" method="post" target="sink"><input name="q" aria-label="Zoek"></form>`,
      });
      await fillIn(tab);
      await (await tab.see('Naam', 'textbox')).press('Enter');
      await tab.see(ASK, 'group');
      await (await tab.see('Zoek', 'textbox')).type('iets');
      await tab.page.keyboard.press('Enter');
      await tab.page.waitForSelector('[name=q] + consent-placeholder');
      await tab.click(ALLOW);
      assert.equal((await scene.site.request('/send')).body, 'q=iets');
    }),
  );

  it(
    'is no more than that: what closes a dialog, clears a form or does something else goes on',
    play(async (scene) => {
      prepare(scene);
      const tab = await refused(scene, {
        body: `<dialog open style="position: static"><form data-consent="recaptcha" id="all">
            <input name="a" aria-label="Veld">
            <button formmethod="dialog" value="closed">Sluiten</button>
            <button type="reset">Wissen</button>
            <button type="button" onclick="log.push('plain')">Gewoon</button>
          </form></dialog>
          <dialog open style="position: static"><form method="DIALOG" data-consent="recaptcha"><button value="too">Ook sluiten</button></form></dialog>`,
      });
      await (await tab.see('Veld', 'textbox')).type('iets');
      await tab.click('Gewoon');
      await tab.click('Wissen');
      assert.equal(
        await tab.page.$eval('[name=a]', (input) => (input as HTMLInputElement).value),
        '',
      );
      await tab.click('Sluiten');
      await tab.click('Ook sluiten');
      assert.deepEqual(
        await tab.page.$$eval('dialog', (dialogs) => dialogs.map(({ returnValue }) => returnValue)),
        ['closed', 'too'],
      );
      assert.deepEqual(await tab.notes(), ['plain']);
      assert.equal(await tab.page.$('consent-placeholder'), null);
    }),
  );
});

describe('the page’s own handlers', () => {
  it(
    'run after granting, once, and find what they call',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const tab = await refused(scene, {
        body: `${form({ is: 'id="ask"', button: '<button onclick="log.push(`inline ${typeof grecaptcha.execute}`)">Versturen</button>' })}
          <script>
            document.addEventListener('submit', () => log.push('captured'), true);
            ask.querySelector('button').addEventListener('click', () => log.push('click ' + typeof grecaptcha.execute));
            ask.addEventListener('submit', async (event) => {
              event.preventDefault();
              const token = await grecaptcha.execute('${KEY}', { action: 'send' });
              log.push('submit ' + token.startsWith('stand-in-'));
              await fetch('/send', { method: 'POST', body: new FormData(ask) });
              log.push('fetched');
            });
          </script>`,
      });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.see(ASK, 'group');
      assert.deepEqual(await tab.notes(), []);
      await tab.click(ALLOW);
      await scene.site.request('/send');
      assert.deepEqual(await tab.noted(5), [
        'inline function',
        'click function',
        'captured',
        'submit true',
        'fetched',
      ]);
      await tab.settle();
      assert.equal(sent(scene).length, 1);
      assert.equal((await tab.notes()).length, 5);
    }),
  );

  it(
    'are not touched where all is granted, nor where none has to be',
    play(async (scene) => {
      const vendor = prepare(scene);
      const exempt = {
        purpose: 'functional',
        justification: 'Zonder deze controle is het formulier onbruikbaar door spam.',
      };
      const handler = `<script>document.querySelector('form').addEventListener('submit', () => log.push('at once'));</script>`;
      const tab = await refused(scene, { body: form() + handler + googleTag(vendor) });
      await tab.page.evaluate(() => window.helder?.decide({ recaptcha: 'granted' }));
      for (const recaptcha of [{}, exempt]) {
        prepare(scene, recaptcha);
        await tab.reload();
        await tab.runs('forms');
        await fillIn(tab);
        const log = await (
          await tab.see('Versturen')
        ).evaluate((button) => {
          (button as HTMLButtonElement).click();
          return [...(window as unknown as { log: string[] }).log];
        });
        assert.deepEqual(log, ['at once']);
        await tab.settle();
        assert.equal(await tab.page.$('consent-placeholder'), null);
      }
      await scene.site.request('/send', 2);
    }),
  );
});

describe('reCAPTCHA', () => {
  const answered = /g-recaptcha-response=stand-in-/;

  for (const [name, tag] of Object.entries({
    'v3, by its tag': (vendor: string) => googleTag(vendor, `?render=${KEY}`),
    'v3, with a callback when it has loaded': (vendor: string) =>
      `<script>function loaded() { log.push('loaded'); }</script>${googleTag(vendor, `?render=${KEY}&onload=loaded`)}`,
    'v3, by a snippet that adds the script': (vendor: string) =>
      `<script type="text/plain" data-consent="recaptcha">document.head.append(Object.assign(document.createElement('script'), { src: '${vendor}/recaptcha/api.js?render=${KEY}' }))</script>`,
    'v3, Enterprise': (vendor: string) => googleTag(vendor, `?render=${KEY}`, 'enterprise.js'),
  })) {
    it(
      `${name}: the page’s handler gets its token and sends`,
      play(async (scene) => {
        const vendor = prepare(scene);
        const api = name.includes('Enterprise') ? 'grecaptcha.enterprise' : 'grecaptcha';
        const tab = await refused(scene, {
          body: `${form({ inside: '<input type="hidden" name="g-recaptcha-response">' })}
            <script>document.querySelector('form').addEventListener('submit', (event) => {
              event.preventDefault();
              const form = event.target;
              ${api}.ready(() => ${api}.execute('${KEY}', { action: 'send' }).then((token) => {
                form.elements['g-recaptcha-response'].value = token;
                form.submit();
              }));
            });</script>${tag(vendor)}`,
        });
        await fillIn(tab);
        await tab.click('Versturen');
        await tab.click(ALLOW);
        assert.match((await scene.site.request('/send')).body, answered);
        await tab.settle();
        assert.equal(sent(scene).length, 1);
      }),
    );
  }

  for (const [type, attributes] of [
    ['submit', 'type="submit"'],
    ['plain', 'type="button"'],
  ] as const) {
    it(
      `v2 invisible, bound to a ${type} button: its callback sends, with the answer`,
      play(async (scene) => {
        const vendor = prepare(scene);
        const tab = await refused(scene, {
          body: `${form({ is: 'id="ask"', button: `<button class="g-recaptcha" data-sitekey="${KEY}" data-callback="finish" ${attributes}>Versturen</button>` })}
            <script>function finish() { log.push('callback'); ask.submit(); }</script>${googleTag(vendor)}`,
        });
        await fillIn(tab);
        await tab.click('Versturen');
        await tab.see(ASK, 'group');
        await tab.settle();
        assert.deepEqual(sent(scene), []);
        await tab.click(ALLOW);
        assert.match((await scene.site.request('/send')).body, answered);
        await tab.settle();
        assert.deepEqual(await tab.notes(), ['callback']);
        assert.equal(sent(scene).length, 1);
      }),
    );
  }

  it(
    'v2 invisible, started by the page: its callback sends, with the answer',
    play(async (scene) => {
      const vendor = prepare(scene);
      const tab = await refused(scene, {
        body: `${form({ is: 'id="ask"', inside: `<div class="g-recaptcha" data-size="invisible" data-sitekey="${KEY}" data-callback="finish"></div>` })}
          <script>
            function finish() { ask.submit(); }
            ask.addEventListener('submit', (event) => { event.preventDefault(); grecaptcha.execute(); });
          </script>${googleTag(vendor)}`,
      });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.click(ALLOW);
      assert.match((await scene.site.request('/send')).body, answered);
      await tab.settle();
      assert.equal(sent(scene).length, 1);
    }),
  );

  for (const [name, inside, tag] of [
    [
      'v2 checkbox',
      `<div class="g-recaptcha" data-sitekey="${KEY}"></div>`,
      (vendor: string) => googleTag(vendor, '?hl=nl'),
    ],
    [
      'v2 checkbox, drawn by the page',
      '<div id="box"></div>',
      (vendor: string) =>
        `<script>function loaded() { grecaptcha.render('box', { sitekey: '${KEY}' }); }</script>${googleTag(vendor, '?onload=loaded&render=explicit&hl=nl')}`,
    ],
  ] as const) {
    it(
      `${name}: leads to the box, and sends once it is ticked`,
      play(async (scene) => {
        const vendor = prepare(scene);
        const tab = await refused(scene, { body: form({ inside }) + tag(vendor) });
        await fillIn(tab);
        await tab.click('Versturen');
        await tab.click(ALLOW);
        await tab.see('Nog één stap: het vinkje van Google reCAPTCHA', 'group');
        await tab.page.waitForFunction(() => document.activeElement?.localName === 'iframe');
        assert.deepEqual(sent(scene), []);
        // The focus is in the vendor’s frame: the next stop of the keyboard is its box.
        const frame = await tab.page.waitForFrame((one) => one.url().includes('anchor'));
        await frame.waitForFunction(() => document.hasFocus() && document.querySelector('input'));
        await tab.page.keyboard.press('Tab');
        await frame.waitForFunction(() => document.activeElement?.localName === 'input');
        await tab.page.keyboard.press('Space');
        assert.match((await scene.site.request('/send')).body, answered);
        await tab.settle();
        assert.equal(sent(scene).length, 1);
        assert.equal(await tab.page.$('consent-placeholder'), null);
      }),
    );
  }

  it(
    'v2 checkbox: the button may be pressed as well, and then it is sent once all the same',
    play(async (scene) => {
      const vendor = prepare(scene);
      const tab = await refused(scene, {
        body: `${form({ inside: `<div class="g-recaptcha" data-sitekey="${KEY}"></div>` })}
          <script>document.querySelector('form').addEventListener('submit', (event) => {
            event.preventDefault();
            log.push('submit ' + grecaptcha.getResponse().slice(0, 8));
          });</script>${googleTag(vendor, '?hl=nl')}`,
      });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.click(ALLOW);
      await tab.see('Nog één stap: het vinkje van Google reCAPTCHA', 'group');
      await tab.click('Versturen');
      assert.deepEqual(await tab.noted(1), ['submit ']);
      assert.equal(await tab.page.$('consent-placeholder'), null);
      const frame = await tab.page.waitForFrame((one) => one.url().includes('anchor'));
      await (await frame.waitForSelector('input'))?.click();
      await tab.page.waitForFunction(
        () => document.querySelector<HTMLTextAreaElement>('[name=g-recaptcha-response]')?.value,
      );
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['submit ']);
    }),
  );
});

describe('a form that can do without', () => {
  it(
    'offers that, and is sent once by the page’s own handlers, with nothing granted',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const tab = await refused(scene, {
        body: `${form({ is: 'id="ask" data-consent-optional' })}
          <script>ask.addEventListener('submit', async (event) => {
            event.preventDefault();
            log.push('allowed ' + helder.allows('recaptcha'));
            await new Promise((resolve) => setTimeout(resolve));
            // A page may send again by itself, as soon as it has looked at what was filled in.
            if (ask.dataset.done) return void fetch('/send', { method: 'POST', body: new FormData(ask) });
            ask.dataset.done = 'true';
            ask.requestSubmit();
          });</script>`,
      });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.see(ASK, 'group');
      await tab.click(WITHOUT);
      await scene.site.request('/send');
      await tab.settle();
      assert.equal(sent(scene).length, 1);
      assert.deepEqual(await tab.notes(), ['allowed false', 'allowed false']);
      assert.deepEqual(scene.site.asked(/^vendor/), []);
      assert.equal(await tab.page.evaluate(() => window.helder?.decisions['recaptcha']), 'denied');
      assert.equal(await tab.page.$('consent-placeholder'), null);
    }),
  );
});

describe('a second form on the page', () => {
  it(
    'that is sent while the first waits for the vendor waits for it too, and both are sent once',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      let answer: (value?: unknown) => void = Boolean;
      scene.site.put('/two', '<p>Verstuurd</p>').put('vendor.test/recaptcha/api.js', {
        body: standIn('recaptcha.js'),
        after: new Promise((resolve) => (answer = resolve)),
      });
      const tab = await refused(scene, {
        head: `<script>addEventListener('DOMContentLoaded', () =>
          two.addEventListener('submit', () => log.push(typeof window.grecaptcha?.execute)))</script>`,
        body: `${form()}<form data-consent="recaptcha" id="two" action="/two" target="other">
            <button>Tweede</button></form><iframe name="other" title="Antwoord"></iframe>`,
      });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.click(ALLOW);
      await tab.see('Een moment: wij laden Google reCAPTCHA', 'group');
      await tab.click('Tweede');
      await tab.click('Tweede');
      answer();
      await Promise.all([scene.site.request('/two'), scene.site.request('/send')]);
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['function']);
      assert.equal(sent(scene).length, 1);
      assert.equal(scene.site.asked(/\/two/).length, 1);
    }),
  );
});

describe('a manifest that never comes', () => {
  it(
    'holds no form for longer than a visitor waits',
    play(async (scene) => {
      prepare(scene);
      scene.site.put('/never.json', { after: never }).put(
        '/',
        `<!doctype html><html lang="nl"><body>${form()}<iframe name="sink" title="Antwoord"></iframe>
          <script src="/helder/helder.js" data-manifest="/never.json"></script></body></html>`,
      );
      const tab = await scene.visitor.newTab();
      await tab.page.goto(scene.site.origin());
      await tab.runs('forms');
      await fillIn(tab);
      await tab.click('Versturen');
      await scene.site.request('/send');
      await tab.page.waitForFunction(
        () => document.querySelector('iframe')?.contentDocument?.body.textContent,
      );
      assert.equal(sent(scene).length, 1);
    }),
  );
});

describe('a vendor that is there and never calls back', () => {
  it(
    'is said to after ten seconds',
    play(async (scene) => {
      const vendor = prepare(scene);
      scene.site.put('vendor.test/recaptcha/api.js', 'window.grecaptcha = { ready() {} };');
      const tab = await refused(scene, { body: googleTag(vendor) + form() });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.click(ALLOW);
      await tab.see(SILENT, 'group');
      assert.deepEqual(sent(scene), []);
    }),
  );
});

describe('a decision made elsewhere', () => {
  it(
    'lets what waits go on: a grant in the banner',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      scene.site.put(
        '/',
        `<!doctype html><html lang="nl"><body>${form()}<iframe name="sink"></iframe>
          <script src="/helder/helder.js" data-manifest="/privacy.json"></script></body></html>`,
      );
      const tab = await scene.visitor.open('/');
      await tab.runs('forms');
      await fillIn(tab);
      await tab.page.$eval('form button', (button) => {
        button.click();
      });
      await tab.see(ASK, 'group');
      await tab.answer('Alles accepteren');
      await scene.site.request('/send');
      await tab.settle();
      assert.equal(sent(scene).length, 1);
      assert.equal(await tab.page.$('consent-placeholder'), null);
    }),
  );

  it(
    'lets what waits go on: a grant in another tab',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const tab = await refused(scene, { body: form() });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.see(ASK, 'group');
      const other = await scene.visitor.open('/');
      await other.page.evaluate(() => window.helder?.decide({ recaptcha: 'granted' }));
      await lookAt(tab);
      await scene.site.request('/send');
      await tab.settle();
      assert.equal(sent(scene).length, 1);
    }),
  );

  it(
    'sends nothing any more: a withdrawal while it waits',
    play(async (scene) => {
      const vendor = prepare(scene);
      const tab = await refused(scene, {
        body: `${form({ inside: `<div class="g-recaptcha" data-sitekey="${KEY}"></div>` })}${googleTag(vendor)}`,
      });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.click(ALLOW);
      await tab.see('Nog één stap: het vinkje van Google reCAPTCHA', 'group');
      await tab.page.evaluate(() => window.helder?.decide({ recaptcha: 'denied' }));
      await tab.page.waitForFunction(() => !document.querySelector('consent-placeholder'));
      await tab.page.$eval('[name=g-recaptcha-response]', (field) => {
        (field as HTMLTextAreaElement).value = 'late';
      });
      await tab.settle();
      assert.deepEqual(sent(scene), []);
      assert.equal(await tab.page.$eval('textarea', ({ value }) => value), 'Hallo');
    }),
  );

  it(
    'holds the form again: a withdrawal',
    play(async (scene) => {
      prepare(scene);
      const tab = await refused(scene, { body: form() });
      await tab.page.evaluate(() => window.helder?.decide({ recaptcha: 'granted' }));
      await tab.page.evaluate(() => window.helder?.decide({ recaptcha: 'denied' }));
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.see(ASK, 'group');
      await tab.settle();
      assert.deepEqual(sent(scene), []);
    }),
  );
});

describe('a page that fetches the vendor’s script itself', () => {
  for (const [name, script] of [
    [
      'once it is allowed',
      (address: string) =>
        `helder.addEventListener('change', () => document.head.append(Object.assign(document.createElement('script'), { src: '${address}' })));
         ask.addEventListener('submit', () => log.push(typeof grecaptcha.ready));`,
    ],
    [
      'when it sends',
      (address: string) =>
        `ask.addEventListener('submit', () => {
           document.head.append(Object.assign(document.createElement('script'), { src: '${address}', onload: () => log.push('function') }));
         });`,
    ],
  ] as const) {
    it(
      `${name}: its form is sent as well`,
      play(async (scene) => {
        const vendor = prepare(scene);
        const tab = await refused(scene, {
          body: `${form({ is: 'id="ask"' })}<script>${script(`${vendor}/recaptcha/api.js?render=${KEY}`)}</script>`,
        });
        await fillIn(tab);
        await tab.click('Versturen');
        await tab.click(ALLOW);
        await scene.site.request('/send');
        assert.deepEqual(await tab.noted(1), ['function']);
        await tab.settle();
        assert.equal(sent(scene).length, 1);
      }),
    );
  }
});

describe('a service that helder knows nothing about', () => {
  it(
    'is waited for as well: what is marked with its purpose runs first',
    play(async (scene) => {
      prepare(scene);
      let answer: (value?: unknown) => void = Boolean;
      scene.site.put('/check.js', {
        body: "window.check = () => 'fine';",
        after: new Promise((resolve) => (answer = resolve)),
      });
      const tab = await refused(scene, {
        body: `<form data-consent="statistical" action="/send" target="sink"><button>Versturen</button></form>
          <script>document.querySelector('form').addEventListener('submit', () => log.push(check()));</script>
          <script type="text/plain" data-consent="counter" src="/check.js"></script>`,
      });
      await tab.click('Versturen');
      await tab.see('Mogen wij Teller gebruiken voor dit formulier?', 'group');
      await tab.click(ALLOW);
      await tab.see('Een moment: wij laden Teller', 'group');
      await scene.site.request('/check.js');
      // Pressing once more changes nothing.
      await tab.click('Versturen');
      assert.deepEqual(await tab.notes(), []);
      answer();
      await scene.site.request('/send');
      await tab.settle();
      assert.deepEqual(await tab.notes(), ['fine']);
      assert.equal(sent(scene).length, 1);
    }),
  );
});

describe('a vendor that does not answer', () => {
  it(
    'is said to after ten seconds, with other ways; trying again sends once it does',
    play(async (scene) => {
      const vendor = prepare(scene);
      let answer: (value?: unknown) => void = Boolean;
      scene.site.put('vendor.test/recaptcha/api.js', {
        body: 'window.grecaptcha = { ready: (callback) => callback() };',
        after: new Promise((resolve) => (answer = resolve)),
      });
      const tab = await refused(scene, {
        // Ten seconds pass faster.
        head: `<script>{
          const wait = window.setTimeout.bind(window);
          window.setTimeout = (run, delay = 0, ...rest) => wait(run, delay === 10_000 ? 1_000 : delay, ...rest);
        }</script>`,
        body: form() + googleTag(vendor),
      });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.click(ALLOW);
      const prompt = await tab.see(SILENT, 'group');
      assert.equal(await focused(tab), SILENT);
      assert.deepEqual(await prompt.$$eval('a', (links) => links.map((link) => link.href)), [
        'tel:+31501234567',
        'mailto:hallo@wadlicht.example',
      ]);
      assert.equal(await tab.page.$eval('textarea', ({ value }) => value), 'Hallo');
      assert.deepEqual(sent(scene), []);
      answer();
      await tab.page.waitForFunction(() => 'grecaptcha' in window);
      await tab.settle();
      assert.deepEqual(sent(scene), [], 'not without being told to');
      await tab.click('Opnieuw proberen');
      await scene.site.request('/send');
      await tab.settle();
      assert.equal(sent(scene).length, 1);
    }),
  );

  it(
    'is said to where its code throws',
    play(async (scene) => {
      const vendor = prepare(scene);
      scene.site.put(
        'vendor.test/recaptcha/api.js',
        'window.grecaptcha = { ready() { throw new Error("not today"); } };',
      );
      const tab = await refused(scene, { body: form() + googleTag(vendor) });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.click(ALLOW);
      await tab.see(SILENT, 'group');
      assert.deepEqual(sent(scene), []);
    }),
  );

  for (const [name, recaptcha, tag] of [
    ['by its tag', {}, googleTag],
    ['by helder', { siteKey: KEY }, () => ''],
  ] as const) {
    it(
      `is said to at once where it is blocked, and is fetched again: ${name}`,
      play(async (scene) => {
        const vendor = prepare(scene, recaptcha);
        scene.site.put('vendor.test/recaptcha/api.js', { refused: true });
        const tab = await refused(scene, {
          body: form({ is: 'data-consent-optional' }) + tag(vendor),
        });
        await fillIn(tab);
        await tab.click('Versturen');
        await tab.click(ALLOW);
        await tab.see(SILENT, 'group');
        assert.ok(await tab.sees(WITHOUT));
        prepare(scene, recaptcha);
        await tab.click('Opnieuw proberen');
        await scene.site.request('/send');
        await tab.settle();
        assert.equal(sent(scene).length, 1);
        assert.deepEqual(scene.site.asked(/vendor.*api\.js/).length, 2);
      }),
    );
  }
});

describe('a form is sent all the same', () => {
  it(
    'where prompt.js does not come: once, however often the button is pressed',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      scene.site.put('/helder/prompt.js', { after: new Promise(() => undefined) });
      const tab = await refused(scene, {
        // Five seconds pass faster.
        head: `<script>{
          const wait = window.setTimeout.bind(window);
          window.setTimeout = (run, delay = 0, ...rest) => wait(run, delay === 5_000 ? 500 : delay, ...rest);
        }</script>`,
        body: form(),
      });
      await fillIn(tab);
      await tab.click('Versturen');
      await tab.click('Versturen');
      await scene.site.request('/send');
      await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5_000)));
      await tab.settle();
      assert.equal(sent(scene).length, 1);
    }),
  );

  for (const chunk of ['prompt', 'form-nl', 'resolve', 'forms', 'placeholder']) {
    it(
      `where ${chunk}.js cannot be had`,
      play(async (scene) => {
        prepare(scene, { siteKey: KEY });
        const tab = await refused(scene, { body: '' });
        scene.site.put(`/helder/${chunk}.js`, { status: 404 });
        scene.site.put(
          '/',
          `<!doctype html><html lang="nl"><script>window.log = []</script>
          <script src="/helder/helder.js" data-manifest="/privacy.json"></script>
          <body>${form()}<iframe name="sink"></iframe></body></html>`,
        );
        await tab.page.setCacheEnabled(false);
        await tab.reload();
        if (chunk !== 'forms') await tab.runs('forms');
        await fillIn(tab);
        await tab.click('Versturen');
        await scene.site.request('/send');
        await tab.settle();
        assert.equal(sent(scene).length, 1);
        assert.match(await tab.told(/chunk|deel|load/i), /\S/);
      }),
    );
  }

  it(
    'where the manifest names no such service, which the console tells',
    play(async (scene) => {
      prepare(scene);
      const tab = await refused(scene, {
        body: form({ is: 'data-consent="recapcha"' }).replace('data-consent="recaptcha"', ''),
      });
      assert.match(await tab.told(/No service or purpose has this id/), /recapcha/);
      await fillIn(tab);
      await tab.click('Versturen');
      await scene.site.request('/send');
      assert.equal(await tab.page.$('consent-placeholder'), null);
    }),
  );

  it(
    'where there is no manifest; while it is on its way the form waits for it',
    play(async (scene) => {
      prepare(scene);
      let answer: (value?: unknown) => void = Boolean;
      scene.site.put('/late.json', {
        status: 404,
        after: new Promise((resolve) => (answer = resolve)),
      });
      scene.site.put(
        '/late',
        `<!doctype html><html lang="nl"><script>window.log = []</script>
          <script src="/helder/helder.js" data-manifest="/late.json"></script>
          <body>${form()}<iframe name="sink"></iframe></body></html>`,
      );
      const tab = await scene.visitor.newTab();
      await tab.page.goto(`${scene.site.origin()}/late`);
      await tab.runs('forms');
      await fillIn(tab);
      await tab.page.evaluate(() => fetch('/sentinel'));
      await tab.click('Versturen');
      await tab.page.evaluate(() => fetch('/sentinel'));
      assert.deepEqual(sent(scene), []);
      answer();
      await scene.site.request('/send');
      await tab.settle();
      assert.equal(sent(scene).length, 1);
    }),
  );
});

describe('under a strict Content-Security-Policy', () => {
  it(
    'the prompt works, without a violation',
    play(async (scene) => {
      prepare(scene, { siteKey: KEY });
      const nonce = 'nonce="r4nd0m"';
      const { origin } = new URL(scene.site.origin('vendor.test'));
      scene.site.put('/', {
        body: `<!doctype html><html lang="nl"><head>
          <script ${nonce}>window.log = []; addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => log.push(violatedDirective + ' ' + sourceFile));</script>
          <script ${nonce} src="/helder/helder.js" data-manifest="/privacy.json"></script></head>
          <body>${form()}<iframe name="sink"></iframe></body></html>`,
        headers: {
          'content-security-policy': [
            "default-src 'none'",
            "script-src 'nonce-r4nd0m' 'strict-dynamic'",
            "style-src 'self'",
            `connect-src 'self' ${origin}`,
            `frame-src 'self' ${origin}`,
            "form-action 'self'",
            "require-trusted-types-for 'script'",
            'trusted-types helder lit-html',
          ].join('; '),
        },
      });
      const tab = await scene.visitor.open('/');
      await tab.answer('Alles weigeren');
      await tab.runs('forms');
      await fillIn(tab);
      await tab.click('Versturen');
      const prompt = await tab.see(ASK, 'group');
      assert.equal(await prompt.evaluate((element) => getComputedStyle(element).display), 'block');
      await tab.click(ALLOW);
      await scene.site.request('/send');
      await tab.settle();
      assert.deepEqual(
        (await tab.notes()).filter((note) => !note.includes('vendor.test')),
        [],
      );
    }),
  );
});
