import type { PhotoFigures } from './eval-photos.ts';
import { table, tabulate } from './print-profiles.ts';
import { photoFields } from './score-photos.ts';

/** The `photos` section as tables for a terminal; every miss on a line of its own when `verbose`. */
export function printPhotos(figures: PhotoFigures, verbose: boolean): string {
  const { gps, stripped, serialOutsideMakerNote, misses } = figures;
  const fields = Object.fromEntries(photoFields.map((field) => [field, figures[field]]));
  const cannot = Object.entries(stripped.cannot).map(([reason, count]) => `${reason} ${count}`);
  const sections = [
    `photos: ${figures.files} files`,
    tabulate('field', { gps, ...fields, 'serial, not in maker notes alone': serialOutsideMakerNote }),
    table([
      ['largest error of a place', gps.maxErrorMetres === null ? '–' : `${gps.maxErrorMetres.toFixed(2)} m`],
      [`crashes, with ${figures.brokenCopies} copies broken on purpose`, `${figures.crashes}`],
      ['bytes read', figures.bytesRead === null ? '–' : `${(figures.bytesRead * 100).toFixed(1)} %`],
      ['slowest file', `${figures.slowestMs.toFixed(0)} ms`],
      ['clean copies', `${stripped.clean}`],
      ['  of them made anew', `${stripped.recoded}`],
      ['said to be clean', `${stripped.wasClean}`],
      ['not to be cleaned', cannot.join(', ') || '0'],
      ['tags left in copies', `${stripped.leftovers}`],
      ['pictures changed', `${stripped.pixelsChanged} of ${stripped.pixelsCompared}`],
      ['turned another way', `${stripped.orientationChanged}`],
    ]),
    `  what is left was read by ${stripped.leftoversReadBy}; pictures were compared by ${stripped.pixelsComparedBy}`,
  ];
  if (verbose) {
    const all = [...misses, ...stripped.misses];
    sections.push('misses', all.map(({ file, miss }) => `  ${file}  ${miss}`).join('\n') || '  none');
  }
  return sections.join('\n');
}
