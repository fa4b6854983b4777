import type { FindingCode } from '../core/finding.js';

type Report = (code: FindingCode, path: string, found?: string) => void;

function parse(text: string, source: string, report: Report): unknown {
  try {
    return JSON.parse(text);
  } catch {
    report('manifest-not-json', source, text.trim().slice(0, 60));
    return undefined;
  }
}

/** The manifest in an inline `<script type="application/json">`, at once; undefined, and reported, when it cannot be had. */
export function inlineManifest(source: string, report: Report): unknown {
  const text = document.getElementById(source.slice(1))?.textContent;
  if (text) return parse(text, source, report);
  report('manifest-missing', source);
  return undefined;
}

/** The manifest at a URL; undefined, and reported, when it cannot be had. */
export async function fetchManifest(source: string, report: Report): Promise<unknown> {
  try {
    const response = await fetch(source);
    if (response.ok) return parse(await response.text(), source, report);
    report('manifest-missing', source, String(response.status));
  } catch (error) {
    report('manifest-missing', source, String(error));
  }
  return undefined;
}
