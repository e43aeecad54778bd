import type { Confidence } from '../model/words';

/** What a network is known to do with what stands in a photo beside its picture. */
export interface PhotoMetadata {
  /** In what others can download: `strips` takes it out, `partly` leaves some, `keeps` leaves it. */
  others: 'strips' | 'partly' | 'keeps';
  /** The network says itself that it collects what is in the file. */
  collects: boolean;
  confidence: Confidence;
  source: string;
  /** Of the source, else of reading it. */
  date: string;
}

// Few rows, as few are known. Nobody here tried any of it; where reports contradict each other (Discord, Reddit) there is no row.
// That Meta collects what is in files stands in its data policy of 2018 ("metadata, such as the location of a photo"), as quoted in
// https://techwellness.com/blogs/expertise/data-policy-transcript-instagram (2019-03).
const table: Readonly<Record<string, PhotoMetadata>> = {
  bluesky: {
    others: 'strips',
    collects: false,
    confidence: 'medium',
    source: 'https://github.com/bluesky-social/social-app/issues/102',
    date: '2023-01-27',
  },
  facebook: {
    others: 'partly',
    collects: true,
    confidence: 'medium',
    source:
      'https://www.1854.photography/2013/03/study-exposes-social-media-sites-that-delete-photographs-metadata/',
    date: '2013-03',
  },
  flickr: {
    others: 'keeps',
    collects: false,
    confidence: 'medium',
    source: 'https://www.consumerreports.org/privacy/what-can-you-tell-from-photo-exif-data/',
    date: '2026-11-22',
  },
  instagram: {
    others: 'strips',
    collects: true,
    confidence: 'low',
    source: 'https://gowin.tools/blog/do-social-platforms-strip-metadata/',
    date: '2026-04',
  },
  mastodon: {
    others: 'strips',
    collects: false,
    confidence: 'medium',
    source: 'https://github.com/mastodon/mastodon/issues/25262',
    date: '2023-06-04',
  },
  telegram: {
    others: 'partly',
    collects: false,
    confidence: 'low',
    source: 'https://metaclean.app/blog/does-telegram-remove-exif-data',
    date: '2026-03-07',
  },
  threads: {
    others: 'strips',
    collects: true,
    confidence: 'low',
    source: 'https://gowin.tools/blog/do-social-platforms-strip-metadata/',
    date: '2026-04',
  },
  whatsapp: {
    others: 'partly',
    collects: false,
    confidence: 'low',
    source: 'https://exifvoid.com/blog/is-it-safe-to-send-photos-on-whatsapp',
    date: '2026-11-22',
  },
  x: {
    others: 'strips',
    collects: false,
    confidence: 'medium',
    source: 'https://privacystrip.com/blog/social-media-metadata-policies/',
    date: '2026-11-22',
  },
};

/** Null where nothing is known. */
export const findPhotoMetadata = (network: string | null): PhotoMetadata | null =>
  network !== null && Object.hasOwn(table, network) ? table[network]! : null;
