import type { Kernel } from './kernel.js';

/** Parses a manifest; undefined, and reported, when it is not JSON. */
function parse(kernel: Kernel, text: string): unknown {
  try {
    Object.assign(kernel, { manifestText: text });
    return JSON.parse(text);
  } catch {
    kernel.report('manifest-not-json', kernel.source, text.slice(0, 60));
    return undefined;
  }
}

/** The manifest in an inline `<script type="application/json">`, at once; undefined, and reported, when it cannot be had. */
export function inlineManifest(kernel: Kernel): unknown {
  const text = document.getElementById(kernel.source.slice(1))?.textContent;
  if (text) return parse(kernel, text);
  kernel.report('manifest-missing', kernel.source);
  return undefined;
}

/** The manifest at its URL; undefined, and reported, when it cannot be had. */
export async function fetchManifest(kernel: Kernel): Promise<unknown> {
  let found: unknown;
  try {
    const response = await fetch(kernel.source);
    if (response.ok) return parse(kernel, await response.text());
    found = response.status;
  } catch (error) {
    found = error;
  }
  kernel.report('manifest-missing', kernel.source, String(found));
  return undefined;
}
