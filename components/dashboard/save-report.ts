import type { Locale } from '../../utils/model/settings';
import type { ExportId } from '../../utils/model/words';
import { saveFile } from '../save-file';

/** Makes a file and saves it; gives its name, or null when it could not be made or its format is switched off. */
export async function saveReport(format: ExportId, locale: Locale): Promise<string | null> {
  try {
    // The exports bring validation and the whole catalogue along, which the popup must not pay for at its start.
    const { buildExport } = await import('../../utils/exports/build');
    const file = await buildExport(format, locale);
    if (file === null) return null;
    saveFile(file);
    return file.filename;
  } catch {
    return null;
  }
}
