import { html, nothing, type TemplateResult } from 'lit';
import type { Cell, RowGroup, Table } from '../../core/notice/tree.js';
import type { RenderContext } from './context.js';
import { renderInline, renderLine } from './inline.js';

/**
 * A real table. On a narrow page its cells are laid out as blocks, which takes away what browsers tell assistive
 * technology about a table; so every part states its role. There each cell also shows its column’s label.
 */
export function renderTable(
  { caption, columns, groups }: Table,
  context: RenderContext,
): TemplateResult {
  return html`<table class="helder-table ${columns.length > 5 ? 'helder-wide' : ''}" role="table">
    <caption>
      ${renderInline(caption, context)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${groups.map((group) => renderGroup(group, columns, context))}
  </table>`;
}

function renderGroup(
  { header, rows }: RowGroup,
  columns: readonly string[],
  context: RenderContext,
): TemplateResult {
  const title = header && renderLine(header.line, context);
  const beside = header?.place === 'beside';
  // A header that speaks for all rows of its group has the scope `rowgroup`; each group is a `<tbody>` of its own.
  return html`<tbody role="rowgroup">
    ${
      title && !beside
        ? html`<tr role="row">
            <th class="helder-across" role="rowheader" scope="rowgroup" colspan=${columns.length}>
              ${title}
            </th>
          </tr>`
        : nothing
    }
    ${rows.map(
      (row, i) =>
        html`<tr role="row">
          ${
            beside && i === 0
              ? html`<th
                  class="helder-beside"
                  role="rowheader"
                  scope="rowgroup"
                  rowspan=${rows.length}
                >
                  ${title}
                </th>`
              : nothing
          }
          ${row.map((cell, j) => {
            const content = renderCell(cell, columns[beside ? j + 1 : j], context);
            return j === 0 && !beside
              ? html`<th role="rowheader" scope="row">${content}</th>`
              : html`<td role="cell">${content}</td>`;
          })}
        </tr>`,
    )}
  </tbody>`;
}

function renderCell(
  lines: Cell,
  label: string | undefined,
  context: RenderContext,
): TemplateResult | typeof nothing {
  const [first, ...more] = lines.map((line) => renderLine(line, context));
  if (!first) return nothing;
  // The label repeats the column header for the eye alone.
  return html`<span class="helder-label" aria-hidden="true">${label}</span>${
      more.length
        ? html`<ul class="helder-lines" role="list">
            ${[first, ...more].map((line) => html`<li>${line}</li>`)}
          </ul>`
        : html`<span>${first}</span>`
    }`;
}
