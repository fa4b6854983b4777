/** How long an answer may take before the change is posted again later; milliseconds. */
const PATIENCE = 10_000;

/** Posts a change, also while the page goes. Gives what was answered in place of a 2xx, if anything was. */
export async function post(endpoint: string, body: string): Promise<PostOutcome> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, PATIENCE);
  try {
    const { ok, status } = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: true,
      // The address of a page may tell who the visitor is.
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    return ok ? { kind: 'kept' } : { kind: 'refused', found: String(status) };
  } catch (error) {
    return { kind: 'unreachable', found: String(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** What became of a change: the endpoint has it, does not want it, or did not answer. */
export type PostOutcome =
  { readonly kind: 'kept' } | { readonly kind: 'refused' | 'unreachable'; readonly found: string };
