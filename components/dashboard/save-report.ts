import type { Locale } from '../../utils/model/settings';
import { saveFile } from '../save-file';

/** Makes a report and saves it; gives the file's name, or null when it could not be made. */
export async function saveReport(format: 'html' | 'json', locale: Locale): Promise<string | null> {
  try {
    // The exports bring validation and the whole catalogue along, which the popup must not pay for at its start.
    const { buildExport } = await import('../../utils/exports/build');
    const file = await buildExport(format, locale);
    saveFile(file);
    return file.filename;
  } catch {
    return null;
  }
}
