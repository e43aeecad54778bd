import type { Settings } from '../model/settings';
import { type ExportId, exportIds } from '../model/words';

/** A format, as far as pages must know to draw its button. */
export interface Format {
  id: ExportId;
  /** Nothing is saved in it. */
  off: boolean;
  /** Whether it is off was decided by the organisation: the person can change nothing about it. */
  locked: boolean;
}

/** Every format, and whether it can be used. Needs no report, so pages can call it at their first paint. */
export function listFormats({ exportsOff, managed }: Pick<Settings, 'exportsOff' | 'managed'>): Format[] {
  const held = managed?.held['exports-off'];
  const isWhole = managed?.locks.includes('exports-off') === true;
  return exportIds.map((id) => ({
    id,
    off: exportsOff.includes(id),
    locked: isWhole || held?.in.includes(id) === true || held?.out.includes(id) === true,
  }));
}
