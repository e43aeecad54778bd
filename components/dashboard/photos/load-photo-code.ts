import type { ByteSource, PhotoCode, PhotoFacts } from '../../../utils/photo/define';

const parts = import.meta.glob(
  '../../../utils/photo/{byte-source,read-photo,strip-photo,kinds-of,find-town}.ts',
);
const load = async (name: string) =>
  (await parts[`../../../utils/photo/${name}.ts`]!()) as Record<string, never>;

/** What reads and cleans photos, and the table of towns: loaded once photos are there, so that the dashboard opens without. */
export async function loadPhotoCode(): Promise<PhotoCode> {
  const all = await Promise.all(
    ['byte-source', 'read-photo', 'strip-photo', 'kinds-of', 'find-town'].map(load),
  );
  const { openBlob, readPhoto, stripPhoto, kindsOf, findTown } = Object.assign({}, ...all) as Omit<
    PhotoCode,
    'read' | 'strip'
  > & {
    openBlob: (blob: Blob) => ByteSource;
    readPhoto: (source: ByteSource) => Promise<PhotoFacts>;
    stripPhoto: PhotoCode['strip'];
  };
  return { read: (file) => readPhoto(openBlob(file)), strip: stripPhoto, kindsOf, findTown };
}
