import type { FindOptions } from '../../utils/dom/control-scene';
import { findControls } from '../../utils/dom/controls';
import { findEntries } from '../../utils/dom/entries';
import { readLook } from '../../utils/dom/look';
import { createView } from '../../utils/dom/view';
import type { Control, ListEntry, PageLook } from '../../utils/model/control';

const view = () => createView(document, new URL('https://example.com/settings'));

/** Everything that a generator yields but its pauses. */
export function collect<T>(work: Iterable<T | undefined>): T[] {
  return [...work].filter((one) => one !== undefined);
}

/** Puts markup into the body and finds its controls. */
export function findIn(html: string, options?: FindOptions): Control[] {
  document.body.innerHTML = html;
  return findNow(options);
}

/** The one control of some markup. */
export function findOne(html: string, options?: FindOptions): Control {
  const found = findIn(html, options);
  if (found.length !== 1)
    throw new Error(`${found.length} controls: ${found.map(({ name }) => name).join()}`);
  return found[0]!;
}

export function listEntries(html: string): ListEntry[] {
  document.body.innerHTML = html;
  return collect(findEntries(view()));
}

export function lookAt(html: string): Omit<PageLook, 'viewer'> {
  document.body.innerHTML = html;
  const work = readLook(view());
  for (let next = work.next(); ; next = work.next()) if (next.done) return next.value;
}

/** The controls of what stands in the body already. */
export function findNow(options?: FindOptions): Control[] {
  return collect(findControls(view(), options));
}
