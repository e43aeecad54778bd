import { walkBoxes } from '../containers/boxes';
import type { Part } from '../containers/part';
import type { ByteSource } from '../define';
import { blankHandler, emptyBox, freeBox } from './blank-box';
import { applyEdits, type Edit, type Plan, readName, viewOf } from './pieces';
import { listSamples } from './samples';

/** Boxes that make the film (ISO/IEC 14496-12, QuickTime File Format); all others become free space. */
const kept: Record<string, ReadonlySet<string>> = {
  file: new Set('ftyp styp moov mdat moof sidx ssix mfra wide pdin'.split(' ')),
  moov: new Set('mvhd trak mvex iods ctab clip pssh'.split(' ')),
  trak: new Set('tkhd edts mdia tref tapt clip matt load imap ipmc trgr'.split(' ')),
  mdia: new Set('mdhd hdlr minf elng'.split(' ')),
  minf: new Set('vmhd smhd sthd nmhd gmhd hdlr dinf stbl'.split(' ')),
  stbl: new Set(
    'stsd stts ctts cslg stsc stsz stz2 stco co64 stss stps stsh sdtp sbgp sgpd subs saiz saio padb stdp stsl'.split(
      ' ',
    ),
  ),
};
/** Tracks that are seen, heard or read; others carry places, sensors and clocks. */
const shown = new Set('vide soun text sbtl subt clcp subp auxv pict'.split(' '));

/** What is kept of an MP4 or MOV: everything where it is, with metadata emptied. */
export async function planMovie(source: ByteSource): Promise<Plan> {
  const edits: Edit[] = [];
  const top: Part[] = [];
  for await (const box of walkBoxes(source)) top.push(box);
  if (top.some(({ type }) => type === 'broken') || !top.some(({ type }) => type === 'moov')) return 'damaged';
  const inParts = top.some(({ type }) => type === 'moof');
  for (const box of top) {
    if (box.type === 'moov') {
      const said = await planTracks(source, box, inParts, edits);
      if (said !== null) return said;
    } else if (/^(free|skip)$/.test(box.type)) edits.push(...(await emptyBox(source, box)));
    else if (!kept.file!.has(box.type)) edits.push(...(await freeBox(source, box)));
  }
  return (await applyEdits(source, edits)) ?? 'damaged';
}

/** Adds what is to be emptied of the tracks and of what is said about the whole film; null when that was done. */
export async function planTracks(
  source: ByteSource,
  moov: Part,
  inParts: boolean,
  edits: Edit[],
): Promise<'damaged' | 'format' | null> {
  for await (const box of walkBoxes(source, moov.body, moov.end)) {
    if (box.type === 'broken') return 'damaged';
    // Packed, or only a list of other files.
    if (box.type === 'cmov' || box.type === 'rmra') return 'format';
    if (box.type !== 'trak') {
      await blankIn(source, 'moov', box, edits);
      continue;
    }
    const track = await readTrack(source, box);
    if (!track) return 'damaged';
    if (shown.has(track.handler)) await blankIn(source, 'moov', box, edits);
    else {
      // Its samples stand in between those of the film.
      const samples = inParts || !track.table ? null : await listSamples(source, track.table);
      if (!samples) return 'format';
      edits.push(...(await freeBox(source, box)), ...samples);
    }
  }
  return null;
}

async function readTrack(
  source: ByteSource,
  trak: Part,
): Promise<{ handler: string; table: Part | null } | null> {
  let table: Part | null = null;
  let handler = '';
  for await (const mdia of walkBoxes(source, trak.body, trak.end)) {
    if (mdia.type !== 'mdia') continue;
    for await (const box of walkBoxes(source, mdia.body, mdia.end)) {
      if (box.type === 'hdlr') handler = readName(await source.read(box.body + 8, box.body + 12), 0, 4);
      if (box.type !== 'minf') continue;
      for await (const inner of walkBoxes(source, box.body, box.end))
        if (inner.type === 'stbl') table = inner;
    }
  }
  return handler ? { handler, table } : null;
}

async function blankIn(source: ByteSource, parent: string, box: Part, edits: Edit[]): Promise<void> {
  const { type, body, end } = box;
  if (/^(free|skip)$/.test(type)) edits.push(...(await emptyBox(source, box)));
  else if (!kept[parent]!.has(type)) edits.push(...(await freeBox(source, box)));
  else if (/^(mvhd|tkhd|mdhd)$/.test(type)) {
    // When it was made and changed: four bytes each, or eight.
    const version = (await source.read(body, body + 1))[0];
    edits.push({ start: body + 4, end: Math.min(body + (version === 1 ? 20 : 12), end) });
  } else if (type === 'hdlr') edits.push(blankHandler(box));
  else if (type === 'stsd') await blankNames(source, box, edits);
  else if (kept[type])
    for await (const inner of walkBoxes(source, body, end)) await blankIn(source, type, inner, edits);
}

/** The name of the program or camera that packed the picture, in descriptions of video. */
async function blankNames(source: ByteSource, stsd: Part, edits: Edit[]): Promise<void> {
  for await (const entry of walkBoxes(source, stsd.body + 8, stsd.end)) {
    if (entry.end - entry.start < 86 || !/^(avc|hvc|hev|av01|vp0|mp4v|ap|jpeg|s263|dvh|H26)/.test(entry.type))
      continue;
    edits.push({ start: entry.start + 20, end: entry.start + 24 });
    const name = await source.read(entry.start + 50, entry.start + 82);
    if (viewOf(name).byteLength === 32) edits.push({ start: entry.start + 50, end: entry.start + 82 });
  }
}
