import { parseArgs } from 'node:util';
import { type Step, steps } from './lib/test-steps.ts';

/**
 * `npm test`: every check in order, one line each, and `N passed, N failed` alone on the last line. Tests of a
 * runner count one by one, every other step as one. `-- --only WORD` runs the steps whose name holds the word.
 */
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const total = { passed: 0, failed: 0 };

for (const group of groupSteps(steps.filter(({ name }) => name.includes(values.only))))
  await Promise.all(group.map(runOne));

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

function shorten(note: string): string {
  const lines = note.trim().split('\n');
  return lines.length > 150
    ? [...lines.slice(0, 150), `… ${lines.length - 150} more lines`].join('\n')
    : note.trim();
}

/** Neighbours that may run beside each other, together; every other step alone. */
function groupSteps(list: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of list) {
    const last = groups.at(-1);
    if (step.beside && last?.every(({ beside }) => beside)) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function runOne(step: Step): Promise<void> {
  const start = performance.now();
  const tally = await step.run().catch((error: Error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    notes: [error.stack ?? error.message],
  }));
  total.passed += tally.passed;
  total.failed += tally.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const counts = [
    tally.passed + tally.failed > 1 ? `${tally.passed} passed, ${tally.failed} failed` : '',
    tally.skipped > 0 ? `${tally.skipped} skipped` : '',
  ].filter(Boolean);
  console.log(
    `${tally.failed > 0 ? 'FAIL' : 'ok  '} ${seconds} s  ${step.name}${counts.length > 0 ? ` (${counts.join(', ')})` : ''}`,
  );
  for (const note of tally.notes) console.log(shorten(note).replace(/^/gm, '      '));
}
