import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PhotoCode, photoMark } from '../../utils/photo/define';
import { samples } from './lib/sample-files';

const world = vi.hoisted(() => ({ isPrivate: false }));
vi.mock('../../utils/browser', () => ({
  browser: {
    extension: {
      get inIncognitoContext() {
        return world.isPrivate;
      },
    },
  },
}));

const { offerPhotoCode } = await import('../../utils/photo/offer');
const frame = globalThis as { [photoMark]?: PhotoCode };

afterEach(() => {
  delete frame[photoMark];
  world.isPrivate = false;
});

describe('offerPhotoCode', () => {
  it('leaves code that reads files, tells kinds and finds towns, once', async () => {
    offerPhotoCode();
    const code = frame[photoMark]!;
    offerPhotoCode();
    expect(frame[photoMark]).toBe(code);
    const facts = await code.read(new Blob([samples.jpeg!.slice()]));
    expect(code.kindsOf(facts)).toContain('place');
    expect(code.findTown(facts.gps!.latitude, facts.gps!.longitude)?.name).toBe('Utrecht');
    expect((await code.strip(new Blob([samples.jpeg!.slice()]))).outcome).toBe('clean');
  });

  it('leaves nothing in a private window', () => {
    world.isPrivate = true;
    offerPhotoCode();
    expect(frame[photoMark]).toBeUndefined();
  });
});
