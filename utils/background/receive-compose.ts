import { browser } from '../browser';
import type { ComposeMessage } from '../messages/compose';
import type { Answers } from '../messages/protocol';
import { judgeFrame } from './compose-config';
import { type ComposeSender, type Frame, readFrame } from './compose-frame';
import { followTerms, warmTerms } from './compose-terms';
import { beginDrafts } from './count-cautions';
import { makeLimiter } from './limiter';
import { receiveComposePress } from './press-compose';
import { dropFrame, noteFrame, pushCompose } from './push-compose';
import { receiveDraft } from './receive-draft';
import { receivePhotos } from './receive-photos';

/** A page may be made of many frames, and make new ones; drafts of the page on top must not go without for it. */
const openings = makeLimiter({ most: 200, perMs: 60_000 });
/** Where words are held a short draft rests after 50 ms: that is at each key of somebody who types well. */
const others = makeLimiter({ most: 900, perMs: 60_000 });

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;
type Answer = Promise<Answers[ComposeMessage['type']]>;

/** Wires what tells composing scripts of changes. Called anew whenever the worker starts. */
export function startCompose(): void {
  followTerms();
  const push = () => void pushCompose().catch(() => {});
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ('settings' in changes || 'policy' in changes || 'choices' in changes)) push();
  });
  browser.permissions.onAdded.addListener(push);
  browser.permissions.onRemoved.addListener(push);
}

/**
 * Answers a composing script; undefined where a tab tells too much. Drafts and photos do not wait for pages that are being read; what changes
 * settings does.
 */
export function receiveCompose(
  message: ComposeMessage,
  sender: ComposeSender,
  at: number,
  inTurn: InTurn,
): Answer | undefined {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  // The page on top is counted apart: its frames must not have it go unanswered.
  const key = sender.frameId === 0 ? -1 - tabId : tabId;
  if (!(message.type === 'compose-opened' ? openings : others).allow(key, at)) return undefined;
  const frame = readFrame(sender);
  if (!frame && message.type === 'compose-opened' && sender.frameId !== undefined)
    void dropFrame(tabId, sender.frameId);
  return frame ? answer(message, frame, at, inTurn) : Promise.resolve(refuse(message));
}

function refuse({ type }: ComposeMessage): Answers[ComposeMessage['type']] {
  if (type === 'compose-opened') return { config: null };
  return type === 'compose-press' || type === 'photo-code' ? { done: false } : { notice: null };
}

async function answer(message: ComposeMessage, frame: Frame, at: number, inTurn: InTurn): Answer {
  switch (message.type) {
    case 'compose-opened': {
      void beginDrafts(frame).catch(() => {});
      await noteFrame(frame);
      const standing = await judgeFrame(frame);
      if (standing) warmTerms(standing.lists);
      return { config: standing?.config ?? null };
    }
    case 'draft':
      return { notice: await receiveDraft(message, frame, at) };
    case 'photos':
      return { notice: await receivePhotos(message.told, frame, at) };
    case 'compose-press':
      return inTurn(async () => ({
        done: await receiveComposePress(message.press, message.undo, frame, at),
      }));
    case 'photo-code':
      return { done: await givePhotoCode(frame) };
  }
}

/** A site that was just allowed has its composers looked after at once; where the script already runs, a second one changes nothing. */
export async function composeNow(tabId: number, top: URL): Promise<void> {
  if (!(await judgeFrame({ tabId, frameId: 0, top }))) return;
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/compose.js'] });
}

/** Only the frame that asked gets it, and only while photos are looked at there. */
async function givePhotoCode(frame: Frame): Promise<boolean> {
  if (!(await judgeFrame(frame))?.config.photos) return false;
  const { tabId, frameId } = frame;
  const files = ['/photo.js' as const];
  return browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files }).then(
    () => true,
    () => false,
  );
}
