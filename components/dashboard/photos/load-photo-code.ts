import type { PhotoCode } from '../../../utils/photo/define';

/** What reads and cleans photos, and the table of towns: loaded once photos are there, so that the dashboard opens without. */
export async function loadPhotoCode(): Promise<PhotoCode> {
  const [{ openBlob }, { readPhoto }, { stripPhoto }, { kindsOf }, { findTown }] = await Promise.all([
    import('../../../utils/photo/byte-source'),
    import('../../../utils/photo/read-photo'),
    import('../../../utils/photo/strip-photo'),
    import('../../../utils/photo/kinds-of'),
    import('../../../utils/photo/find-town'),
  ]);
  return { read: (file) => readPhoto(openBlob(file)), strip: stripPhoto, kindsOf, findTown };
}
