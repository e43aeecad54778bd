const patterns = new Map<string, RegExp>();

/** Does a key of a control (`name:account[locked]`) fit a pattern of the catalogue, where `*` stands for any run of characters? */
export function matchesKey(pattern: string, key: string): boolean {
  if (!pattern.includes('*')) return pattern === key;
  let test = patterns.get(pattern);
  if (!test) {
    test = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
    patterns.set(pattern, test);
  }
  return test.test(key);
}

/**
 * The words that a page's makers named a control with: `name:setting_hide_network` gives `setting hide network`. Not the selected
 * value, which says nothing of what the control is for.
 */
export function readKeyWords(keys: readonly string[]): string {
  return keys
    .filter((key) => !key.startsWith('value:'))
    .map((key) => key.slice(key.indexOf(':') + 1))
    .join(' ')
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}
