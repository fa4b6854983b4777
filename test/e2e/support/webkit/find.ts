import type { Driver, NodeReference } from './driver.js';
import { WebKitElement } from './element.js';

/** What may have a role, by the role; its name and its role are the browser’s to say. */
const candidates: Readonly<Record<string, string>> = {
  button: 'button, summary, input, [role]',
  checkbox: 'input, [role]',
  link: 'a, [role]',
  textbox: 'input, textarea, [contenteditable], [role]',
};

/** All nodes that a selector finds, also in shadow trees where it should look there too. */
const findAll = `(selector, isDeep) => {
  const found = [];
  const look = (root) => {
    found.push(...root.querySelectorAll(selector));
    if (isDeep)
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  };
  look(document);
  return found;
}`;

/** Elements that a selector of puppeteer finds: plain CSS, or \`::-p-aria([name="…"][role="…"])\`. */
export async function find(
  driver: Driver,
  tab: string,
  selector: string,
): Promise<readonly WebKitElement[]> {
  const aria = /^::-p-aria\(\[name="(.*)"\]\[role="(\w+)"\]\)$/.exec(selector);
  const [, name, role = ''] = aria ?? [];
  const css = aria ? (candidates[role] ?? `${role}, [role]`) : selector;
  const nodes = (await driver.call(tab, findAll, [css, Boolean(aria)])) as NodeReference[];
  const all = nodes.map((node) => new WebKitElement(driver, tab, node));
  if (!aria) return all;
  const fitting: WebKitElement[] = [];
  for (const one of all)
    if ((await one.label()) === name && (await one.role()) === role) fitting.push(one);
  return fitting;
}
