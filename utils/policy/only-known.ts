import type { ListKey } from './define';

/** Takes only names that are on a list: a misspelt one would do nothing, and nobody would know. */
export function onlyKnown(what: string, list: () => readonly string[]): NonNullable<ListKey['mend']> {
  return (element: string) => {
    if (list().includes(element)) return { element, wrong: [] };
    const wanted = `one of the ${what}: ${list().join(', ')}`;
    return { element: null, wrong: [{ path: '', value: element, reason: 'not-allowed', wanted }] };
  };
}
