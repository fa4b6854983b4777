import { fill } from '../core/fill.js';
import type { Kernel } from '../dom/kernel.js';
import { makeReceipt } from '../dom/make-receipt.js';

export { makeReceipt };

/** Hands a text to the visitor as a file. */
function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/ld+json' }));
  link.download = name;
  link.click();
  // Not at once: some browsers read it only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** Adds a button at the end of the preferences that gives the visitor a copy of what was decided: GDPR 15. */
export async function offerCopy(kernel: Kernel): Promise<void> {
  const body = document.querySelector('consent-preferences')?.shadowRoot?.querySelector('div');
  const { language } = await kernel.policy();
  const { receipt: words } = (await kernel.load(`record-${language}` as const)).default;
  // Opened before, on this page.
  if (!body || body.querySelector('[data-action=copy]')) return;
  const button = document.createElement('button');
  const status = document.createElement('p');
  button.type = 'button';
  button.dataset['action'] = 'copy';
  button.textContent = words.download;
  button.style.marginBlockStart = '16px';
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void kernel.use('receipt', async () => {
      const receipt = await makeReceipt(kernel);
      if (!receipt) return;
      const file = `${location.hostname}-${receipt['dct:created'].slice(0, 10)}.json`;
      save(file, JSON.stringify(receipt, null, 2));
      status.textContent = fill(words.downloaded, { file });
    });
  });
  body.append(button, status);
}
