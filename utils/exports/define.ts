import type { FullTranslator } from '../i18n/translate';
import type { Report } from '../model/report';

/** What a format may use besides the report: words in the reader's language, and how networks write their names. */
export interface ExportContext {
  t: FullTranslator;
  networkName(id: string): string;
}

export interface Export {
  /** The file's name, and the extension of what it writes. */
  id: string;
  mime: string;
  /** A pure function: the same report and language give the same bytes. */
  render(report: Report, context: ExportContext): string;
}

export function defineExport(format: Export): Export {
  return format;
}
