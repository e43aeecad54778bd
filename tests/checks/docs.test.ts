import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { visibility } from '../../utils/audit/exposure';
import { checks } from '../../utils/checks/registry';

const page = readFileSync(join(import.meta.dirname, '../../docs/checks.md'), 'utf8');

/** Rows of the table under a heading, cell by cell, without its head. */
function readTable(heading: string): string[][] {
  const part = page.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';
  const lines = part.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('docs/checks.md', () => {
  it('gives every check with the weight and severity of the code, heaviest first, and a reason', () => {
    const rows = readTable('Weights');
    const sorted = [...checks].sort((a, b) => b.weight - a.weight);
    const told = new Map(rows.map(([id, weight, severity]) => [id, `${weight} ${severity}`]));
    expect(told).toEqual(new Map(checks.map(({ id, weight, severity }) => [id, `${weight} ${severity}`])));
    expect(rows.map(([, weight]) => Number(weight))).toEqual(sorted.map(({ weight }) => weight));
    for (const [id, , , , reason] of rows) expect(reason, id).toMatch(/judgement|Judgement|\[\d/);
  });

  it('gives the visibility of every audience as the code has it', () => {
    const told = readTable('Visibility').map(([audience, value]) => [
      audience,
      Math.round(Number(value) * 100),
    ]);
    expect(Object.fromEntries(told)).toEqual(visibility);
  });

  it('lists every source that it refers to, and no other', () => {
    const [body, list] = page.split('## Sources') as [string, string];
    const used = [...body.matchAll(/\[([\d, ]+)\]/g)].flatMap((match) => match[1]!.split(', '));
    const listed = [...list.matchAll(/^(\d+)\. /gm)].map((match) => match[1]!);
    expect([...new Set(used)].sort((a, b) => Number(a) - Number(b))).toEqual(listed);
  });
});
