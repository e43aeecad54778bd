import type { FullTranslator } from '../i18n/translate';
import type { Policy } from '../model/policy';
import type { Report } from '../model/report';
import type { ExportId } from '../model/words';

/** What a format may use besides the report: words in the reader's language, how networks write their names, and whose policy is in force. */
export interface ExportContext {
  t: FullTranslator;
  networkName(id: string): string;
  policy: Pick<Policy, 'organisation' | 'version'> | null;
}

export interface Export {
  /** The file's name. */
  id: ExportId;
  /** What it writes is named `<stem>-<day>.<extension>`. */
  stem: string;
  extension: string;
  mime: string;
  /** A pure function: the same report and context give the same bytes. */
  render(report: Report, context: ExportContext): string;
}

export function defineExport(format: Export): Export {
  return format;
}
