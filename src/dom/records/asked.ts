import type { Asked, QueuedChange } from '../../core/records/change.js';
import { readOccasion } from '../../core/occasion.js';
import type { Kernel, Reading } from '../kernel.js';

/** The SHA-256 of a text in hexadecimal digits; browsers work it out on https only. */
async function sha256(text: string): Promise<string | undefined> {
  try {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}

/** Where the manifest of this page stands: without the query of the page, which may tell who the visitor is. */
function manifestUrl({ source }: Kernel): string | undefined {
  if (!source) return undefined;
  return source.startsWith('#')
    ? location.origin + location.pathname + source
    : new URL(source, document.baseURI).href;
}

/** The same for all changes of one page. */
export interface AskedHere extends Omit<Asked, 'id'> {
  readonly stand: Reading['stand'];
}

/** What this page knows of the manifest that it asks with. */
export async function askedHere(kernel: Kernel): Promise<AskedHere> {
  const { manifestText = JSON.stringify(kernel.manifest), consent } = kernel;
  const url = manifestUrl(kernel);
  const hash = await sha256(manifestText);
  const { stand } = await kernel.read();
  return {
    stand,
    helder: consent.version,
    manifest: { ...(url && { url }), ...(hash && { sha256: hash }) },
  };
}

/** Who was asked with what for one change; of another manifest or version of helder only what the record says is known. */
export function askedFor(kernel: Kernel, { key, record }: QueuedChange, here: AskedHere): Asked {
  const { helder, manifest } = key === kernel.key ? here : { manifest: {} };
  const occasion = readOccasion(record);
  return {
    id: occasion?.id ?? '',
    ...(helder && { helder }),
    manifest: { ...(occasion?.version && { version: occasion.version }), ...manifest },
  };
}
