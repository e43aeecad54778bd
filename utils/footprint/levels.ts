import type { Tie } from '../model/footprint';
import type { Audience } from '../model/words';

export type SeenBy = Tie['seenBy'];

/**
 * Widest first. What is not known comes after what members see, because it may be either, and before what is known to be for chosen people:
 * so the widest of several sightings is the first of them, and who sees two things at once is the last.
 */
export const levels = ['public', 'members', 'unknown', 'chosen'] as const satisfies readonly SeenBy[];

export const rankOf = (seenBy: SeenBy): number => levels.indexOf(seenBy);

/** Null where nobody but the person sees it: then it ties nothing for anyone. */
export function levelOf(audience: Audience): SeenBy | null {
  if (audience === 'only-me') return null;
  return audience === 'public' || audience === 'members' || audience === 'unknown' ? audience : 'chosen';
}
