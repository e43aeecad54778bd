import type { PhotoNotice } from '../../model/draft';
import type { PhotoKind } from '../../model/words';
import type { PhotoFacts } from '../../photo/define';
import type { NoticeContent } from '../define';
import type { Look, Looked, PhotoSaying, Stage } from './define';
import { isPhoto } from './is-photo';

const maxRows = 6;
const maxShown = 2;
const maxLength = 80;
/** Within this a town is where it was; beyond, how far it is says more. */
const nearKm = 5;

/** What the notice shows of chosen photos, made by `photo.js`: most frames never need it. The values are put in here: they never leave the page's process. */
export function makePhotoContent(
  notice: PhotoNotice,
  look: Look,
  stage: Stage,
  isReady: boolean,
  saying: PhotoSaying | null,
): NoticeContent {
  const { words } = notice;
  const { region, keys, close, whys, other } = words;
  const base = { region, keys, close, whys, other, lines: [] };
  const undo = saying?.canUndo ? [{ id: 'undo', label: words.undo, weight: 'plain' as const }] : [];
  if (stage === 'done') {
    const title = saying?.text ?? '';
    return {
      ...base,
      title,
      announce: title,
      lead: [],
      rows: [],
      said: '',
      strong: false,
      downloads: [],
      buttons: undo,
    };
  }
  const rows = notice.labels.slice(0, maxRows).map(({ kind, label, why }) => {
    const telling = look.files.filter(({ kinds }) => kinds.includes(kind));
    const photos = look.files.filter(({ facts }) => facts).length;
    const note = photos > 1 ? fill(words.someOf, { some: telling.length, all: photos }) : '';
    return { label, shown: showValues(kind, telling, look, notice), why, note };
  });
  const left = notice.labels.length - rows.length;
  const isHeld = stage === 'held';
  const isCleanable = look.files.some(({ stripped }) => stripped?.outcome === 'clean');
  return {
    ...base,
    title: notice.title,
    announce: saying?.text || notice.announce,
    lead: [
      isHeld ? words.held : '',
      hasUnread(look) ? words.unread : '',
      isReady ? '' : words.working,
      ...explain(notice, look),
    ].filter(Boolean),
    rows,
    lines: [left > 0 ? fill(notice.more, { count: left }) : '', notice.network].filter(Boolean),
    said: saying?.text ?? '',
    strong: isHeld,
    downloads: isHeld ? [] : listDownloads(look, words.download),
    buttons: [
      ...(isHeld && isCleanable ? [{ id: 'clean', label: words.useClean, weight: 'main' as const }] : []),
      ...(isHeld ? [{ id: 'original', label: words.useOriginal, weight: 'plain' as const }] : []),
      ...undo,
      ...(words.always === null || isHeld || saying
        ? []
        : [{ id: 'always', label: words.always, weight: 'plain' as const }]),
      ...(words.place === null ? [] : [{ id: 'place', label: words.place, weight: 'more' as const }]),
    ],
  };
}

/** As the background counts them for its words. */
const hasUnread = ({ files }: Look) =>
  files.some(({ file, facts }) => isPhoto(file) && (!facts || facts.damaged));

function listDownloads({ files }: Look, label: string): NoticeContent['downloads'] {
  const made = files.flatMap((one) =>
    one.stripped?.outcome === 'clean' ? [{ name: nameCopy(one), blob: one.stripped.copy }] : [],
  );
  return made.map(({ name, blob }) => ({
    name,
    blob,
    label: made.length > 1 ? `${label}: ${cut(name)}` : label,
  }));
}

/** Formats that cannot be cleaned, and those that had to be made anew. */
function explain({ words }: PhotoNotice, { files }: Look): string[] {
  const list = (wanted: (one: Looked) => boolean) =>
    [
      ...new Set(
        files.filter(wanted).map(({ file, facts }) => facts?.format?.toUpperCase() ?? cut(file.name)),
      ),
    ].join(', ');
  const cannot = list(({ stripped }) => stripped?.outcome === 'cannot');
  const recoded = list(({ stripped }) => stripped?.outcome === 'clean' && stripped.pixels === 'recoded');
  return [
    cannot && fill(words.cannot, { formats: cannot }),
    recoded && fill(words.recoded, { formats: recoded }),
  ].filter(Boolean);
}

function showValues(kind: PhotoKind, telling: Looked[], look: Look, notice: PhotoNotice): string {
  const all = telling.map(({ facts }) => (facts ? showValue(kind, facts, look, notice) : ''));
  const different = [...new Set(all.filter(Boolean))];
  const shown = different.slice(0, maxShown).join('; ');
  const left = different.length - maxShown;
  return left > 0 ? `${shown} ${fill(notice.more, { count: left })}` : shown;
}

function showValue(kind: PhotoKind, facts: PhotoFacts, look: Look, notice: PhotoNotice): string {
  switch (kind) {
    case 'place':
      return facts.gps ? showPlace(facts.gps, look, notice) : '';
    case 'place-name':
      return cut(facts.placeNames.join(', '));
    case 'time':
      return facts.taken ? showTime(facts.taken, notice.locale) : '';
    case 'device':
      return cut(facts.device ?? '');
    case 'serial':
      return cut(facts.serials.map(({ value }) => value).join(', '));
    case 'owner':
      return cut(facts.owner ?? '');
    case 'author':
      return cut(facts.authors.join(', '));
    case 'software':
      return cut(facts.software ?? '');
    case 'thumbnail':
      return facts.thumbnail?.width && facts.thumbnail.height
        ? `${facts.thumbnail.width} × ${facts.thumbnail.height}`
        : '';
    case 'people':
      return cut(facts.people.join(', '));
    case 'keywords':
      return cut(facts.keywords.join(', '));
    case 'comment':
      return cut(facts.comments.join(' '));
  }
}

function showPlace(
  { latitude, longitude }: NonNullable<PhotoFacts['gps']>,
  { code }: Look,
  { near, nearFar, locale }: PhotoNotice,
): string {
  const exact = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  const town = code.findTown(latitude, longitude);
  if (!town) return exact;
  const names = { town: town.name, country: nameCountry(town.country, locale), km: town.km };
  return `${fill(town.km > nearKm ? nearFar : near, names)} (${exact})`;
}

function nameCountry(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The camera's own clock, whatever the zone. */
function showTime(taken: string, locale: string): string {
  const isDay = taken.length === 10;
  const at = Date.parse(isDay ? taken : `${taken}Z`);
  if (Number.isNaN(at)) return cut(taken);
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    ...(isDay ? {} : { timeStyle: 'short' }),
    timeZone: 'UTC',
  }).format(at);
}

/** A slot that is filled with nothing stays: a sentence with a hole would say something else. */
function fill(text: string, slots: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
}

function cut(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length > maxLength ? `${letters.slice(0, maxLength - 1).join('')}…` : letters.join('');
}

/** The name of a clean copy: the same, but where it is of another kind now. */
export function nameCopy({ file, stripped }: Looked): string {
  const isRecoded = stripped?.outcome === 'clean' && stripped.pixels === 'recoded';
  return isRecoded ? `${file.name.replace(/\.[^.]*$/, '')}.jpg` : file.name;
}
