import type { ComposeConfig, PendingWords } from '../model/draft';
import { isFeatureOff } from '../model/feature-off';
import type { Settings } from '../model/settings';
import { findNetwork } from '../networks/networks';
import { readSettings } from '../store/settings';
import { type ComposePlace, type Frame, findComposePlace } from './compose-frame';
import { type ListHere, listTermsAt } from './compose-terms';
import { isHeldOn } from './lock-of';
import { speakNotice } from './notice-words';
import { mayRead } from './read-access';
import { isSilent } from './trust';

/** All that decides what is done in a frame. */
export interface Standing {
  frame: Frame;
  place: ComposePlace;
  settings: Settings;
  /** Who set the lists, and those that are not fine here. */
  by: string;
  lists: ListHere[];
  config: ComposeConfig;
}

/** Where the person wants no drafts or photos looked at: the network, or this host. */
export const isPlaceOff = (list: readonly string[], { network, host }: ComposePlace): boolean =>
  list.includes(host) || (network !== null && list.includes(network));

/** What may be done in a frame now; null for nothing. */
export async function judgeFrame(frame: Frame): Promise<Standing | null> {
  const [settings, place] = await Promise.all([readSettings(), findComposePlace(frame.tabId, frame.top)]);
  const { network, host } = place;
  if (isSilent(settings, network ?? '', host) || isPlaceOff(settings.draftPlacesOff, place)) return null;
  const drafts = !isFeatureOff(settings, 'drafts');
  const photos = !isFeatureOff(settings, 'photos');
  if (!drafts && !photos) return null;
  // A permission may be gone while its script is still there.
  if (findNetwork(frame.top)?.access !== 'required' && !(await mayRead(frame.top, settings))) return null;
  const { by, lists } = drafts ? await listTermsAt(place) : { by: '', lists: [] };
  const strict = lists.some(({ level }) => level === 'hold');
  const config: ComposeConfig = {
    drafts,
    photos,
    cleanPhotos: photos && isPlaceOff(settings.cleanPhotosOn, place),
    mayHold: drafts && (settings.holdPost || strict),
    always: lists.length > 0,
    strict,
    pending: strict ? tellPending(settings, by) : null,
  };
  return { frame, place, settings, by, lists, config };
}

function tellPending(settings: Settings, by: string): PendingWords {
  const t = speakNotice(settings);
  const name = by || settings.managed?.by || t('notice.organisation');
  return {
    title: t('notice.hold.title'),
    text: t('notice.hold.looking', { name }),
    nothing: t('notice.hold.nothing'),
    region: t('notice.region'),
    close: t('notice.close'),
  };
}

/** Whether the person may have the place left alone: an organisation that does not want words said there would be got round by it. */
export const mayLeave = ({
  settings,
  place,
  lists,
}: Pick<Standing, 'settings' | 'place' | 'lists'>): boolean =>
  !isHeldOn(settings.managed, 'draft-places-off', place.switched) && !lists.some(({ locked }) => locked);
