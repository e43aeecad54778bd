import type { Report } from '../model/report';
import { writeChapters } from './chapters/all';
import { writeHead } from './chapters/head';
import { defineExport, type ExportContext } from './define';
import { escapeMarkdown, writeBlock } from './text/markdown';
import type { Piece } from './text/seal';

/** The report as Markdown (CommonMark with tables), for notes, tickets and wikis. */
export default defineExport({
  id: 'md',
  stem: 'vitrine-report',
  extension: 'md',
  mime: 'text/markdown',
  write: writeDocument,
});

function* writeDocument(report: Report, context: ExportContext): Generator<Piece> {
  const { t } = context;
  const date = t.date(report.generated, { timeZone: 'UTC', dateStyle: 'long' });
  yield `# ${escapeMarkdown(`${t('report.title')}, ${date}`)}\n\n`;
  if (report.prepared) {
    const { name, contact } = report.prepared;
    if (name !== '') yield `${escapeMarkdown(name)}\n\n`;
    if (contact !== '') yield `${escapeMarkdown(t('report.questions'))} ${escapeMarkdown(contact)}\n\n`;
  }
  for (const block of writeHead(report, context)) yield writeBlock(block, context);
  for (const block of writeChapters(report, context)) yield writeBlock(block, context);
  yield `---\n\n${escapeMarkdown(t('reports.seal'))}\n\n`;
  yield { seal: (digits) => `\`sha256 ${digits}\`\n` };
}
