import type { ExportContext } from '../define';
import { type Block, isBlocks, type Table } from '../text/blocks';
import { drawBars, drawExposure } from './charts';
import { drawText } from './draw-text';
import { html, type Markup } from './markup';

/** One block as HTML. Sections open and close as blocks of their own, so that a report can be written piece by piece. */
export function drawBlock(block: Block, context: ExportContext): Markup {
  switch (block.is) {
    case 'open':
      return html`<section class="${block.look}" id="${block.id}">
`;
    case 'close':
      return html`</section>
`;
    case 'heading': {
      const inner = drawText(block.text);
      if (block.level === 2)
        return html`<h2>${inner}</h2>
`;
      return block.level === 3
        ? html`<h3>${inner}</h3>
`
        : html`<h4>${inner}</h4>
`;
    }
    case 'text':
      return block.look
        ? html`<p class="${block.look}">${drawText(block.text)}</p>
`
        : html`<p>${drawText(block.text)}</p>
`;
    case 'list':
      return drawList(block);
    case 'facts':
      return html`<dl>
${block.rows.map(
  ([name, value]) =>
    html`<dt>${drawText(name)}</dt><dd>${isBlocks(value) ? value.map((one) => drawBlock(one, context)) : drawText(value)}</dd>
`,
)}</dl>
`;
    case 'table':
      return drawTable(block);
    case 'bars':
      return drawBars(block, context);
    case 'exposure':
      return drawExposure(block.score, context);
    case 'card':
      return html`<article>
${block.blocks.map((one) => drawBlock(one, context))}</article>
`;
  }
}

function drawList({ items, look }: Extract<Block, { is: 'list' }>): Markup {
  const inner = items.map((item) => html`<li>${drawText(item)}</li>`);
  if (look === 'ranked')
    return html`<ol>${inner}</ol>
`;
  return look === 'names'
    ? html`<ul class="names">${inner}</ul>
`
    : html`<ul>${inner}</ul>
`;
}

function drawTable({ label, caption, head, rows, figures = [] }: Table): Markup {
  const isFigure = (at: number) => figures.includes(at);
  const heads = head.map((name, at) =>
    isFigure(at) ? html`<th scope="col" class="figure">${name}</th>` : html`<th scope="col">${name}</th>`,
  );
  const body = rows.map(
    ([first = '', ...rest]) =>
      html`<tr><th scope="row">${drawText(first)}</th>${rest.map((cell, at) =>
        isFigure(at + 1) ? html`<td class="figure">${drawText(cell)}</td>` : html`<td>${drawText(cell)}</td>`,
      )}</tr>
`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
${
  caption === undefined
    ? null
    : html`<caption>${caption}</caption>
`
}<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`;
}
