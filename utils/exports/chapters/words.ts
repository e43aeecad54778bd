import { chooseReading, roundScore } from '../../i18n/choose-reading';
import type { Account, Score } from '../../model/schemas';
import type { Severity } from '../../model/words';
import type { ExportContext } from '../define';
import type { Text } from '../text/blocks';

export type Words = ExportContext['t'];

/** Severity is a shape and a word before it is a colour. */
export const marks: Readonly<Record<Severity, string>> = { high: '●', medium: '◐', low: '○' };

export const nameSeverity = (severity: Severity, t: Words): string =>
  `${marks[severity]} ${t(`severity.${severity}`)}`;

const dayLength = 86_400_000;
/** A date takes the browser a hundred times longer to write than to look up, and a report has as many as observations. */
const written = new WeakMap<Words, Map<number, string>>();

/** Dates are in UTC, so that a report does not depend on where it is made. */
export function writeDate(ms: number, t: Words): string {
  const known = written.get(t) ?? new Map<number, string>();
  written.set(t, known);
  const day = Math.floor(ms / dayLength);
  const text = known.get(day) ?? t.date(ms, { timeZone: 'UTC' });
  known.set(day, text);
  return text;
}

export function writeSpan(from: number, to: number, t: Words): string {
  const [first, last] = [writeDate(from, t), writeDate(to, t)];
  return first === last ? last : `${first} – ${last}`;
}

/** An account whose handle no page has told yet goes by its network. */
export function nameAccount({ handle, network }: Account, { networkName, t }: ExportContext): Text {
  return handle === ''
    ? networkName(network)
    : [networkName(network), t('punctuation.colon'), { foreign: handle }];
}

/** `between 12 and 40 of 100, 80 % checked` */
export function writeFigure(score: Score, t: Words): string {
  const { low, high, coverage } = roundScore(score);
  return low === high
    ? t('exposure.figureExact', { low, coverage })
    : t('exposure.figure', { low, high, coverage });
}

/** What the figure means, and how much of it is known. */
export const readFigure = (score: Score, t: Words): string =>
  `${t(`reading.${chooseReading(score)}`)} ${t('report.coverageLine', { known: score.known, applicable: score.applicable })}`;

/** `12–40`, for a cell. */
export function writeInterval(score: Score | null): string {
  if (score === null) return '–';
  const { low, high } = roundScore(score);
  return low === high ? String(low) : `${low}–${high}`;
}

export const percent = (score: Score | null, t: Words): string =>
  score === null ? '–' : `${t.number(roundScore(score).coverage)} %`;
