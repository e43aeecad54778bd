import type { FullTranslator } from '../i18n/translate';
import type { Policy } from '../model/policy';
import type { Report } from '../model/report';
import type { ExportId } from '../model/words';
import { type Piece, sealPieces } from './text/seal';

/** What a format may use besides the report: words in the reader's language, how networks write their names, and whose policy is in force. */
export interface ExportContext {
  t: FullTranslator;
  networkName(id: string): string;
  policy: Pick<Policy, 'organisation' | 'version'> | null;
}

interface Format {
  /** The file's name. */
  id: ExportId;
  /** What it writes is named `<stem>-<day>.<extension>`. */
  stem: string;
  extension: string;
  mime: string;
  /** A pure function, piece by piece, so that whoever calls it can rest between: the same report and context give the same bytes. */
  write(report: Report, context: ExportContext): Iterable<Piece>;
}

export interface Export extends Format {
  /** The whole file at once. */
  render(report: Report, context: ExportContext): string;
}

export function defineExport(format: Format): Export {
  return { ...format, render: (report, context) => sealPieces(format.write(report, context)) };
}
