import { describe, expect, it } from 'vitest';
import { openBytes } from '../../utils/photo/byte-source';
import { readIso6709 } from '../../utils/photo/place';
import { readPhoto } from '../../utils/photo/read-photo';
import { type Entries, makeTiff } from './lib/build-bytes';
import { jpegSegments, makeJpeg } from './lib/build-files';
import { gpsEntries, makePacket } from './lib/sample-files';

const readGps = async (directory: Entries) => {
  const tiff = makeTiff({ little: true }, [[[0x8825, { directory }]]]);
  return (await readPhoto(openBytes(makeJpeg([jpegSegments.exif(tiff)])))).gps;
};
const readXmpGps = async (attributes: string) => {
  const xmp = makePacket(`xmlns:exif="http://ns.adobe.com/exif/1.0/" ${attributes}`);
  return (await readPhoto(openBytes(makeJpeg([jpegSegments.xmp(xmp)])))).gps;
};
const change = (...changes: Entries): Entries => {
  const by = new Map(changes);
  return [...gpsEntries.filter(([tag]) => !by.has(tag)), ...changes].sort(([one], [other]) => one - other);
};
const angle = (...over: [number, number][]) => ({ over });

describe('a place', () => {
  it.each<[string, Entries]>([
    ['nought and nought', change([2, angle([0, 1], [0, 1], [0, 1])], [4, angle([0, 1], [0, 1], [0, 1])])],
    ['void status', change([9, 'V'])],
    ['numbers over nothing', change([2, angle([0, 0], [0, 0], [0, 0])])],
    ['degrees beyond the pole', change([2, angle([91, 1], [0, 1], [0, 1])])],
    ['degrees beyond the date line', change([4, angle([181, 1], [0, 1], [0, 1])])],
    ['no reference', gpsEntries.filter(([tag]) => tag !== 1)],
    ['an empty reference', change([3, ''])],
    ['only a latitude', gpsEntries.filter(([tag]) => tag !== 4)],
    ['no numbers', change([2, angle()])],
    ['only a time', [[29, '2026:11:22']]],
  ])('is none with %s', async (_, entries) => {
    expect(await readGps(entries)).toBeNull();
  });

  it('has its sign from the reference, and its height from below the sea', async () => {
    const gps = await readGps(change([1, 'S'], [3, 'W'], [5, { bytes: [1] }], [9, 'A']));
    expect(gps!.latitude).toBeCloseTo(-52.0901, 6);
    expect(gps!.longitude).toBeCloseTo(-5.1195, 6);
    expect(gps!.altitude).toBeCloseTo(-12.3);
  });

  it('stands in degrees alone, or in degrees and minutes with seconds over nothing', async () => {
    expect((await readGps(change([2, angle([520901, 10_000])])))!.latitude).toBeCloseTo(52.0901, 6);
    expect((await readGps(change([2, angle([52, 1], [54060, 10_000], [0, 0])])))!.latitude).toBeCloseTo(
      52.0901,
      6,
    );
  });

  it('is one on the equator, or on the first meridian', async () => {
    expect((await readGps(change([2, angle([0, 1], [0, 1], [0, 1])])))!.latitude).toBe(0);
    expect((await readGps(change([4, angle([0, 1], [0, 1], [0, 1])])))!.longitude).toBe(0);
  });

  it.each<[string, string, [number, number] | null]>([
    ['52,5.406N', '5,7.17E', [52.0901, 5.1195]],
    ['52,5,24.36S', '5,7,10.2W', [-52.0901, -5.1195]],
    ['52.0901', '-5.1195', [52.0901, -5.1195]],
    ['0,0.0N', '0,0.0E', null],
    ['nan', 'nan', null],
    ['', '5,7.17E', null],
    ['152,5.406N', '5,7.17E', null],
  ])('of XMP: %s %s', async (latitude, longitude, want) => {
    const gps = await readXmpGps(`exif:GPSLatitude="${latitude}" exif:GPSLongitude="${longitude}"`);
    if (!want) return expect(gps).toBeNull();
    expect(gps!.latitude).toBeCloseTo(want[0], 6);
    expect(gps!.longitude).toBeCloseTo(want[1], 6);
  });

  it('of XMP is none with void status', async () => {
    const attributes = 'exif:GPSStatus="V" exif:GPSLatitude="52,5.406N" exif:GPSLongitude="5,7.17E"';
    expect(await readXmpGps(attributes)).toBeNull();
  });

  it.each<[string, [number, number, number | null] | null]>([
    ['+52.0901+005.1195/', [52.0901, 5.1195, null]],
    ['-52.0901-005.1195-003.5/', [-52.0901, -5.1195, -3.5]],
    ['+5205.406+00507.17/', [52.0901, 5.1195, null]],
    ['+520524.36+0050710.2+012CRSWGS_84/', [52.0901, 5.1195, 12]],
    ['+00.0000+000.0000/', null],
    ['+95.0+005.0/', null],
    ['52.0901, 5.1195', null],
    ['', null],
  ])('in ISO 6709: %s', (text, want) => {
    const gps = readIso6709(text);
    if (!want) return expect(gps).toBeNull();
    expect(gps!.latitude).toBeCloseTo(want[0], 6);
    expect(gps!.longitude).toBeCloseTo(want[1], 6);
    expect(gps!.altitude).toBe(want[2]);
  });
});
