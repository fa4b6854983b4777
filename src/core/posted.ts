import { endpointOf } from './endpoint.js';
import { fill } from './fill.js';
import type { Item, Service } from './policy.js';
import type { RecordWords } from './record-words.js';

/** What helder stores and contacts besides where an endpoint gets every change. */
export function listPosted(manifest: unknown, service: Service, words?: RecordWords): Service {
  const endpoint = endpointOf(manifest);
  const [cookie] = service.items;
  if (!endpoint || !cookie) return service;
  const kept = ['.*', ''].map((ending): Item =>
    Object.freeze({
      ...cookie,
      name: `${cookie.name}.change${ending}`,
      storage: 'localStorage',
      duration: 'persistent',
      reason: words?.posted[ending ? 'reason' : 'latest'] ?? service.name,
    }),
  );
  // A path is on this site, as everything is.
  const [, host] = /^https?:\/\/([^/?#]+)/.exec(endpoint) ?? [];
  const controller = service.provider?.name ?? '';
  return Object.freeze({
    ...service,
    description: words ? fill(words.posted.description, { controller }) : service.description,
    hosts: Object.freeze(host ? [host] : []),
    items: Object.freeze([...service.items, ...kept]),
  });
}
