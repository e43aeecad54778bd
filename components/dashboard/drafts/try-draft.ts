import type { Span } from '../../../utils/detect/define';
import { detect } from '../../../utils/detect/detect';
import { listRegions } from '../../../utils/detect/list-regions';

/** More than any post; longer texts are cut. */
export const mostCharacters = 20_000;

/** What stands in a text: looked at as a draft on a page in the person's language would be. */
export function tryDraft(text: string, languages: readonly string[]): Span[] {
  const regions = listRegions({ pageLanguage: null, browserLanguages: languages });
  return detect(text.slice(0, mostCharacters), { regions });
}
