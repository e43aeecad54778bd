import type { ComposeSender } from '../../utils/background/compose-frame';
import type { ComposeMessage } from '../../utils/messages/compose';
import type { TermLevel, TermList } from '../../utils/model/policy';

export const post = 'https://x.com/home';

/** A frame of the page in tab 3; by itself the page on top. */
export const frame = (url = post, change: Partial<ComposeSender> & { incognito?: boolean } = {}) => {
  const { incognito = false, ...rest } = change;
  return {
    id: 'vitrine',
    frameId: 0,
    url,
    origin: new URL(url).origin,
    tab: { id: 3, url, incognito },
    ...rest,
  };
};

export const draft = (
  text: string,
  change: Partial<Extract<ComposeMessage, { type: 'draft' }>> = {},
): Extract<ComposeMessage, { type: 'draft' }> => ({
  type: 'draft',
  composer: 1,
  text,
  language: 'en',
  cues: [],
  fine: [],
  ...change,
});

/** A list that names one word, `Falcon` unless another is given. */
export const list = (id: string, level: TermLevel, change: Partial<TermList> = {}): TermList => ({
  ...{ id, name: `List ${id}`, why: '', words: ['Falcon'], patterns: [], level },
  ...{ fineOn: [], warnOn: [], holdOn: [] },
  ...change,
});
