import type { Control, PageLook } from '../model/control';
import type { Health } from '../model/words';
import type { NetworkSettings, Setting } from '../networks/define-settings';
import { concernsOther } from './concern-words';
import { locateSettings, looksLikeSettings } from './locate-settings';
import type { Match } from './match-controls';
import { normaliseLabel } from './normalise-label';
import { accepts, changesPassword, consent, failed, logIn, mustLogIn, stopWordsOf } from './page-words';

export interface Inspected {
  look: PageLook;
  url: URL;
  controls: readonly Control[];
  matched: readonly Match[];
  /** The catalogue's settings that belong on this very page; none where the page is not in the catalogue. */
  expected: readonly Setting[];
  network: NetworkSettings | null;
  /** The address is one of the catalogue's pages. */
  known: boolean;
}

/** Languages whose words Vitrine knows. */
const languages = new Set(['en', 'nl', 'de', 'fr']);
/** Somewhere that only exists to let people in; `/settings/login` and `/login_activities` are none. */
const door =
  /^(?!.*\/(?:settings|security|preferences)\/).*\/(?:log-?in|sign-?in|log_in|sign_in|authwall|uas\/login|i\/flow\/(?:login|signup)|session\/new|servicelogin|identifier|wp-login\.php|login\.php|login\.srf|ap\/signin|checkpoint\/lg|sso|auth\/realms)(?:[/.]|$)/i;
const doorHost = /^(?:login|signin|sso|auth)\.|^accounts\.google\./;
const consentPlace = /^consent\.|\/consent(?:$|[/?])/;
/** Less text than this, and nothing to operate: the page is not there yet. */
const emptyPage = 60;
/** An interstitial says little; an article about cookies much. */
const shortPage = 2_500;

/** What can be done about a page that asks for signing in. */
function isSignedOut(page: Inspected, texts: Texts): boolean {
  const { look, url, controls, matched, network, known } = page;
  const isDoor = door.test(url.pathname) || doorHost.test(url.hostname);
  const heads = [texts.title, ...texts.headings];
  // Only certain matches count: a lone box on a log-in form may be taken for the page's only setting.
  if (matched.some(({ cue, confidence }) => cue === 'key' || (cue === 'label' && confidence !== 'low')))
    return false;
  if (look.viewer && !isDoor) return false;
  if (changesPassword.test(heads.join(' | ')) || texts.actions.some((text) => changesPassword.test(text)))
    return false;
  // *Keep me signed in* and a choice of language are all that a log-in form has to operate.
  const few = controls.filter((one) => one.visible && !concernsOther(one)).length < 2;
  if (isDoor && (few || look.asksPassword)) return true;
  const all = [...heads, ...texts.actions, texts.overlay];
  const own = (network?.cues?.signedOut ?? []).map(normaliseLabel).filter(Boolean);
  if (own.some((cue) => all.some((text) => ` ${text} `.includes(` ${cue} `)))) return true;
  const asks = all.some((text) => logIn.test(text));
  const must = [...heads, texts.overlay].some((text) => mustLogIn.test(text));
  if (look.asksPassword && few && (asks || must || known || looksLikeSettings(url))) return true;
  if (must && few) return true;
  // A sign-in button beside an article is no wall; on a page of settings it is.
  return asks && (known || (few && looksLikeSettings(url)));
}

interface Texts {
  title: string;
  headings: string[];
  actions: string[];
  overlay: string;
}

/** Is something asked about cookies or data before anything else can be done? A bar over a page that can be used is none. */
function isConsentWall({ look, url, controls, matched }: Inspected, texts: Texts): boolean {
  const asked = texts.actions.some((text) => accepts.test(text));
  const isUsable = matched.length > 0 || controls.some(({ visible }) => visible);
  // A dialog of the settings may speak of privacy too, but has nothing to agree to.
  if (look.overlay && consent.test(texts.overlay) && (asked || accepts.test(texts.overlay))) {
    if (look.overlay.blocks) return true;
    if (!isUsable && look.textLength < look.overlay.text.length * 2) return true;
  }
  if (isUsable) return false;
  const heads = [texts.title, ...texts.headings].some((text) => consent.test(text));
  return asked && (heads || consentPlace.test(url.hostname + url.pathname)) && look.textLength < shortPage;
}

/** Is the page in a language whose words are known, by what it claims and by what stands there? */
export function isKnownLanguage(look: PageLook, controls: readonly Control[]): boolean {
  const sample = [look.title, ...look.headings, ...look.actions];
  for (const { name, group, description } of controls.slice(0, 60)) sample.push(name, group, description);
  const text = sample.join(' ').slice(0, 8_000);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // Names of people and sites stay Latin in any script.
  if (letters > 20 && latin < letters * 0.6) return false;
  const words = normaliseLabel(text).split(/[ ']/);
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  const known = count(stopWordsOf.known);
  const foreign = count(stopWordsOf.foreign);
  if (look.language && !languages.has(look.language)) return known >= 4 && known > foreign * 3;
  return foreign < 4 || foreign <= known * 2;
}

/** The settings that could be found by words or keys: some labels are known in one language only, some are in the app only. */
function listFindable({ expected, look: { language } }: Inspected): Setting[] {
  return expected.filter(
    ({ where, keys, labels }) =>
      where === 'web' &&
      (keys?.length || !languages.has(language) || labels[language as keyof typeof labels]?.length),
  );
}

/**
 * What stood in the way of reading a page, `ok` where nothing did. A wall before the page comes first, then a page that is not there,
 * then words that cannot be judged, then a page of the catalogue on which too little of what belongs there was found.
 */
export function judgeHealth(page: Inspected): Health {
  const { look, controls, matched, known } = page;
  const texts: Texts = {
    title: normaliseLabel(look.title),
    headings: look.headings.map(normaliseLabel),
    actions: look.actions.map(normaliseLabel),
    overlay: normaliseLabel(look.overlay?.text ?? ''),
  };
  if (isConsentWall(page, texts)) return 'consent-wall';
  if (isSignedOut(page, texts)) return 'signed-out';

  const shown = controls.filter(({ visible }) => visible);
  if (!matched.length) {
    const isShort = look.textLength < shortPage / 5;
    const broke = [texts.title, ...texts.headings].some((text) => failed.test(text));
    if (look.busy && (known || !shown.length)) return 'not-loaded';
    if (!shown.length && (look.textLength < emptyPage || (isShort && broke))) return 'not-loaded';
  }
  if (!matched.some(({ cue }) => cue === 'key') && !isKnownLanguage(look, controls)) {
    // Labels that the catalogue holds in this very language would have been found: half of them settle it.
    const byLabel = matched.filter(({ cue, confidence }) => cue === 'label' && confidence !== 'low').length;
    if (byLabel < 2 || byLabel * 2 < page.expected.length) return 'unsupported-language';
  }
  if (known) {
    const wanted = page.expected.filter(({ where }) => where === 'web');
    const findable = listFindable(page);
    const here = wanted.filter((setting) => matched.some((match) => match.setting === setting)).length;
    if (wanted.length && !matched.length && (findable.length || !shown.length)) return 'layout-changed';
    const isWhole = page.network && locateSettings(page.network, page.url)?.isOwn;
    if (isWhole && findable.length >= 4 && here * 3 < findable.length) return 'layout-changed';
  }
  return 'ok';
}
