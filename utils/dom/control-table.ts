import { closestOf } from './control-scene';
import type { Texts } from './control-text';

/** Where a control stands in a table of rows and columns. */
export interface Place {
  table: Element;
  row: Element;
  cell: Element;
  /** Of the cell, counted from 0, wide cells as many. */
  column: number;
  /** The row that titles the columns; null where the table is only a way of laying out. */
  header: Element | null;
}

const cellNames = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';
const headerCells = 'th, [role="columnheader"]';

/** The place of an element in the table around it; null outside of tables. */
export function placeInTable(element: Element): Place | null {
  const cell = closestOf(element, cellNames);
  const row = cell?.closest('tr, [role="row"]');
  const table = row?.closest('table, [role="table"], [role="grid"], [role="treegrid"]');
  if (!cell || !row || !table) return null;
  const column = cellsOf(row)
    .slice(0, cellsOf(row).indexOf(cell))
    .reduce((sum, one) => sum + spanOf(one), 0);
  return { table, row, cell, column, header: headerOf(table, row) };
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((child) => child.matches(cellNames));
}

function spanOf(cell: Element): number {
  return Math.max(1, Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan')) || 1);
}

/** The first row, where its cells are titles, or hold words alone while the row in question has controls below at least three of them. */
function headerOf(table: Element, row: Element): Element | null {
  const first = table.querySelector('thead tr:last-child') ?? table.querySelector('tr, [role="row"]');
  if (!first || first === row) return null;
  const cells = cellsOf(first);
  const titles = cells.filter((cell) => cell.matches(headerCells) || cell.closest('thead'));
  if (titles.length >= 2 || (titles.length === 1 && cells.length >= 2 && titles[0] !== cells[0]))
    return first;
  const isWords = cells.length >= 3 && cells.slice(1).every((cell) => cell.textContent?.trim());
  return isWords && !first.querySelector('input, select, button') ? first : null;
}

/** What stands over a control's column. */
export function readColumn(place: Place, texts: Texts): string {
  let left = place.column;
  for (const cell of place.header ? cellsOf(place.header) : []) {
    if (left <= 0) return readCell(cell, texts);
    left -= spanOf(cell);
    if (left < 0) return readCell(cell, texts);
  }
  return '';
}

/** What a row is about: its heading cell, else its first cell, if the control is in neither. */
export function readRowTitle(place: Place, texts: Texts): string {
  const title =
    place.row.querySelector(':scope > th, :scope > [role="rowheader"]') ?? cellsOf(place.row)[0] ?? null;
  if (!title || title === place.cell) return '';
  return texts.lines(title, { most: 2, skip: (one) => one.matches('button, select') })[0]?.text ?? '';
}

function readCell(cell: Element, texts: Texts): string {
  return cell.getAttribute('aria-label') ?? texts.lines(cell, { most: 2 })[0]?.text ?? '';
}

/** Is a checkbox there to mark rows for doing something with them, rather than to set anything? */
export function marksRow(element: Element, texts: Texts): boolean {
  const place = placeInTable(element);
  if (!place || place.column > 0) return false;
  if (place.cell.matches('th, [role="columnheader"]') && place.row.parentElement?.localName === 'thead')
    return true;
  if (texts.text(place.cell)) return false;
  const above = place.header ? cellsOf(place.header)[0] : null;
  return (
    cellsOf(place.row).length >= 3 &&
    (!above || Boolean(above.querySelector('input, [role="checkbox"]')) || !readCell(above, texts))
  );
}
