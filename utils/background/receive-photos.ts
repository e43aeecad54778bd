import type { PhotoNotice, PhotosTold } from '../model/draft';
import { networkName } from '../networks/names';
import { findPhotoMetadata } from '../networks/photo-metadata';
import { judgeFrame, mayLeave } from './compose-config';
import type { ComposePlace, Frame } from './compose-frame';
import { countPhotos } from './count-cautions';
import { isHeldOn } from './lock-of';
import { type NoticeTranslator, namePlace, speakNotice } from './notice-words';

/** Words for what chosen photos give away; null where there is nothing to say. What is counted are kinds alone. */
export async function receivePhotos(told: PhotosTold, frame: Frame, at: number): Promise<PhotoNotice | null> {
  const standing = await judgeFrame(frame);
  if (!standing?.config.photos) return null;
  const kinds = told.kinds.filter(({ files }) => files > 0);
  if (kinds.length === 0 && told.unread === 0) return null;
  const { settings, place, config } = standing;
  // A full device or a damaged database keeps nobody from being told.
  void countPhotos(place.id, kinds, at).catch(() => {});
  const t = speakNotice(settings);
  const { managed } = settings;
  const name = namePlace(place);
  const count = Math.max(1, ...kinds.map(({ files }) => files));
  const title = kinds.length > 0 ? t('notice.photo.title', { count }) : t('notice.photo.titleUnread');
  const mayAsk = !config.cleanPhotos && !isHeldOn(managed, 'clean-photos-on', place.switched);
  return {
    title,
    announce: t('notice.announce', { title, keys: t('notice.keys') }),
    labels: kinds.map(({ kind }) => ({
      kind,
      label: t(`notice.photoKinds.${kind}.label`),
      why: t(`notice.photoKinds.${kind}.why`),
    })),
    // The page's script fills these: a slot filled with itself stays.
    near: t('notice.photo.near', { town: '{town}', country: '{country}' }),
    nearFar: t('notice.photo.nearFar', { km: '{km}', town: '{town}', country: '{country}' }),
    locale: t.locale,
    more: t('notice.photo.more', { count: '{count}' }),
    network: kinds.length > 0 ? tellNetwork(t, place) : '',
    words: {
      region: t('notice.region'),
      keys: t('notice.hint', { keys: t('notice.keys') }),
      whys: t('notice.whys'),
      other: t('notice.other'),
      held: t('notice.photo.held'),
      someOf: t('notice.photo.someOf', { some: '{some}', all: '{all}' }),
      useClean: t('notice.photo.useClean'),
      useOriginal: t('notice.photo.useOriginal'),
      download: t('notice.photo.download'),
      always: mayAsk ? t('notice.photo.always', { place: name }) : null,
      place: mayLeave(standing) ? t('notice.notPlace', { place: name }) : null,
      close: t('notice.close'),
      undo: t('notice.undo'),
      saidClean: t('notice.photo.saidClean'),
      saidOriginal: t('notice.photo.saidOriginal'),
      saidAlways: t('notice.photo.saidAlways', { place: name }),
      saidPlace: t('notice.saidPlace', { place: name }),
      undone: t('notice.undone'),
      failed: t('notice.failed'),
      cannot: t('notice.photo.cannot', { formats: '{formats}' }),
      recoded: t('notice.photo.recoded', { formats: '{formats}' }),
      unread: t('notice.photo.unread', { count: told.unread }),
      working: t('notice.photo.working'),
    },
  };
}

/** What others get of it by what is known, and that the network itself gets all of it in any case. */
function tellNetwork(t: NoticeTranslator, { network, switched }: ComposePlace): string {
  // Of software that anybody can run, what one site does says nothing of the next.
  const known = network === switched ? findPhotoMetadata(network) : null;
  if (!known || network === null) return '';
  const said = [
    t(`notice.photo.network.${known.others}`, { network: networkName(network) }),
    t(known.collects ? 'notice.photo.network.uses' : 'notice.photo.network.receives'),
  ];
  if (known.confidence !== 'high') said.push(t('notice.photo.network.unsure'));
  return said.join(' ');
}
