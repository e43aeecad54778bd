import { readFigure, writeFigure } from '../chapters/words';
import type { ExportContext } from '../define';
import { type Block, isBlocks, type Table, type Text } from './blocks';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };

/** What a renderer would make a link of by itself; a backslash does not stop every one of them, so this stands as code. */
const linksItself = /@|:\/\/|www\.|mailto:|xmpp:/i;

/** On one line, without what turns text or cannot be seen. */
const flatten = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '\ufffd')
    .replace(/[\s\u0085\p{Cc}]+/gu, ' ');

/** Any text, so that Markdown shows it as it is: nothing in it can be markup, a link, a cell or a new line. */
export function escapeMarkdown(text: string): string {
  const flat = flatten(text);
  if (linksItself.test(flat)) return writeCode(flat);
  return flat
    .replace(/[\\`*_~[\]{}#$!^=]/g, '\\$&')
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/[&<>|]/g, (sign) => entities[sign]!);
}

/** As code, behind more backticks than stand in it; a pipe would end a cell there too. */
function writeCode(flat: string): string {
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const inner = flat.replaceAll('|', '\u00a6');
  return `${fence} ${inner.trim()} ${fence}`;
}

/** A web address between angle brackets, anything else as mere text. */
function writeLink(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return escapeMarkdown(url);
  return `<${parsed.href.replace(/[|<>\s`\\\p{Cc}]/gu, encodeURIComponent)}>`;
}

export function writeText(text: Text): string {
  if (text === null) return '';
  if (typeof text === 'string') return escapeMarkdown(text);
  if ('foreign' in text) return escapeMarkdown(text.foreign);
  if ('link' in text) return writeLink(text.link);
  if ('to' in text) return writeText(text.text);
  if ('strong' in text) return strengthen(writeText(text.strong));
  if ('soft' in text) return writeText(text.soft);
  return text.map(writeText).join('');
}

/** Stars must touch the text that they make strong. */
const strengthen = (text: string): string => (text.trim() === '' ? '' : `**${text.trim()}**`);

/** One block as Markdown, with an empty line after it. */
export function writeBlock(block: Block, context: ExportContext): string {
  switch (block.is) {
    case 'open':
    case 'close':
      return '';
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeText(block.text).trim()}\n\n`;
    case 'text':
      return block.look === 'note' ? `> ${writeText(block.text)}\n\n` : `${writeText(block.text)}\n\n`;
    case 'list':
      return block.items.length === 0
        ? ''
        : `${block.items.map((item, at) => `${block.look === 'ranked' ? `${at + 1}.` : '-'} ${writeText(item)}`).join('\n')}\n\n`;
    case 'facts':
      return `${block.rows.map(([name, value]) => `- ${strengthen(writeText(name))}: ${writeFact(value)}`).join('\n')}\n\n`;
    case 'table':
      return writeTable(block);
    case 'bars':
      return writeTable({
        is: 'table',
        label: block.label,
        head: [block.label, ''],
        figures: [1],
        rows: block.rows.map(({ name, value }) => [name, context.t.number(value)]),
      });
    case 'exposure':
      return `**${escapeMarkdown(writeFigure(block.score, context.t))}**\n\n${escapeMarkdown(readFigure(block.score, context.t))}\n\n`;
    case 'card':
      return block.blocks.map((one) => writeBlock(one, context)).join('');
  }
}

/** A list within a list of facts is told after one another: deeper ones are read differently by every renderer. */
function writeFact(value: Text | readonly Block[]): string {
  if (!isBlocks(value)) return writeText(value);
  return value
    .flatMap((block) => (block.is === 'list' ? block.items.map(writeText) : []))
    .map((text) => `\n  - ${text}`)
    .join('');
}

function writeTable({ caption, head, rows, figures = [] }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.trim()).join(' | ')} |\n`;
  return [
    caption === undefined ? '' : `${strengthen(escapeMarkdown(caption))}\n\n`,
    line(head.map(escapeMarkdown)),
    line(head.map((_, at) => (figures.includes(at) ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(writeText))),
    '\n',
  ].join('');
}
