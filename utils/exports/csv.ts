import type { Report } from '../model/report';
import { listCounts, listEntry, listHead, listRest } from './chapters/rows';
import { defineExport, type ExportContext } from './define';
import type { Piece } from './text/seal';
import { writeColumns, writeRows } from './text/sheet';

/** One row per thing that the report tells, for a spreadsheet. States, audiences and kinds are ids, so that a filter works in any language. */
export default defineExport({
  id: 'csv',
  stem: 'vitrine-report',
  extension: 'csv',
  mime: 'text/csv',
  write: writeTable,
});

function* writeTable(report: Report, context: ExportContext): Generator<Piece> {
  // Without the mark, spreadsheets read letters with accents as two others.
  yield `\ufeff${writeColumns()}`;
  yield writeRows(listHead(report));
  yield { seal: (digits) => writeRows([{ record: 'seal', value: digits, note: 'SHA-256' }]) };
  for (const [at, entry] of report.accounts.entries())
    yield writeRows([...listEntry(entry, at + 1, context)]);
  yield writeRows([...listRest(report, context)]);
  yield writeRows([...listCounts(report, context)]);
}
