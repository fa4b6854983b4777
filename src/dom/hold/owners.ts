import { presetHosts } from 'helder:preset-hosts';
import { covers } from '../../core/host-entry.js';
import type { Json } from '../../core/json.js';

/** That what an entry covers belongs to a service of the manifest; without an id, to a preset that the manifest does not list. */
type Rule = readonly [entry: string, id?: unknown];

/** Whose an address is. */
export interface Owners {
  /** Takes the services of a manifest. Throws where it has none. */
  readonly learn: (manifest: unknown) => void;
  /** Ids of all the services that must be granted first; none where nobody can grant it; undefined for what is nobody’s. */
  readonly idsOf: (...addresses: readonly string[]) => readonly string[] | undefined;
}

/** As browsers write hosts; the port does not matter. */
const tidy = (entry: unknown): string =>
  String(entry)
    .toLowerCase()
    .replace(/^https?:\/\/|:\d+/g, '');

/** Knows the presets’ hosts from the start, and those of the manifest once it is known. */
export function makeOwners(): Owners {
  const presets = new Map<unknown, readonly string[]>(
    presetHosts.map(([id, entries]) => [id, entries.split(' ')]),
  );
  const unlisted = [...presets.values()].flat().map((entry): Rule => [entry]);
  let rules: readonly Rule[] = unlisted;
  const ownersOf = (address: string): readonly string[] | undefined => {
    // What is no address is fetched from nowhere: a template of the page, say.
    if (!URL.canParse(address, document.baseURI)) return undefined;
    const { protocol, hostname, pathname } = new URL(address, document.baseURI);
    // The site’s own host is no third party, whatever stands in the manifest.
    if (!protocol.startsWith('http') || hostname === location.hostname) return undefined;
    const bare = hostname.replace(/\.$/, '') + pathname;
    const found = rules.filter(([entry]) => covers(entry, bare));
    const listed = found.filter(([, id]) => id);
    // What says most about an address counts: `www.google.com/recaptcha/` before `www.google.com`.
    const most = Math.max(...listed.map(([entry]) => entry.length));
    return found.length
      ? listed.flatMap(([entry, id]) => (entry.length === most ? String(id) : []))
      : undefined;
  };

  return {
    learn(manifest) {
      const services = (manifest as Json)['services'] as readonly Json[];
      const listed = services.flatMap(({ use, id = use, hosts = [], origin = [] }) =>
        [presets.get(use) ?? [], hosts as readonly unknown[], origin]
          .flat()
          .map((entry): Rule => [tidy(entry), id]),
      );
      rules = [...listed, ...unlisted];
    },
    idsOf(...addresses) {
      // A `srcset` holds several, and the browser chooses; in a single one it passes over line breaks.
      const owners = [...addresses, ...addresses.join(' ').split(/[\s,]+/)].flatMap((address) => {
        const ids = address && ownersOf(address);
        return ids ? [ids] : [];
      });
      if (!owners.length) return undefined;
      return owners.every(({ length }) => length) ? [...new Set(owners.flat())] : [];
    },
  };
}
