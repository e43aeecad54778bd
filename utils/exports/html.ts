import type { Report } from '../model/report';
import { writeChapters } from './chapters/all';
import { listChapters, writeHead } from './chapters/head';
import { defineExport, type ExportContext } from './define';
import { drawBlock } from './html/blocks';
import { drawText } from './html/draw-text';
import { html, isolate, type Markup } from './html/markup';
import { style } from './html/style';
import type { Piece } from './text/seal';

/** Whatever a name or bio may hold, the file can run nothing and load nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One self-contained page for reading and printing, without scripts. */
export default defineExport({
  id: 'html',
  stem: 'vitrine-report',
  extension: 'html',
  mime: 'text/html',
  write: writePage,
});

function* writePage(report: Report, context: ExportContext): Generator<Piece> {
  const { t } = context;
  const date = t.date(report.generated, { timeZone: 'UTC', dateStyle: 'long' });
  yield html`<!doctype html>
<html lang="${t.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${t('report.title')}, ${date}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
${report.prepared ? drawLetterhead(report.prepared, context) : null}<h1>${t('report.title')}, <span class="date">${date}</span></h1>
`.markup;
  for (const block of writeHead(report, context)) yield drawBlock(block, context).markup;
  yield listContents(report, context).markup;
  for (const block of writeChapters(report, context)) yield drawBlock(block, context).markup;
  yield {
    seal: (digits) =>
      html`<footer><p class="soft">${t('reports.seal')} <code id="sha256">${digits}</code></p></footer>
</main>
</body>
</html>
`.markup,
  };
}

/** Who gave the report, and whom to ask: one line each. */
function drawLetterhead({ name, contact }: NonNullable<Report['prepared']>, { t }: ExportContext): Markup {
  return html`<header class="letterhead">
${name === '' ? null : html`<p><strong>${isolate(name)}</strong></p>`}${contact === '' ? null : html`<p class="soft">${t('report.questions')} ${isolate(contact)}</p>`}
</header>
`;
}

function listContents(report: Report, context: ExportContext): Markup {
  const items = listChapters(report, context).map(
    ({ id, title }) => html`<li><a href="#${id}">${drawText(title)}</a></li>`,
  );
  return html`<nav aria-label="${context.t('report.contents')}"><h2>${context.t('report.contents')}</h2><ol>${items}</ol></nav>
`;
}
