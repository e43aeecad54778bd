import { readLatin, readView } from '../byte-source';
import type { ByteSource } from '../define';
import type { Found, Reading } from '../found';
import { makePlace } from '../place';
import { isBlank, tidyText } from '../text';

const maxRecords = 100;

/** What heat cameras keep beside the picture: a file of records (`FFF`), of which one tells of the camera and one of the place. */
export async function readFlir(source: ByteSource, reading: Reading): Promise<void> {
  const head = await readView(source, 0, 64);
  if (head.byteLength < 64 || readLatin(head, 0, 3) !== 'FFF') return;
  // Versions are near 100, in either order of bytes.
  const little = head.getUint32(0x14) > 0xffff;
  const directory = head.getUint32(0x18, little);
  const count = Math.min(maxRecords, head.getUint32(0x1c, little));
  const found: Found = { origin: 'maker', serials: [] };
  for (let index = 0; index < count; index++) {
    const entry = await readView(source, directory + index * 32, 32);
    if (entry.byteLength < 32) break;
    const type = entry.getUint16(0, little);
    const record = await readView(
      source,
      entry.getUint32(12, little),
      Math.min(entry.getUint32(16, little), 1024),
    );
    if (type === 0x20) readCamera(record, found);
    else if (type === 0x2b) readPlace(record, found);
  }
  reading.found.push(found);
}

function readCamera(record: DataView, found: Found): void {
  if (record.byteLength < 0x38e) return;
  const little = record.getUint16(0, true) === 2;
  for (const at of [0x104, 0x1a0]) {
    const serial = tidyText(readLatin(record, at, 16).split('\0')[0]!);
    if (serial && !isBlank(serial)) found.serials!.push(serial);
  }
  const seconds = record.getUint32(0x384, little);
  // Minutes that the device's clock is behind universal time.
  const behind = record.getInt16(0x38c, little);
  if (seconds === 0 || Math.abs(behind) > 1440) return;
  const at = new Date((seconds - behind * 60) * 1000).toISOString().slice(0, 19);
  found.taken = [{ at, original: true }];
}

function readPlace(record: DataView, found: Found): void {
  if (record.byteLength < 0x24) return;
  const little = record.getUint32(0, true) === 1;
  if (!little && record.getUint32(0) !== 1) return;
  const [latitude, longitude] = [record.getFloat64(0x10, little), record.getFloat64(0x18, little)];
  const gps = makePlace(latitude, longitude, record.getFloat32(0x20, little));
  if (gps) found.gps = gps;
}
