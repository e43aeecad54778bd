// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { said } from '../../../components/dashboard/dashboard-model';
import { loadPhotoCode } from '../../../components/dashboard/photos/load-photo-code';
import { openSink } from '../../../components/dashboard/photos/open-sink';
import * as model from '../../../components/dashboard/photos/photos-model';
import type { ZipSink } from '../../../components/dashboard/photos/zip-copies';
import { saveBlob } from '../../../components/save-file';
import { kindsOf } from '../../../utils/photo/kinds-of';
import { makeFacts, makeFile, tellingFacts } from './make-photos';

vi.mock('../../../components/dashboard/photos/load-photo-code', () => ({ loadPhotoCode: vi.fn() }));
vi.mock('../../../components/dashboard/photos/open-sink', () => ({ openSink: vi.fn() }));
vi.mock('../../../components/save-file', () => ({ saveBlob: vi.fn(), saveFile: vi.fn() }));

const read = vi.fn(async (file: Blob) =>
  (file as File).name.startsWith('told') ? tellingFacts : makeFacts(),
);
const strip = vi.fn(async () => ({ outcome: 'clean', copy: new Blob(['clean']), pixels: 'same' }) as const);
const states = () =>
  model.rows.value.map(({ file, state, kinds }) => `${file.name} ${state} ${kinds.length}`);
const idle = () => vi.waitFor(() => expect(model.work.value).toBeNull(), { timeout: 5000 });

beforeEach(() => {
  model.stopWork();
  model.rows.value = [];
  model.zipped.value = null;
  vi.clearAllMocks();
  read.mockImplementation(async (file) =>
    (file as File).name.startsWith('told') ? tellingFacts : makeFacts(),
  );
  vi.mocked(loadPhotoCode).mockResolvedValue({ read, strip, kindsOf, findTown: () => null });
});

describe('the list of photos', () => {
  it('reads what is added, also while it reads', async () => {
    model.addPhotos([makeFile('told.jpg'), makeFile('plain.jpg')]);
    expect(model.work.value?.what).toBe('reading');
    model.addPhotos([makeFile('told later.jpg')]);
    await idle();
    expect(states()).toEqual(['told.jpg read 12', 'plain.jpg read 0', 'told later.jpg read 12']);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('keeps what was found when it is stopped, and goes on with the rest', async () => {
    read.mockImplementation(async (file) => {
      if ((file as File).name === 'told 4.jpg') model.stopWork();
      return tellingFacts;
    });
    model.addPhotos(Array.from({ length: 30 }, (_, at) => makeFile(`told ${at}.jpg`)));
    await idle();
    await vi.waitFor(() => expect(states().filter((one) => one.includes('read')).length).toBeGreaterThan(1));
    expect(states().filter((one) => one.includes('waiting')).length).toBeGreaterThan(20);
    read.mockImplementation(async () => tellingFacts);
    await model.readWaiting();
    expect(states().every((one) => one.endsWith('read 12'))).toBe(true);
  });

  it('is emptied, and had back', async () => {
    model.addPhotos([makeFile('told.jpg')]);
    await idle();
    model.clearPhotos();
    expect(model.rows.value).toEqual([]);
    said.value!.undo!();
    expect(states()).toEqual(['told.jpg read 12']);
  });

  it('says it where the code cannot be loaded, loses nothing, and tries anew', async () => {
    vi.resetModules();
    vi.mocked(loadPhotoCode).mockRejectedValueOnce(new Error('gone'));
    const fresh = await import('../../../components/dashboard/photos/photos-model');
    const dashboard = await import('../../../components/dashboard/dashboard-model');
    await (await import('../../../utils/i18n/load-page-words')).loadPageWords('en');
    fresh.addPhotos([makeFile('told.jpg')]);
    await vi.waitFor(() => expect(fresh.work.value).toBeNull());
    expect(dashboard.said.value!.text).toContain('could not be loaded');
    expect(fresh.rows.value[0]!.state).toBe('waiting');
    await fresh.readWaiting();
    expect(fresh.rows.value[0]!.state).toBe('read');
  });
});

describe('clean copies', () => {
  it('of one are saved under its name, and nothing is where there was nothing to take out', async () => {
    model.addPhotos([makeFile('told.jpg')]);
    await idle();
    await model.saveCopy(model.rows.value[0]!);
    expect(saveBlob).toHaveBeenCalledExactlyOnceWith('told-clean.jpg', expect.any(Blob));
    expect(model.rows.value[0]!.copy).toEqual({ outcome: 'clean', pixels: 'same' });
    strip.mockResolvedValueOnce({ outcome: 'was-clean' } as never);
    await model.saveCopy(model.rows.value[0]!);
    expect(saveBlob).toHaveBeenCalledOnce();
    expect(said.value!.text).toContain('Nothing was taken out');
  });

  it('of all go where the person picks, and nowhere when they pick nothing', async () => {
    model.addPhotos([makeFile('told.jpg'), makeFile('plain.jpg')]);
    await idle();
    vi.mocked(openSink).mockResolvedValueOnce(null);
    await model.saveZip();
    expect(strip).not.toHaveBeenCalled();
    const sink: ZipSink = { write: vi.fn(async () => {}), end: vi.fn(async () => {}) };
    vi.mocked(openSink).mockResolvedValueOnce(sink);
    await model.saveZip();
    expect(sink.end).toHaveBeenCalledExactlyOnceWith(true);
    expect(model.zipped.value!.size).toBe(2);
    expect(model.work.value).toBeNull();
    expect(model.rows.value.map(({ copy }) => copy?.outcome)).toEqual(['clean', 'clean']);
  });

  it('leave alone what the person stopped reading at', async () => {
    model.addPhotos([makeFile('told.jpg')]);
    model.stopWork();
    await idle();
    const sink: ZipSink = { write: async () => {}, end: async () => {} };
    vi.mocked(openSink).mockResolvedValueOnce(sink);
    await model.saveZip();
    expect(model.work.value).toBeNull();
    expect(model.rows.value[0]!.copy).not.toBeNull();
  });
});
