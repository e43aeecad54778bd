import { walkBoxes } from '../containers/boxes';
import type { Part } from '../containers/part';
import type { ByteSource } from '../define';
import { type Edit, viewOf } from './pieces';

const maxSamples = 5_000_000;

/** Where a track's samples are, a chunk at a time; null where its tables do not say it. */
export async function listSamples(source: ByteSource, table: Part): Promise<Edit[] | null> {
  const boxes = new Map<string, DataView>();
  for await (const { type, body, end } of walkBoxes(source, table.body, table.end))
    if (/^(stsz|stsc|stco|co64)$/.test(type)) boxes.set(type, viewOf(await source.read(body, end)));
  const [sizes, runs] = [boxes.get('stsz'), boxes.get('stsc')];
  const wide = boxes.has('co64');
  const chunks = boxes.get(wide ? 'co64' : 'stco');
  if (!sizes || !runs || !chunks) return null;
  const one = sizes.getUint32(4);
  const samples = sizes.getUint32(8);
  const count = chunks.getUint32(4);
  if (samples > maxSamples || count > maxSamples) return null;
  const places: Edit[] = [];
  let sample = 0;
  let run = 0;
  for (let chunk = 0; chunk < count && sample < samples; chunk++) {
    // A run of chunks that hold as many samples each begins at the number it names.
    while (run + 1 < runs.getUint32(4) && runs.getUint32(8 + (run + 1) * 12) <= chunk + 1) run++;
    const held = runs.getUint32(8 + run * 12 + 4);
    const start = wide ? Number(chunks.getBigUint64(8 + chunk * 8)) : chunks.getUint32(8 + chunk * 4);
    let length = 0;
    for (const last = Math.min(sample + held, samples); sample < last; sample++)
      length += one || sizes.getUint32(12 + sample * 4);
    places.push({ start, end: start + length });
  }
  return sample < samples ? null : places;
}
