import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../dist/esm/elements/consent-preferences.js';
import { MANIFEST, openPreferences } from './preferences-page.js';
import { emulate, itIn } from './engine.js';

const it = itIn('consent-preferences');

/** Presses Tab until the element has the focus. */
async function tabTo(target: Element, page: { readonly focused: Element | null }): Promise<void> {
  for (let presses = 0; presses < 40 && page.focused !== target; presses++)
    await sendKeys({ press: 'Tab' });
  expect(page.focused).to.equal(target);
}

describe('<consent-preferences>', () => {
  beforeEach(async () => {
    fixtureCleanup();
    document.documentElement.lang = 'nl';
    document.documentElement.style.cssText = '';
    await setViewport({ width: 1024, height: 768 });
  });

  describe('content', () => {
    it('is a modal dialog with a name', async () => {
      const { dialog, root } = await openPreferences();
      expect(dialog.matches(':modal')).to.equal(true);
      expect(root.getElementById(dialog.getAttribute('aria-labelledby') ?? '')).to.have.text(
        'Uw keuze over cookies',
      );
    });

    it('turns nothing on by itself', async () => {
      const page = await openPreferences();
      expect(page.switches.map((entry) => page.nameOf(entry))).to.deep.equal([
        'Statistieken',
        'visits',
        'clicks',
        'Marketing',
      ]);
      expect(page.on).to.deep.equal([]);
      expect(page.switches.some(({ indeterminate }) => indeterminate)).to.equal(false);
    });

    it('has no switch where no consent is needed, and says why', async () => {
      const page = await openPreferences();
      const section = page.root.querySelector('section');
      expect(section?.querySelector('input')).not.to.exist;
      expect(section)
        .to.contain.text('Altijd aan')
        .and.to.contain.text('Waarom zonder toestemming');
    });

    it('tells of every service its provider, hosts, items and durations', async () => {
      const page = await openPreferences();
      const { textContent } = page.root.querySelectorAll('section')[1] as Element;
      for (const told of [
        'Stichting Wolk (Duitsland)',
        'visits.example',
        '_visits',
        '2\u00a0jaar',
        'Telt bezoeken.',
      ])
        expect(textContent).to.contain(told);
    });

    it('shows a text that falls back in its own language', async () => {
      const page = await openPreferences({
        ...MANIFEST,
        services: [{ ...MANIFEST.services[0], name: { en: 'Visits' } }],
      });
      expect(page.element.lang).to.equal('nl');
      expect(page.root.querySelector('h4 [lang=en]')).to.have.text('Visits');
    });

    it('leaves hostile texts texts', async () => {
      const bad = '<img src=x onerror=alert(1)><script>alert(1)</script>';
      const page = await openPreferences({
        ...MANIFEST,
        controller: { name: bad, email: 'a@b.nl' },
        purposes: { statistical: { name: bad, description: bad } },
        services: [
          { ...MANIFEST.services[0], name: bad, description: bad, provider: { name: bad } },
        ],
      });
      page.unfold();
      expect(page.root.querySelector('img, script')).not.to.exist;
      expect(page.root.querySelector('h4')?.textContent).not.to.equal('');
      expect(page.dialog).to.contain.text(bad);
    });
  });

  describe('choosing', () => {
    it('saves exactly what is shown', async () => {
      const page = await openPreferences();
      page.switchFor('clicks').click();
      page.switchFor('Marketing').click();
      expect(page.on).to.deep.equal(['clicks', 'Marketing']);
      page.action('save').click();
      expect(page.saved).to.deep.equal(['adverts', 'clicks']);
      expect(page.dialog.open).to.equal(false);
    });

    it('opens with what was granted before', async () => {
      const page = await openPreferences(MANIFEST, ['visits']);
      expect(page.on).to.deep.equal(['visits']);
      page.action('save').click();
      expect(page.saved).to.deep.equal(['visits']);
    });

    it('lets a purpose stand for its services, and be mixed', async () => {
      const page = await openPreferences(MANIFEST, ['visits']);
      const purpose = page.switchFor('Statistieken');
      expect(purpose.indeterminate).to.equal(true);
      purpose.click();
      expect(purpose.indeterminate).to.equal(false);
      expect(page.on).to.deep.equal(['Statistieken', 'visits', 'clicks']);
      purpose.click();
      expect(page.on).to.deep.equal([]);
    });

    it('rejects and accepts everything, whatever was turned on', async () => {
      const rejecting = await openPreferences(MANIFEST, ['visits']);
      rejecting.action('reject').click();
      expect(rejecting.saved).to.deep.equal([]);
      const accepting = await openPreferences();
      accepting.action('accept').click();
      expect(accepting.saved).to.deep.equal(['adverts', 'clicks', 'visits']);
    });

    it('keeps what was chosen when it is asked to open again', async () => {
      const page = await openPreferences();
      page.switchFor('clicks').click();
      const { policy, words } = { policy: undefined, words: undefined } as never;
      page.element.open({ policy, words, granted: [], accepts: [], save: () => undefined });
      expect(page.on).to.deep.equal(['clicks']);
    });
  });

  describe('keyboard', () => {
    it('is enough to choose and save', async () => {
      const page = await openPreferences();
      await tabTo(page.switchFor('visits'), page);
      await sendKeys({ press: ' ' });
      await tabTo(page.action('save'), page);
      await sendKeys({ press: 'Enter' });
      expect(page.saved).to.deep.equal(['visits']);
      expect(document.activeElement).to.equal(page.opener);
    });

    it('decides nothing by Escape and gives the focus back', async () => {
      const page = await openPreferences();
      await tabTo(page.switchFor('visits'), page);
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Escape' });
      expect(page.dialog.open).to.equal(false);
      expect(page.saved).to.equal(undefined);
      expect(document.activeElement).to.equal(page.opener);
    });
  });

  describe('the actions', () => {
    for (const width of [320, 1024]) {
      it(`weigh the same, ${String(width)} px wide`, async () => {
        await setViewport({ width, height: 700 });
        const page = await openPreferences();
        const looks = (['reject', 'accept', 'save'] as const).map((name) => {
          const button = page.action(name);
          const { width: w, height: h } = button.getBoundingClientRect();
          const { color, backgroundColor, borderColor, fontWeight, fontSize } =
            getComputedStyle(button);
          return [
            Math.round(w),
            Math.round(h),
            color,
            backgroundColor,
            borderColor,
            fontWeight,
            fontSize,
          ].join();
        });
        expect(new Set(looks).size, looks.join('\n')).to.equal(1);
      });
    }
  });

  describe('reading', () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible and fits a narrow screen (${colorScheme})`, async () => {
        await emulate({ 'prefers-color-scheme': colorScheme });
        document.documentElement.style.colorScheme = 'light dark';
        const page = await openPreferences(
          {
            ...MANIFEST,
            purposes: { statistical: { name: 'Arbeidsongeschiktheidsverzekeringsmaatschappij' } },
          },
          ['visits'],
        );
        page.unfold();
        for (const width of [320, 1024]) {
          await setViewport({ width, height: 568 });
          for (const box of [page.dialog, ...page.dialog.children])
            expect(box.scrollWidth, box.localName).to.be.at.most(box.clientWidth);
          expect(page.dialog.getBoundingClientRect().width).to.be.at.most(width);
          await expect(page.dialog).to.be.accessible();
        }
      });
    }
  });
});
