import { define } from './define.js';
import { NoticeElement } from './notice/notice-element.js';
import { takeProperties } from './take-properties.js';

/**
 * The privacy policy, made from the manifest. It renders into the page itself, so that the site’s typography, fragment
 * links, find-in-page, printing and translation work. What stands inside it is shown until then; a policy that
 * `helder render` has written there stays.
 *
 * @summary The privacy policy of a manifest.
 * @cssprop [--helder-measure=42rem] - The longest line of running text.
 */
export class PrivacyPolicy extends NoticeElement {
  constructor() {
    super({
      tag: 'privacy-policy',
      prefix: 'privacy-',
      level: 1,
      sections: () => {
        const ids = this.sections.split(/\s+/).filter(Boolean);
        return ids.length ? ids : undefined;
      },
    });
    takeProperties(this, ['sections']);
  }

  /** Ids of the sections to show, in this order, without title and contents; left out: everything. */
  get sections(): string {
    return this.getAttribute('sections') ?? '';
  }

  set sections(ids: string) {
    this.setAttribute('sections', ids);
  }
}

define('privacy-policy', PrivacyPolicy);

declare global {
  interface HTMLElementTagNameMap {
    'privacy-policy': PrivacyPolicy;
  }
}
