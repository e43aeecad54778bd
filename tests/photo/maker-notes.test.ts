import { describe, expect, it } from 'vitest';
import { openBytes } from '../../utils/photo/byte-source';
import { readPhoto } from '../../utils/photo/read-photo';
import { type Entries, joinPieces, le32, makeDirectory, makeTiff } from './lib/build-bytes';
import { jpegSegments, makeJpeg } from './lib/build-files';

const little = { little: true };

/** Offsets in the note count from the Exif block's start, so its own place must be known: it is asked for in a first try. */
async function read(make: string, write: (noteAt: number) => Uint8Array) {
  const build = (note: Uint8Array) =>
    makeTiff(little, [
      [
        [0x010f, make],
        [0x8769, { directory: [[0x927c, note]] }],
      ],
    ]);
  const trial = write(0).fill(0xee);
  const noteAt = build(trial).findIndex((_, at, all) =>
    trial.every((byte, index) => all[at + index] === byte),
  );
  return readPhoto(openBytes(makeJpeg([jpegSegments.exif(build(write(noteAt)))])));
}

const maker = (...values: string[]) => values.map((value) => ({ value, makerNote: true }));

describe('serial numbers in a maker’s own block', () => {
  it('Canon: a number and an owner, offsets from Exif’s start', async () => {
    const entries: Entries = [
      [0x0009, 'Robin Example'],
      [0x000c, { longs: [1234567] }],
    ];
    const facts = await read('Canon', (at) => makeDirectory(entries, at, little));
    expect(facts.serials).toEqual(maker('0001234567'));
    expect(facts.owner).toBe('Robin Example');
  });

  it('Nikon: a TIFF structure of its own', async () => {
    const inside = makeTiff({ little: false }, [
      [
        [0x001d, '2000777'],
        [0x00a0, 'NO= 2000888'],
      ],
    ]);
    const facts = await read('NIKON CORPORATION', () => joinPieces('Nikon\0\x02\x10\0\0', inside));
    expect(facts.serials).toEqual(maker('2000777', '2000888'));
  });

  it('Olympus: offsets from the block’s start, numbers in a directory below', async () => {
    const below: Entries = [
      [0x0101, 'BODY-123'],
      [0x0202, 'LENS-456'],
    ];
    const facts = await read('OLYMPUS CORPORATION', () =>
      joinPieces('OLYMPUS\0II\x03\0', makeDirectory([[0x2010, { directory: below }]], 12, little)),
    );
    expect(facts.serials).toEqual(maker('BODY-123', 'LENS-456'));
  });

  it('Panasonic, Fujifilm, Pentax', async () => {
    const panasonic = await read('Panasonic', (at) =>
      joinPieces('Panasonic\0\0\0', makeDirectory([[0x0025, 'F540903120099']], at + 12, little)),
    );
    expect(panasonic.serials).toEqual(maker('F540903120099'));
    const fujifilm = await read('FUJIFILM', () =>
      joinPieces('FUJIFILM', le32(12), makeDirectory([[0x0010, 'FFDT22061234']], 12, little)),
    );
    expect(fujifilm.serials).toEqual(maker('FFDT22061234'));
    const pentax = await read('PENTAX', (at) =>
      joinPieces('AOC\0II', makeDirectory([[0x0229, '5556667']], at + 6, little)),
    );
    expect(pentax.serials).toEqual(maker('5556667'));
  });

  it('says nothing of numbers that were never set, and nothing of blocks that it does not know', async () => {
    const unset = await read('Canon', (at) => makeDirectory([[0x000c, { longs: [0] }]], at, little));
    expect(unset.serials).toEqual([]);
    const unknown = await read('Acme', (at) => makeDirectory([[0x000c, { longs: [77] }]], at, little));
    expect(unknown).toMatchObject({ serials: [], damaged: false });
  });
});
