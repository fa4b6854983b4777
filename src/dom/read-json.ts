/** Fetches JSON, or reads it from the inline script that `#id` names; rejects with what is wrong in one sentence. */
export async function readJson(address: string): Promise<unknown> {
  let text: string | null | undefined;
  if (address.startsWith('#')) text = document.getElementById(address.slice(1))?.textContent;
  else {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answers ${String(response.status)}`);
    text = await response.text();
  }
  if (typeof text !== 'string') throw new Error(`there is no element ${address}`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${address} is not JSON: ${text.trim().slice(0, 40)}`);
  }
}
