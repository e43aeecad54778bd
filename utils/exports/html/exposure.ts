import { chooseReading, roundScore } from '../../i18n/choose-reading';
import type { Score } from '../../model/schemas';
import type { ExportContext } from '../define';
import { html, type Markup } from './markup';

/** The exposure interval drawn on a rule from 0 to 100, with the same in words. */
export function drawExposure(score: Score, { t }: ExportContext): Markup {
  const { low, high, coverage } = roundScore(score);
  const figure =
    low === high
      ? t('exposure.figureExact', { low, coverage })
      : t('exposure.figure', { low, high, coverage });
  const place = (value: number) => 20 + value * 3.6;
  // An exact figure still needs something to be seen by.
  const width = Math.max((high - low) * 3.6, 4);
  const ticks = [0, 25, 50, 75, 100].map(
    (tick) =>
      html`<line class="rule" x1="${place(tick)}" y1="20" x2="${place(tick)}" y2="28"/><text x="${place(tick)}" y="42">${tick}</text>`,
  );
  return html`<p class="figure"><strong>${figure}</strong></p>
<svg viewBox="0 0 400 48" role="img" aria-label="${t('exposure.picture', { low, high })}"><line class="rule" x1="20" y1="20" x2="380" y2="20"/>${ticks}<rect class="band" x="${Math.min(place(low), 380 - width)}" y="12" width="${width}" height="10" rx="2"/></svg>
<p>${t(`reading.${chooseReading(score)}`)} ${t('report.coverageLine', { known: score.known, applicable: score.applicable })}</p>`;
}
