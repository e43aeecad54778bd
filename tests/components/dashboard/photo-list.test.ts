import { describe, expect, it, vi } from 'vitest';
import { makeNamer, nameCopy } from '../../../components/dashboard/photos/name-copy';
import {
  countPhotos,
  judgePhoto,
  listTelling,
  type PhotoOrder,
  shortenFacts,
  sortPhotos,
} from '../../../components/dashboard/photos/photo-list';
import { readPhotos } from '../../../components/dashboard/photos/read-photos';
import { copyPhoto, type ZipSink, zipCopies } from '../../../components/dashboard/photos/zip-copies';
import type { Stripped } from '../../../utils/photo/define';
import { kindsOf } from '../../../utils/photo/kinds-of';
import { makeFacts, makeFile, makeRow, tellingFacts } from './make-photos';

const where = makeRow('where.jpg', makeFacts({ placeNames: ['Utrecht'] }));
const who = makeRow('who.jpg', makeFacts({ authors: ['Robin Example'], taken: '2026-01-02T03:04:05' }));
const little = makeRow('little.jpg', makeFacts({ device: 'Example Phone 9' }));
const nothing = makeRow('nothing.jpg', makeFacts());
const damaged = makeRow('damaged.jpg', makeFacts({ damaged: true }));
const other = makeRow('notes.txt', makeFacts({ format: null }));
const gone = makeRow('gone.jpg', null, { state: 'unread' });
const waiting = makeRow('waiting.jpg', null, { state: 'waiting' });
const all = [nothing, waiting, damaged, little, other, where, gone, who];

describe('what a file tells', () => {
  it('is nothing only where it was read to its end', () => {
    expect(all.map(judgePhoto)).toEqual([
      'nothing',
      'waiting',
      'unknown',
      'something',
      'unknown',
      'where',
      'unknown',
      'who',
    ]);
  });

  it('is found also in what is damaged', () => {
    expect(judgePhoto(makeRow('a.jpg', { ...tellingFacts, damaged: true }))).toBe('where');
  });

  it('is counted by what it is, and of what waits nothing is counted', () => {
    expect(countPhotos(all)).toEqual({
      all: 8,
      read: 7,
      waiting: 1,
      where: 1,
      when: 1,
      device: 1,
      who: 1,
      nothing: 1,
      unknown: 3,
      bytes: 40,
    });
  });

  it('sorts as asked and keeps the order of choosing among those alike', () => {
    const names = (order: PhotoOrder) => sortPhotos(all, order, 'en').map(({ file }) => file.name);
    expect(names('verdict')).toEqual(
      ['where', 'who', 'little', 'damaged', 'notes', 'gone', 'nothing', 'waiting'].map((name) =>
        name === 'notes' ? 'notes.txt' : `${name}.jpg`,
      ),
    );
    expect(names('name').slice(0, 2)).toEqual(['damaged.jpg', 'gone.jpg']);
    expect(names('taken')[0]).toBe('who.jpg');
    const large = makeRow('large.jpg', null, { file: makeFile('large.jpg', 'many more bytes') });
    expect(sortPhotos([...all, large], 'size', 'en')[0]).toBe(large);
  });

  it('leaves out of those that tell something only what is known to tell nothing', () => {
    expect(listTelling(all)).not.toContain(nothing);
    expect(listTelling(all).length).toBe(all.length - 1);
  });

  it('is cut where a file holds more than can be shown', () => {
    const long = 'x'.repeat(5000);
    const kept = shortenFacts(
      makeFacts({
        keywords: Array.from({ length: 900 }, () => long),
        device: long,
        serials: [{ value: long, makerNote: true }],
      }),
    );
    expect(JSON.stringify(kept).length).toBeLessThan(6000);
  });
});

describe('reading many', () => {
  const tools = (read: (file: Blob) => Promise<ReturnType<typeof makeFacts>>) => ({
    read,
    kindsOf,
    findTown: () => ({ name: 'Utrecht', country: 'NL', km: 2 }),
  });
  const rows = Array.from({ length: 40 }, (_, at) => makeRow(`${at}.jpg`, null, { state: 'waiting' }));

  it('reads a few at once, and one that cannot be read stops no other', async () => {
    let open = 0;
    let most = 0;
    const read = async (file: Blob) => {
      most = Math.max(most, ++open);
      await new Promise((done) => setTimeout(done));
      open--;
      if ((file as File).name === '7.jpg') throw new Error('gone');
      return tellingFacts;
    };
    const states = new Map<string, string>();
    await readPhotos(rows, tools(read), new AbortController().signal, (row, { state, town, kinds }) => {
      states.set(row.file.name, `${state} ${town?.name} ${kinds.length}`);
    });
    expect(most).toBeLessThanOrEqual(4);
    expect(most).toBeGreaterThan(1);
    expect(states.size).toBe(40);
    expect(states.get('7.jpg')).toBe('unread undefined 0');
    expect(states.get('8.jpg')).toBe('read Utrecht 12');
  });

  it('stops when told, and tells of nothing after', async () => {
    const stop = new AbortController();
    const onRead = vi.fn(() => stop.abort());
    await readPhotos(
      rows,
      tools(async () => makeFacts()),
      stop.signal,
      onRead,
    );
    expect(onRead).toHaveBeenCalledTimes(1);
  });
});

describe('names of copies', () => {
  it('keep their name and ending, or have that of what they became', () => {
    expect(nameCopy('beach.jpg', 'image/jpeg')).toBe('beach-clean.jpg');
    expect(nameCopy('a.b.JPEG', 'image/jpeg')).toBe('a.b-clean.JPEG');
    expect(nameCopy('phone.heic', 'image/jpeg')).toBe('phone-clean.jpg');
    expect(nameCopy('film.mov', 'video/quicktime')).toBe('film-clean.mov');
    expect(nameCopy('noending')).toBe('noending-clean');
    expect(nameCopy('.hidden')).toBe('.hidden-clean');
  });

  it('are numbered where they are the same, whatever their capitals', () => {
    const nameFree = makeNamer();
    const names = ['a.jpg', 'A.JPG', 'a-2.jpg', 'a.jpg', 'b', 'b'].map(nameFree);
    expect(names).toEqual(['a.jpg', 'A-2.JPG', 'a-2-2.jpg', 'a-3.jpg', 'b', 'b-2']);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('no name in the ZIP leads out of its folder or reads as another', () => {
    const nameFree = makeNamer();
    const names = ['..\\..\\a.jpg', '../b.jpg', 'C:c.jpg', 'gpj.\u202ed.exe', 'e\u0301.jpg', '\u00e9.jpg'];
    expect(names.map(nameFree)).toEqual([
      '__.._a.jpg',
      '__b.jpg',
      'C_c.jpg',
      'gpj._d.exe',
      '\u00e9.jpg',
      '\u00e9-2.jpg',
    ]);
  });
});

describe('a ZIP of clean copies', () => {
  const clean = (pixels: 'same' | 'recoded' = 'same', type = 'image/jpeg'): Stripped => ({
    outcome: 'clean',
    copy: new Blob(['clean'], { type }),
    pixels,
  });
  const strips: Record<string, () => Promise<Stripped>> = {
    'a.jpg': async () => clean(),
    'b.heic': async () => clean('recoded'),
    'c.png': async () => ({ outcome: 'was-clean' }),
    'd.txt': async () => ({ outcome: 'cannot', reason: 'format' }),
    'e.jpg': async () => {
      throw new Error('gone');
    },
  };
  const strip = (file: Blob) => strips[(file as File).name]!();
  const rows = [...Object.keys(strips), 'a.jpg'].map((name) =>
    makeRow(name, makeFacts(), { file: makeFile(name, name) }),
  );

  function makeSink() {
    const pieces: Uint8Array[] = [];
    const end = vi.fn(async (_keep: boolean) => {});
    const sink: ZipSink = {
      write: async (piece) => {
        pieces.push(piece);
      },
      end,
    };
    const text = () => pieces.map((piece) => new TextDecoder('latin1').decode(piece)).join('');
    return { sink, end, text };
  }
  const countEntries = (zip: string) => zip.split('PK\x01\x02').length - 1;

  it('holds what could be cleaned or was clean, and tells what came of each', async () => {
    const { sink, end, text } = makeSink();
    const notes: unknown[] = [];
    const stop = new AbortController().signal;
    const done = await zipCopies({ rows, strip, stop, onCopied: (_row, note) => notes.push(note) }, sink);
    expect(done).toBe('saved');
    expect(end).toHaveBeenCalledExactlyOnceWith(true);
    const found = text();
    for (const name of ['a-clean.jpg', 'b-clean.jpg', 'c-clean.png', 'a-clean-2.jpg'])
      expect(found).toContain(name);
    expect(found).not.toContain('d-clean');
    expect(notes).toEqual([
      { outcome: 'clean', pixels: 'same' },
      { outcome: 'clean', pixels: 'recoded' },
      { outcome: 'was-clean' },
      { outcome: 'cannot', reason: 'format' },
      { outcome: 'cannot', reason: 'unread' },
      { outcome: 'clean', pixels: 'same' },
    ]);
    expect(countEntries(found)).toBe(4);
  });

  it('does not carry the dates of the files', async () => {
    const { sink, text } = makeSink();
    const old = makeRow('a.jpg', makeFacts(), {
      file: new File(['a'], 'a.jpg', { lastModified: Date.UTC(2001, 5, 5) }),
    });
    await zipCopies({ rows: [old], strip, stop: new AbortController().signal, onCopied: () => {} }, sink);
    const zip = text();
    // Year of the first entry: the upper seven bits of the date, from 1980.
    const date = zip.charCodeAt(12) + 256 * zip.charCodeAt(13);
    expect((date >> 9) + 1980).toBe(new Date().getFullYear());
  });

  it('is not kept when it is stopped, fails or would be empty', async () => {
    const stop = new AbortController();
    const stopped = makeSink();
    const job = { rows, strip, stop: stop.signal, onCopied: () => stop.abort() };
    expect(await zipCopies(job, stopped.sink)).toBe('stopped');
    expect(stopped.end).toHaveBeenCalledExactlyOnceWith(false);

    const full = makeSink();
    full.sink.write = async () => {
      throw new Error('The disk is full.');
    };
    const go = { rows, strip, stop: new AbortController().signal, onCopied: () => {} };
    expect(await zipCopies(go, full.sink)).toBe('failed');
    expect(full.end).toHaveBeenCalledExactlyOnceWith(false);

    const empty = makeSink();
    expect(await zipCopies({ ...go, rows: rows.slice(3, 5) }, empty.sink)).toBe('empty');
    expect(empty.end).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('copies one alone just so', async () => {
    const { note, copy } = await copyPhoto(makeFile('b.heic'), strip);
    expect(note).toEqual({ outcome: 'clean', pixels: 'recoded' });
    expect(copy!.name).toBe('b-clean.jpg');
    expect(await copy!.blob.text()).toBe('clean');
    expect(await copyPhoto(makeFile('e.jpg'), strip)).toEqual({
      note: { outcome: 'cannot', reason: 'unread' },
      copy: null,
    });
  });
});
