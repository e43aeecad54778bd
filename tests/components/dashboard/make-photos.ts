import type { PhotoRow } from '../../../components/dashboard/photos/photo-list';
import type { PhotoFacts } from '../../../utils/photo/define';
import { kindsOf } from '../../../utils/photo/kinds-of';

export const makeFacts = (change: Partial<PhotoFacts> = {}): PhotoFacts => ({
  format: 'jpeg',
  width: 40,
  height: 30,
  gps: null,
  placeNames: [],
  taken: null,
  device: null,
  serials: [],
  owner: null,
  authors: [],
  software: null,
  thumbnail: null,
  people: [],
  keywords: [],
  comments: [],
  damaged: false,
  ...change,
});

/** All that a photo can tell. */
export const tellingFacts = makeFacts({
  gps: { latitude: 52.090737, longitude: 5.12142, altitude: 11.6 },
  placeNames: ['Example Street', 'Utrecht'],
  taken: '2026-07-04T13:04:05',
  device: 'Example Phone 9',
  serials: [{ value: 'SN0001', makerNote: false }],
  owner: 'Sam Example',
  authors: ['Robin Example'],
  software: 'Example Editor',
  thumbnail: { bytes: 900, width: 16, height: 16, differs: true },
  people: ['Alex Example'],
  keywords: ['beach', 'birthday'],
  comments: ['Only for us'],
});

let lastId = 0;

export const makeFile = (name: string, content = 'bytes'): File => new File([content], name);

export const makeRow = (
  name: string,
  facts: PhotoFacts | null,
  change: Partial<PhotoRow> = {},
): PhotoRow => ({
  id: ++lastId,
  file: makeFile(name),
  state: 'read',
  facts,
  kinds: facts ? kindsOf(facts) : [],
  town: facts?.gps ? { name: 'Utrecht', country: 'NL', km: 1 } : null,
  copy: null,
  ...change,
});
