import type { Identity } from '../model/sighting';
import type { Health, Viewer } from '../model/words';
import { agreeOnOwn, showsText } from './sight';
import type { View } from './view';

/** A page of the network that is nobody's profile. */
export function identifyOther(viewer: Viewer = 'unknown'): Identity {
  return { page: 'other', health: 'ok', handle: null, stableId: null, own: null, viewer };
}

/** A profile address on which no cue was found: either nothing has come yet, or the page is built differently now. */
export function identifyNothing(
  view: View,
  handle: string | null,
  viewer: Viewer,
  health: Health | null = null,
): Identity {
  const state = health ?? (showsText(view) ? 'layout-changed' : 'not-loaded');
  return { page: 'profile', health: state, handle, stableId: null, own: null, viewer };
}

/** `true` or `false` where the cues say so; signed out, a follow button tells nothing about whose page it is. */
export function decideOwn(viewer: Viewer, ...cues: (boolean | null)[]): boolean | null {
  return viewer === 'anonymous' ? null : agreeOnOwn(...cues);
}

/** Who looks, by the marks of being signed in and of being signed out; both at once tell nothing. */
export function decideViewer(isMember: unknown, isAnonymous: unknown): Viewer {
  if (Boolean(isMember) === Boolean(isAnonymous)) return 'unknown';
  return isMember ? 'member' : 'anonymous';
}

/** Two ways of writing one handle: case and a leading `@` do not count. Null where either is not known. */
export function sameHandle(one: string | null | undefined, other: string | null | undefined): boolean | null {
  if (!one || !other) return null;
  const bare = (handle: string) => handle.replace(/^@/, '').toLowerCase();
  return bare(one) === bare(other);
}

/** The decoded parts of an address's path, without empty ones. */
export function splitPath(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter(Boolean)
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
}
