import { roundScore } from '../../i18n/choose-reading';
import type { Score } from '../../model/schemas';
import { readFigure, writeFigure } from '../chapters/words';
import type { ExportContext } from '../define';
import type { Bars } from '../text/blocks';
import { drawText } from './draw-text';
import { html, type Markup } from './markup';

/** The exposure interval drawn on a rule from 0 to 100, with the same in words. */
export function drawExposure(score: Score, { t }: ExportContext): Markup {
  const { low, high } = roundScore(score);
  const place = (value: number) => 20 + value * 3.6;
  // An exact figure still needs something to be seen by.
  const width = Math.max((high - low) * 3.6, 4);
  const ticks = [0, 25, 50, 75, 100].map(
    (tick) =>
      html`<line class="rule" x1="${place(tick)}" y1="20" x2="${place(tick)}" y2="28"/><text x="${place(tick)}" y="42">${tick}</text>`,
  );
  return html`<p class="lead"><strong>${writeFigure(score, t)}</strong></p>
<svg viewBox="0 0 400 48" role="img" aria-label="${t('exposure.picture', { low, high })}"><line class="rule" x1="20" y1="20" x2="380" y2="20"/>${ticks}<rect class="band" x="${Math.min(place(low), 380 - width)}" y="12" width="${width}" height="10" rx="2"/></svg>
<p>${readFigure(score, t)}</p>
`;
}

/** A table whose last column draws its figure as a bar, so that the chart is its own text. */
export function drawBars({ label, rows }: Bars, { t }: ExportContext): Markup {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const lines = rows.map(({ name, value, mark }) => {
    const width = Math.round((value / most) * 1000) / 10;
    return html`<tr><th scope="row">${drawText(name)}</th><td class="figure">${t.number(value)}</td><td class="bar"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="band${mark === undefined ? '' : ` ${mark}`}" x="0" y="0" width="${width}" height="8"/></svg></td></tr>
`;
  });
  return html`<table class="bars">
<caption>${label}</caption>
<tbody>
${lines}</tbody>
</table>
`;
}
