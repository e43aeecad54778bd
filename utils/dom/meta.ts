import { tidy } from './text';
import type { View } from './view';

/** `<meta>` values by lower-case property or name; the first of a name wins. */
export function readMeta(view: View): ReadonlyMap<string, string> {
  return view.once('meta', () => {
    const found = new Map<string, string>();
    for (const meta of view.document.querySelectorAll('meta[property], meta[name]')) {
      const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
      const value = tidy(meta.getAttribute('content') ?? '');
      if (name && value && !found.has(name)) found.set(name, value);
    }
    return found;
  });
}
