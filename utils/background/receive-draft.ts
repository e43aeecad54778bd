import { nameFind } from '../i18n/name-find';
import type { ComposeMessage } from '../messages/compose';
import type { DraftItem, DraftNotice } from '../model/draft';
import { readNote, writeNote } from '../store/tab-notes';
import { judgeFrame, mayLeave, type Standing } from './compose-config';
import type { Frame } from './compose-frame';
import { beginDrafts, countDraft } from './count-cautions';
import { type Find, findInDraft } from './find-in-draft';
import { isHeldOn, isWholeLocked } from './lock-of';
import { type NoticeTranslator, namePlace, speakNotice } from './notice-words';
import { tellAudience } from './tell-audience';

type DraftMessage = Extract<ComposeMessage, { type: 'draft' }>;

const mostItems = 8;

/** By composer: what is being worked out for it. */
const pending = new Map<string, { answer: Promise<DraftNotice | null> }>();

/**
 * What a draft gives away, in the person's language; null for nothing. While one draft is looked through, the next ones of the same composer
 * wait, and of those the last alone is looked at: it answers for all.
 */
export function receiveDraft(message: DraftMessage, frame: Frame, at: number): Promise<DraftNotice | null> {
  const key = `${frame.tabId}:${frame.frameId}:${message.composer}`;
  const begin = async () => {
    // What has already arrived is handed out first.
    await new Promise((resolve) => setTimeout(resolve));
    const latest = pending.get(key);
    return latest && latest !== mine ? latest.answer : makeNotice(message, frame, at);
  };
  const mine = { answer: Promise.resolve<DraftNotice | null>(null) };
  mine.answer = begin();
  pending.set(key, mine);
  const end = () => {
    if (pending.get(key) === mine) pending.delete(key);
  };
  mine.answer.then(end, end);
  return mine.answer;
}

async function makeNotice(message: DraftMessage, frame: Frame, at: number): Promise<DraftNotice | null> {
  const { composer, text, language, cues, fine } = message;
  if (text.trim() === '') {
    await beginDrafts(frame, composer);
    return null;
  }
  const standing = await judgeFrame(frame);
  if (!standing?.config.drafts) return null;
  const all = await findInDraft(standing, text, language);
  const finds = all.filter(({ key }) => !fine.includes(key));
  if (finds.length === 0) return null;
  // A full device or a damaged database keeps nobody from being told.
  void countDraft(
    frame,
    composer,
    standing.place.id,
    finds.map(({ kind }) => kind),
    at,
  ).catch(() => {});
  await noteTerms(frame.tabId, finds);
  const t = speakNotice(standing.settings);
  const title = t('notice.title', { count: finds.length });
  const keys = t('notice.keys');
  const hold = tellHold(t, standing, finds);
  const more = finds.length - mostItems;
  return {
    items: finds.slice(0, mostItems).map((find) => tellFind(t, standing, find)),
    more: more > 0 ? t('notice.more', { count: more }) : '',
    title,
    audience: tellAudience(t, standing.place, cues),
    announce: t('notice.announce', { title, keys }),
    hold,
    words: chooseWords(t, standing, finds),
  };
}

function tellFind(t: NoticeTranslator, { by }: Standing, find: Find): DraftItem {
  const { kind, form, shown, certainty, key, from } = find;
  const named = { kind, shown, certainty, key };
  if (!from) return { ...named, label: nameFind(t, kind, form), why: t(`notice.kinds.${kind}.why`) };
  const why = by ? t('notice.termsWhy', { name: by }) : t('notice.kinds.terms.why');
  return { ...named, label: from.list.name || nameFind(t, kind, ''), why: from.list.why || why };
}

/** A find that may well be something else never holds anything. */
function tellHold(t: NoticeTranslator, { settings, by }: Standing, finds: readonly Find[]) {
  const held = finds.find(({ from }) => from?.level === 'hold')?.from;
  const title = t('notice.hold.title');
  if (held)
    return {
      title,
      text: t('notice.hold.terms', { list: held.list.name || nameFind(t, 'terms', '') }),
    };
  if (!settings.holdPost || finds.every(({ certainty }) => certainty === 'low')) return null;
  if (!isWholeLocked(settings.managed, 'hold-post')) return { title, text: t('notice.hold.own') };
  const name = by || settings.managed?.by || t('notice.organisation');
  return { title, text: t('notice.hold.policy', { name }) };
}

function chooseWords(t: NoticeTranslator, standing: Standing, finds: readonly Find[]): DraftNotice['words'] {
  const { settings, place } = standing;
  const { managed } = settings;
  const kinds = [...new Set(finds.map(({ kind }) => kind))].filter((kind) =>
    kind === 'terms'
      ? finds.some(({ from }) => from && !from.locked)
      : !isHeldOn(managed, 'draft-kinds-off', kind),
  );
  const name = namePlace(place);
  return {
    region: t('notice.region'),
    keys: t('notice.hint', { keys: t('notice.keys') }),
    whys: t('notice.whys'),
    other: t('notice.other'),
    unsure: t('notice.unsure'),
    fine: t('notice.fine'),
    kinds: kinds.map((kind) => ({
      kind,
      label:
        kind === 'terms'
          ? t('notice.notTerms')
          : t('notice.notKind', { what: t(`notice.kinds.${kind}.plural`) }),
    })),
    place: mayLeave(standing) ? t('notice.notPlace', { place: name }) : null,
    close: t('notice.close'),
    undo: t('notice.undo'),
    saidFine: t('notice.saidFine'),
    saidKind: t('notice.saidKind'),
    saidPlace: t('notice.saidPlace', { place: name }),
    undone: t('notice.undone'),
    failed: t('notice.failed'),
  };
}

/** Which lists *Not about these words* is about; the message that presses it names none. */
async function noteTerms(tabId: number, finds: readonly Find[]): Promise<void> {
  const told = [...new Set(finds.flatMap(({ from }) => (from && !from.locked ? [from.list.id] : [])))].sort();
  const before = await readNote('terms', tabId);
  if (told.length === 0 || told.join() === before?.told.join()) return;
  await writeNote('terms', tabId, { told, off: before?.off ?? [] });
}
