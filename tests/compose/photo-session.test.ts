import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Caught } from '../../utils/compose/photos/catch-files';
import type { FramePhotoCode } from '../../utils/compose/photos/define';
import { openPhotoSession } from '../../utils/compose/photos/photo-session';
import { photoMark } from '../../utils/photo/define';

const mocks = vi.hoisted(() => ({ passOn: vi.fn(), send: vi.fn() }));
vi.mock('../../utils/compose/photos/pass-on', () => ({ passOn: mocks.passOn }));
vi.mock('../../utils/messages/send', () => ({ send: mocks.send }));
const { passOn, send } = mocks;

const world = globalThis as { [photoMark]?: FramePhotoCode };
const never = () => new Promise<never>(() => {});
const file = new File(['with a place'], 'a.jpg', { type: 'image/jpeg' });
const copy = new Blob(['without'], { type: 'image/jpeg' });

const makeCode = (change: Partial<Record<keyof FramePhotoCode, unknown>> = {}) =>
  ({
    read: async () => ({ damaged: false }),
    strip: async () => ({ outcome: 'clean', copy, pixels: 'same' }),
    kindsOf: () => ['place'],
    findTown: () => null,
    makeContent: () => ({}),
    nameCopy: () => 'a.jpg',
    ...change,
  }) as unknown as FramePhotoCode;
const target = {
  ownerDocument: { activeElement: null, body: null },
  getClientRects: () => [1],
} as unknown as Element;
const notice = { words: { saidClean: '', saidOriginal: '', saidPlace: '', failed: '' } };
const answer = async (message: { type: string }) => (message.type === 'photos' ? { notice } : { done: true });

let pressed: (id: string) => void;
const shown = vi.fn();
const hidden = vi.fn();
const open = (isHeld = true, files = [file]) =>
  openPhotoSession({ files, target, carried: null } as Caught, isHeld, (press) => {
    pressed = press;
    return { show: shown, hide: hidden, isShown: () => true, focus: () => {} };
  });
const wait = (ms = 50) => vi.advanceTimersByTimeAsync(ms);
/** That the page has them, as often as it was given them: once. */
const expectOriginal = () => {
  expect(passOn).toHaveBeenCalledTimes(1);
  expect(passOn.mock.calls[0]![1]).toEqual([file]);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  send.mockImplementation(answer);
  world[photoMark] = makeCode();
});
afterEach(() => {
  vi.useRealTimers();
  delete world[photoMark];
});

describe('what is held goes on as it is, once, when', () => {
  it.each<[string, () => void, number]>([
    [
      'the code does not come',
      () => {
        delete world[photoMark];
      },
      50,
    ],
    [
      'the background does not even answer that',
      () => {
        delete world[photoMark];
        send.mockImplementation(never);
      },
      3_100,
    ],
    [
      'it cannot be asked',
      () => {
        delete world[photoMark];
        send.mockRejectedValue(new Error('gone'));
      },
      50,
    ],
    ['the background has no words for it', () => send.mockResolvedValue(null), 50],
    ['the background is silent then', () => send.mockImplementation(never), 3_100],
    [
      'the file cannot be read',
      () => {
        world[photoMark] = makeCode({ read: () => Promise.reject(new Error('NotReadableError')) });
      },
      50,
    ],
    [
      'reading it takes too long',
      () => {
        world[photoMark] = makeCode({ read: never });
      },
      6_100,
    ],
    [
      'it tells nothing',
      () => {
        world[photoMark] = makeCode({ kindsOf: () => [] });
      },
      50,
    ],
    [
      'the notice cannot be drawn',
      () => {
        shown.mockImplementation(() => {
          throw new Error('no');
        });
      },
      50,
    ],
  ])('%s', async (_, prepare, ms) => {
    prepare();
    const session = open();
    expect(passOn).not.toHaveBeenCalled();
    await wait(ms);
    expectOriginal();
    expect(session.isHeld).toBe(false);
    session.end();
    session.fade();
    await wait(20_000);
    expectOriginal();
  });

  it('it is closed, another file is chosen elsewhere, the extension leaves, or the person says so', async () => {
    for (const act of ['close', 'original', 'end', 'fade'] as const) {
      passOn.mockReset();
      const session = open();
      await wait();
      expect(passOn).not.toHaveBeenCalled();
      if (act === 'end' || act === 'fade') session[act]();
      else pressed(act);
      expectOriginal();
      pressed('clean');
      session.end();
      await wait(20_000);
      expectOriginal();
    }
  });

  it('no copy could be made, whatever is pressed', async () => {
    world[photoMark] = makeCode({ strip: () => Promise.reject(new Error('no')) });
    open();
    await wait();
    pressed('clean');
    expectOriginal();
  });

  it('the copy cannot be given to the page', async () => {
    passOn.mockImplementationOnce(() => {
      throw new Error('no');
    });
    open();
    await wait();
    pressed('clean');
    expect(passOn).toHaveBeenCalledTimes(2);
    expect(passOn.mock.calls[1]![1]).toEqual([file]);
  });

  it('it ends while it is looked at', async () => {
    world[photoMark] = makeCode({ read: never });
    const session = open();
    await wait(100);
    session.end();
    expectOriginal();
    await wait(20_000);
    expectOriginal();
    expect(shown).not.toHaveBeenCalled();
  });
});

it('what was replaced in its field by the person goes nowhere', async () => {
  const session = open();
  await wait();
  session.drop();
  session.end();
  await wait(20_000);
  expect(passOn).not.toHaveBeenCalled();
  expect(hidden).toHaveBeenCalled();
});

it('a clean copy goes on once, beside others that stay as they are', async () => {
  const text = new File(['text'], 'notes.txt', { type: 'text/plain' });
  open(true, [file, text]);
  await wait();
  pressed('clean');
  pressed('original');
  await wait(20_000);
  expect(passOn).toHaveBeenCalledTimes(1);
  const [given, other] = passOn.mock.calls[0]![1] as File[];
  expect([given!.name, await given!.text(), other]).toEqual(['a.jpg', 'without', text]);
});

it('what is not held is never given to the page again, and the background learns kinds and counts only', async () => {
  const session = open(false);
  await wait();
  for (const id of ['clean', 'original', 'close']) pressed(id);
  session.end();
  await wait(20_000);
  expect(passOn).not.toHaveBeenCalled();
  expect(send.mock.calls.map(([message]) => message)).toEqual([
    { type: 'photos', told: { files: 1, unread: 0, kinds: [{ kind: 'place', files: 1 }], held: false } },
  ]);
});
