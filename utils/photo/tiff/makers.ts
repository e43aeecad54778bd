import type { PlaceLevel } from '../found';

/** How a maker lays out its own block, and where in it stands what tells a person or a device. */
export interface Maker {
  /** What the block begins with, one of these; where it has nothing of its own, the maker's name decides. */
  marks: readonly string[];
  make?: RegExp;
  /** Where the directory stands, from the block's start; for `own` where a TIFF header stands. */
  at: number;
  /** What offsets count from: the Exif block's start, a byte of the maker's block, or a TIFF header of its own. */
  base: 'exif' | 'own' | { note: number };
  /** Where two characters say the order of bytes; else it is the Exif block's, unless the directory makes no sense so. */
  order?: number;
  serials: readonly number[];
  /** A list of numbers of which the one at `index` is a serial number. */
  listed?: { tag: number; index: number };
  owner?: number;
  people?: readonly number[];
  places?: ReadonlyMap<number, PlaceLevel>;
  /** A directory below, of equipment. */
  below?: { tag: number; serials: readonly number[] };
}

const note = { note: 0 } as const;
const olympus = {
  serials: [0x0404, 0x101a],
  below: { tag: 0x2010, serials: [0x0101, 0x0102, 0x0202, 0x0302, 0x1003] },
} as const;
const panasonic = {
  serials: [0x0025, 0x0052, 0x0054],
  people: [0x0066],
  places: new Map<number, PlaceLevel>([
    [0x0067, 'sublocation'],
    [0x006f, 'sublocation'],
    [0x006d, 'city'],
    [0x006b, 'state'],
    [0x0069, 'country'],
  ]),
} as const;
const pentax = { serials: [0x0229], listed: { tag: 0x0215, index: 4 } } as const;
const leica = { serials: [0x0305, 0x0500] } as const;

const listLeica = (...versions: number[]) =>
  versions.map((version) => `LEICA\0${String.fromCharCode(version)}\0`);

/** Facts of the tags and layouts: ExifTool's documentation of tags (https://exiftool.org/TagNames/), and its account of maker notes. */
export const makers: readonly Maker[] = [
  { marks: ['Nikon\0\x02'], at: 10, base: 'own', serials: [0x001d, 0x00a0] },
  { marks: ['OLYMPUS\0'], at: 12, base: note, order: 8, ...olympus },
  { marks: ['OM SYSTEM\0'], at: 16, base: note, order: 12, ...olympus },
  { marks: ['OLYMP\0', 'EPSON\0', 'MINOL\0', 'CAMER\0', 'PREMI\0'], at: 8, base: 'exif', ...olympus },
  { marks: ['SONY PI\0'], at: 12, base: 'exif', ...olympus },
  { marks: ['Panasonic\0'], at: 12, base: 'exif', ...panasonic },
  { marks: ['LEICA CAMERA AG\0'], at: 18, base: 'exif', ...panasonic },
  { marks: listLeica(8, 9, 10), at: 8, base: 'exif', ...leica },
  { marks: listLeica(1, 4, 5, 6, 7, 16, 26), at: 8, base: note, ...leica },
  { marks: listLeica(0), make: /^Leica Camera AG/, at: 8, base: { note: 8 }, serials: [0x0303] },
  { marks: listLeica(0), at: 8, base: 'exif', ...panasonic },
  { marks: ['FUJIFILM', 'GENERALE'], at: 8, base: note, serials: [0x0010] },
  { marks: ['AOC\0'], at: 6, base: 'exif', order: 4, ...pentax },
  { marks: ['PENTAX \0'], at: 10, base: note, order: 8, ...pentax },
  { marks: ['RICOH\0II', 'RICOH\0MM'], at: 8, base: note, order: 6, ...pentax },
  { marks: ['Ricoh', 'RICOH'], at: 8, base: 'exif', serials: [0x0005] },
  { marks: ['SONY DSC', 'SONY CAM', 'SONY MOBILE'], at: 12, base: 'exif', serials: [0x2031] },
  { marks: ['SIGMA\0\0\0', 'FOVEON\0\0'], at: 10, base: 'exif', serials: [0x0002] },
  { marks: ['MOT\0'], at: 8, base: note, serials: [0x5501] },
  // Known, and without what is looked for.
  { marks: ['Nikon\0\x01', 'STMN'], at: 8, base: 'exif', serials: [] },
  { marks: [''], make: /^canon/i, at: 0, base: 'exif', serials: [0x000c, 0x0096], owner: 0x0009 },
  { marks: [''], make: /^nikon/i, at: 0, base: 'exif', serials: [0x001d, 0x00a0] },
  { marks: [''], make: /^samsung/i, at: 0, base: note, serials: [0xa002, 0xa005] },
];

/** Makers whose blocks are no directory: where a serial number stands in them, and in which characters. */
export const fixedSerials: readonly { mark: string; at: number; bytes: number; wide: boolean }[] = [
  { mark: '\x01\xf1', at: 0x2a, bytes: 30, wide: true },
  { mark: 'RECONYXUF\0', at: 0x4b, bytes: 15, wide: false },
  { mark: 'RECONYXH2\0', at: 0x7e, bytes: 30, wide: true },
  { mark: 'RECONYXMF\0', at: 0x8c, bytes: 30, wide: true },
  { mark: 'RECONYXHF4K\0', at: 0x84, bytes: 15, wide: false },
];

/** Kodak's later compact cameras begin their block with the serial number. */
export const kodakSerial = /^[CK][A-Z\d]{3} ?[A-Z\d]{1,2}\d{2}[A-Z\d]\d{4}(?![A-Z\d])/;
