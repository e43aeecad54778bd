import type { Report } from '../../model/report';
import type { DraftKind, PhotoKind } from '../../model/words';
import type { ExportContext } from '../define';
import type { Block } from '../text/blocks';
import { type Words, writeSpan } from './words';

/** The chapter on drafts and photos: counts are all that is ever kept of them. */
export function* writeCautions(
  { cautions, counts }: Report,
  { t, networkName }: ExportContext,
): Generator<Block> {
  yield { is: 'text', text: t('reports.cautionsIntro') };
  const hasPlaces = cautions?.some(({ place }) => place !== null) === true;
  const head = [t('reports.column.kind'), t('reports.column.about'), t('reports.column.count')];
  const label = t('reports.chapters.cautions');
  if (!cautions) {
    yield {
      ...{ is: 'table', label, head, figures: [2] },
      rows: counts.cautions.map((one) => [nameKind(one, t), t(`reports.${one.about}`), t.number(one.count)]),
    };
    return;
  }
  yield {
    ...{ is: 'table', label, figures: [2] },
    head: [...head, ...(hasPlaces ? [t('reports.column.place')] : []), t('reports.column.days')],
    rows: cautions.map((one) => [
      nameKind(one, t),
      t(`reports.${one.about}`),
      t.number(one.count),
      ...(hasPlaces ? [{ foreign: one.place === null ? '' : networkName(one.place) }] : []),
      writeSpan(Date.parse(one.first), Date.parse(one.last), t),
    ]),
  };
}

/** `E-mail address`, `Where it was taken`. */
export const nameKind = (
  { about, kind }: { about: 'draft' | 'photo'; kind: DraftKind | PhotoKind },
  t: Words,
): string =>
  about === 'draft'
    ? t(`notice.kinds.${kind as DraftKind}.label`)
    : t(`notice.photoKinds.${kind as PhotoKind}.label`);
