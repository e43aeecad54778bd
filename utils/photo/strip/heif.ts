import { walkBoxes } from '../containers/boxes';
import type { Part } from '../containers/part';
import type { ByteSource } from '../define';
import { blankHandler, emptyBox, freeBox } from './blank-box';
import { type Item, readItems, readPlaces } from './heif-items';
import { planTracks } from './movie';
import { applyEdits, bytesOf, type Edit, listGaps, type Plan } from './pieces';

/** Items that are the picture or parts of it (ISO/IEC 23008-12); anything else says something about it. */
const pictures = new Set(
  'hvc1 hev1 lhv1 av01 avc1 vvc1 evc1 j2k1 jpeg unci grid iovl iden tmap auxl'.split(' '),
);
const kept = new Set('hdlr pitm iinf iref iprp iloc idat dinf ipro grpl'.split(' '));
/** Properties that describe the picture in words or times. */
const wordy = new Set(['udes', 'altt', 'crtt', 'mdft']);
/** Exif without an entry, and XMP without a word. */
const emptyExif = Uint8Array.from([0, 0, 0, 0, 0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const emptyXmp = bytesOf('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>');

/** What is kept of a HEIC or AVIF: everything where it is, with metadata emptied; `format` where it is built in another way. */
export async function planHeif(source: ByteSource): Promise<Plan> {
  const edits: Edit[] = [];
  const top: Part[] = [];
  for await (const box of walkBoxes(source)) top.push(box);
  if (top.some(({ type }) => type === 'broken')) return 'damaged';
  const meta = top.find(({ type }) => type === 'meta');
  const moves = top.some(({ type }) => type === 'moov');
  const pictureAt: Edit[] = [];
  if (meta) {
    const found = await blankItems(source, meta, edits, pictureAt);
    if (found !== null) return found;
  } else if (!moves) return 'damaged';
  for (const box of top) {
    if (box === meta || /^(ftyp|styp|sidx)$/.test(box.type)) continue;
    if (box.type === 'mdat') {
      // What no picture points at is left over, or hidden.
      if (!moves) edits.push(...listGaps(pictureAt, box.body, box.end));
    } else if (box.type === 'moov') {
      const said = await planTracks(source, box, false, edits);
      if (said !== null) return said;
    } else if (box.type === 'moof') return 'animated';
    else if (/^(free|skip)$/.test(box.type)) edits.push(...(await emptyBox(source, box)));
    else edits.push(...(await freeBox(source, box)));
  }
  return (await applyEdits(source, edits)) ?? 'format';
}

/** Empties the items that are no picture; null when that was done. */
async function blankItems(
  source: ByteSource,
  meta: Part,
  edits: Edit[],
  pictureAt: Edit[],
): Promise<'damaged' | 'format' | null> {
  const boxes = new Map<string, Part>();
  for await (const box of walkBoxes(source, meta.body + 4, meta.end)) {
    if (box.type === 'broken') return 'damaged';
    boxes.set(box.type, box);
    if (box.type === 'hdlr') edits.push(blankHandler(box));
    else if (box.type === 'iprp') await blankProperties(source, box, edits);
    else if (/^(free|skip)$/.test(box.type)) edits.push(...(await emptyBox(source, box)));
    else if (!kept.has(box.type)) edits.push(...(await freeBox(source, box)));
  }
  const [iinf, iloc, idat] = ['iinf', 'iloc', 'idat'].map((type) => boxes.get(type));
  if (!iinf || !iloc) return 'damaged';
  const items = await readItems(source, iinf);
  const places = await readPlaces(source, iloc, idat ?? null);
  if (!items || !places) return 'format';
  const said: Edit[] = [];
  for (const place of places) {
    const item = items.get(place.item);
    if (item && pictures.has(item.type)) {
      // By the standard, a picture of no length is all that the file holds.
      if (place.ranges.some(({ start, end }) => start === end)) return 'format';
      pictureAt.push(...place.ranges);
    } else
      said.push(
        ...place.ranges
          .filter(({ start, end }) => start < end)
          .flatMap((range, index) => (index === 0 ? fill(range, item) : [range])),
      );
  }
  if (said.some(({ end }) => end > source.size) || pictureAt.some(({ end }) => end > source.size))
    return 'damaged';
  // Bytes that are both cannot be emptied.
  if (said.some((one) => pictureAt.some(({ start, end }) => one.start < end && one.end > start)))
    return 'format';
  edits.push(...said);
  return null;
}

/** The place of an item with nothing in it, as a reader of its kind expects it. */
function fill({ start, end }: Edit, item: Item | undefined): Edit[] {
  const bytes = item?.type === 'Exif' ? emptyExif : item?.isXmp ? emptyXmp : null;
  if (!bytes || bytes.length > end - start) return [{ start, end }];
  const whole = new Uint8Array(end - start).fill(item?.isXmp ? 0x20 : 0);
  whole.set(bytes);
  return [{ start, end, bytes: whole }];
}

async function blankProperties(source: ByteSource, iprp: Part, edits: Edit[]): Promise<void> {
  for await (const ipco of walkBoxes(source, iprp.body, iprp.end)) {
    if (ipco.type !== 'ipco') continue;
    // Their number is what items point at, so that none may go.
    for await (const { type, body, end } of walkBoxes(source, ipco.body, ipco.end))
      if (wordy.has(type)) edits.push({ start: Math.min(body + 4, end), end });
  }
}
