import { parts } from './parts.styles.js';
import { tables } from './table.styles.js';

/**
 * The look of a notice in the page’s own light DOM: font and colours are the page’s, everything else comes from them. All
 * of it stands in the layer `helder`, so that any rule of the site wins. On a page from right to left its parts stand as that
 * page does, and each sentence reads as its own language does. On paper a paragraph of three lines stays whole: Chromium 147
 * leaves the third behind where two are enough.
 */
export const styles = `
  @layer helder {
    privacy-policy,
    cookie-declaration {
      display: block;
      container: helder / inline-size;
    }
    .helder-notice {
      --_line: color-mix(in srgb, currentColor 20%, transparent);
      --_tint: color-mix(in srgb, currentColor 5%, transparent);
      max-inline-size: 62rem;
      line-height: 1.6;
      overflow-wrap: break-word;

      & :is(h1, h2, h3, h4, h5, h6) {
        margin-block: 2.25em 0.5em;
        font-size: 1.0625em;
        line-height: 1.25;
        text-wrap: balance;
      }
      & h1 {
        margin-block: 0 0.35em;
        font-size: clamp(1.75em, 1.25em + 2.5cqi, 2.5em);
        line-height: 1.15;
        letter-spacing: -0.015em;
      }
      & h2 {
        margin-block: 0 0.75em;
        font-size: 1.625em;
        letter-spacing: -0.01em;
      }
      & h3 {
        font-size: 1.25em;
      }
      & :is(p, ul, ol, dl, pre, blockquote) {
        max-inline-size: var(--helder-measure, 42rem);
        margin-block: 0 1em;
        text-wrap: pretty;
      }
      & :is(ul, ol) {
        padding-inline-start: 1.35em;
      }
      & li > :is(ul, ol, p) {
        margin-block: 0.25em;
      }
      & section {
        scroll-margin-block-start: 1.5rem;
      }
      & > section {
        margin-block-start: 3rem;
        border-block-start: 1px solid var(--_line);
        padding-block-start: 2rem;
      }
      & > section:first-child {
        margin: 0;
        border: 0;
        padding: 0;
      }
      & a {
        text-underline-offset: 0.15em;
      }
      & :is(h1, h2, h3, h4, h5, h6, dt, th, td) {
        hyphens: auto;
        hyphenate-limit-chars: 12 5 5;
      }
      &:dir(rtl) :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, span) {
        unicode-bidi: plaintext;
        text-align: right;
      }
      & :is(code, pre) {
        font-family: ui-monospace, Menlo, Consolas, monospace;
        font-size: 0.9em;
        overflow-wrap: anywhere;
      }
      & pre {
        overflow-x: auto;
        padding: 0.75rem 1rem;
        background: var(--_tint);
      }
      & blockquote {
        margin-inline: 0;
        border-inline-start: 3px solid var(--_line);
        padding-inline-start: 1rem;
      }
      & address {
        font-style: normal;
      }
    }
    ${parts} ${tables}

    @media print {
      .helder-notice {
        max-inline-size: none;
        orphans: 3;
        widows: 3;

        & :is(button, .helder-open, nav ol ol) {
          display: none;
        }
        & :is(tr, dl > div, li, nav, .helder-choice, p:has(+ table), :has(+ table) > p:last-child) {
          break-inside: avoid;
        }
        & :is(h1, h2, h3, h4, h5, h6, caption, thead, .helder-contents, :has(+ table)),
        & tr:has(> .helder-across) {
          break-after: avoid;
        }
        & > section {
          margin-block-start: 1.5rem;
          padding-block-start: 1.25rem;
        }
        & a:not(.helder-address, [href^='#'], [href^='mailto:'], [href^='tel:'])::after {
          content: ' (' attr(href) ')';
          unicode-bidi: isolate;
          font-size: 0.875em;
          overflow-wrap: anywhere;
        }
      }
    }
  }
`;
