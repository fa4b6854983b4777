import { define } from './define.js';
import { NoticeElement } from './notice/notice-element.js';

/**
 * What is stored on the visitor’s device, by whom, why and for how long, with the visitor’s present choice. Renders into
 * the page itself, as `<privacy-policy>` does, which has it as one of its sections.
 *
 * @summary The cookie declaration of a manifest.
 * @cssprop [--helder-measure=42rem] - The longest line of running text.
 */
export class CookieDeclaration extends NoticeElement {
  constructor() {
    super({ tag: 'cookie-declaration', prefix: 'cookies-', level: 2 });
  }
}

define('cookie-declaration', CookieDeclaration);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-declaration': CookieDeclaration;
  }
}
