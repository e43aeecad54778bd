import type { TermList } from '../../utils/model/policy';

export function makeList(parts: Partial<TermList> = {}): TermList {
  return {
    id: 'projects',
    name: 'Project names',
    why: '',
    words: [],
    patterns: [],
    level: 'warn',
    fineOn: [],
    warnOn: [],
    holdOn: [],
    ...parts,
  };
}
