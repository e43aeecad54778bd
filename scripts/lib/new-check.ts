import { checks } from '../../utils/checks/registry';
import { Misuse } from './misuse.ts';
import type { Draft } from './new-files.ts';

/** A check that answers *unknown* until it is written, and its table test. */
export function draftCheck(id: string): Draft {
  if (!/^[a-z]+(-[a-z]+)+$/.test(id))
    throw new Misuse('A check’s id is a noun that names the failing state, in small letters: public-phone.');
  if (checks.some((check) => check.id === id)) throw new Misuse(`There is a check ${id}.`);
  return {
    files: {
      [`utils/checks/${id}.ts`]: `import { defineCheck } from './define';

/** Why it matters, in one sentence. */
export default defineCheck({
  id: '${id}',
  weight: 1,
  severity: 'low',
  page: 'profile',
  fields: ['bio'],
  run: (input) => {
    const { state, seen } = input.field('bio');
    if (state === 'not-readable') return { outcome: 'unknown', because: 'not-readable' };
    // Unknown is never safe: until it is known what fails, nothing passes.
    return { outcome: 'unknown', because: 'not-told', evidence: seen };
  },
});
`,
      [`tests/checks/${id}.test.ts`]: `import { describe, expect, it } from 'vitest';
import check from '../../utils/checks/${id}';
import { makeInput } from './make-input';

describe('${id}', () => {
  it('is unknown where nothing was read', () => {
    expect(check.run(makeInput({})).outcome).toBe('unknown');
  });
});
`,
    },
    next: [
      `utils/checks/${id}.ts: fields or list, page, what fails and what passes; weight and severity by docs/checks.md`,
      `tests/checks/${id}.test.ts: a table with pass, fail and unknown; tests/checks/checks.test.ts holds one row per check of a field`,
      `utils/i18n/*/base.ts: \`checks.${id}\`: title, why, fix`,
      'docs/checks.md: a row in “Weights”, with the reason',
    ],
  };
}
