/** The manifest of these tests: own services, so that nothing but the manifest is needed. */
export const manifest = {
  languages: ['nl', 'en'],
  controller: { name: 'Wadlicht', email: 'privacy@wadlicht.example' },
  services: [
    { id: 'counter', name: 'Teller', purpose: 'statistical' },
    { id: 'chat', name: 'Chat', purpose: 'support' },
    { id: 'films', name: 'Films', purpose: 'media' },
  ],
};

export interface PageParts {
  /** What stands in the head after helder’s tag. */
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  /** Value of `data-manifest`; left out: `/privacy.json`. */
  readonly from?: string;
  /** Attributes of helder’s tag. */
  readonly tag?: string;
  /** An inline manifest, before helder’s tag. */
  readonly inline?: unknown;
}

/** A page as a site owner would write it. Its scripts note what happens with `log.push(…)`. */
export function page(parts: PageParts = {}): string {
  const { head = '', body = '', lang = 'nl', tag = '', inline } = parts;
  const from = parts.from ?? (inline ? '#manifest' : '/privacy.json');
  const manifestTag = inline
    ? `<script type="application/json" id="manifest">${JSON.stringify(inline)}</script>`
    : '';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Proef</title>
<script${/nonce="[^"]*"/.exec(tag)?.[0].replace(/^/, ' ') ?? ''}>window.log = [];</script>
${manifestTag}<script src="/helder/helder.js" data-manifest="${from}" ${tag}></script>
${head}</head><body><h1>Proef</h1>${body}<p id="end"></p></body></html>`;
}

/** A held inline script. */
export const held = (id: string, code: string, attributes = ''): string =>
  `<script type="text/plain" data-consent="${id}" ${attributes}>${code}</script>`;

/** A held external script. */
export const heldSource = (id: string, source: string, attributes = ''): string =>
  held(id, '', `src="${source}" ${attributes}`);
