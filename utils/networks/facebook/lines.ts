import { findEmbedded, matchInScripts } from '../../dom/embedded';
import { findAll } from '../../dom/find-all';
import { asList, asText, get } from '../../dom/json';
import { fold, readText } from '../../dom/text';
import type { View } from '../../dom/view';
import { audienceMark, dataTypes, type Kind, kindOfLabel, matchSentence } from './words';

/** One fact as the profile shows it. */
export interface Fact {
  kind: Kind;
  value: string;
  cue: string;
  audienceText: string | null;
}

interface Line {
  text: string;
  element: Element;
  heading: boolean;
}

/** Parts of the profile's main region that are about others or say nothing. */
const noise =
  '[role="article"], [role="feed"], [role="tablist"], [role="navigation"], [role="tab"], [role="dialog"], form, h1';
const subPage =
  /[?&]sk=|\/(?:about\w*|directory_\w+|friends\w*|followers|following|photos\w*|videos|reels)(?:[/?]|$)/;
const social =
  /^(?:www\.|m\.)?(?:instagram|threads|x|twitter|tiktok|youtube|linkedin|pinterest|snapchat|github|twitch|t)\.(?:com|net|tv|me)$/;
const maxLines = 600;

/** The lines of the profile in order; Facebook marks every text with `dir="auto"`. */
function* readLines(main: Element): Generator<undefined, Line[]> {
  const lines: Line[] = [];
  let seen = 0;
  for (const element of findAll(main, '[dir="auto"], h2, h3, [role="heading"]', maxLines * 4)) {
    if (++seen % 50 === 0) yield;
    if (lines.length >= maxLines) break;
    if (element.closest(noise) || element.parentElement?.closest('[dir="auto"], h2, h3, [role="heading"]'))
      continue;
    if (subPage.test(element.closest('a')?.getAttribute('href') ?? '')) continue;
    const text = readText(element);
    if (!text || text.length > 500) continue;
    lines.push({
      text,
      element,
      heading: element.matches('h2, h3, [role="heading"]') || element.querySelector('h2, h3') !== null,
    });
  }
  return lines;
}

/** Do two elements stand in one row: within a few levels of each other? */
function inOneRow(one: Element, other: Element): boolean {
  let at: Element | null = one;
  for (let level = 0; at && level < 5; level++, at = at.parentElement) if (at.contains(other)) return true;
  return false;
}

/** For each block around an audience's mark the mark, or null where a block holds several and so tells nothing. */
function* mapAudiences(main: Element): Generator<undefined, Map<Element, string | null>> {
  const blocks = new Map<Element, string | null>();
  for (const [seen, mark] of findAll(main, '[aria-label], [title], img[alt]', 1_000).entries()) {
    if (seen % 50 === 49) yield;
    const outer = mark.parentElement?.closest('[aria-label], [title]');
    const isNested = outer && audienceMark.test(markOf(outer));
    if (!audienceMark.test(markOf(mark)) || isNested || mark.closest(noise)) continue;
    let at: Element | null = mark;
    for (let level = 0; at && at !== main && level < 12; level++, at = at.parentElement) {
      blocks.set(at, blocks.has(at) ? null : markOf(mark));
    }
  }
  return blocks;
}

/** The audience's words in the row of an element: the only mark in the closest block that has one. */
function readAudience(
  element: Element,
  blocks: ReadonlyMap<Element, string | null>,
  main: Element,
): string | null {
  let at: Element | null = element;
  for (let level = 0; at && at !== main && level < 10; level++, at = at.parentElement) {
    if (blocks.has(at)) return blocks.get(at) ?? null;
  }
  return null;
}

function markOf(element: Element): string {
  return (
    element.getAttribute('aria-label') ??
    element.getAttribute('title') ??
    element.getAttribute('alt') ??
    ''
  ).trim();
}

/** The host a link leaves Facebook for, through its redirect; null for links within. */
function readOutside(link: Element | null): string | null {
  const href = link?.getAttribute('href') ?? '';
  if (!/^https?:/.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  const target = /^lm?\.facebook\.com$/.test(url.hostname) ? (url.searchParams.get('u') ?? '') : href;
  const host = URL.canParse(target) ? new URL(target).hostname : '';
  return host && !/(?:^|\.)facebook\.com$/.test(host) ? host : null;
}

/** What the page's own data says each text is, in any language; only where the data is about this profile. */
export function* readDataFacts(view: View, handle: string): Generator<undefined, Map<string, Fact>> {
  const facts = new Map<string, Fact>();
  if (
    !matchInScripts(view, `"userVanity":"${handle}"`, /^/) &&
    !matchInScripts(view, `"userID":"${handle}"`, /^/)
  ) {
    return facts;
  }
  const holder = yield* findEmbedded(
    view,
    ['"profile_field_sections"'],
    (node) => get(node, 'profile_field_sections') !== null,
  );
  for (const section of asList(get(holder, 'profile_field_sections'))) {
    for (const node of asList(get(section, 'profile_fields', 'nodes'))) {
      const type = asText(get(node, 'field_type')) ?? '';
      const value =
        asText(get(node, 'title', 'text')) ?? asText(get(node, 'renderer', 'field', 'text_content', 'text'));
      const kind = Object.hasOwn(dataTypes, type) ? dataTypes[type] : null;
      if (kind && value)
        facts.set(fold(value), { kind, value, cue: `embedded:profile_fields.${type}`, audienceText: null });
    }
  }
  return facts;
}

/** The facts that the profile's region shows, each with its audience where the row has one. */
export function* readFacts(
  main: Element,
  section: string,
  data: ReadonlyMap<string, Fact>,
): Generator<undefined, Fact[]> {
  const lines = yield* readLines(main);
  const blocks = yield* mapAudiences(main);
  const facts: Fact[] = [];
  const add = (line: Line, kind: Kind, value: string, cue: string) =>
    facts.push({ kind, value, cue, audienceText: readAudience(line.element, blocks, main) });
  let over: Kind | null = null;
  for (const [at, line] of lines.entries()) {
    if (at % 20 === 19) yield;
    if (line.heading) {
      over = kindOfLabel(line.text);
      continue;
    }
    const link = line.element.querySelector('a[href]') ?? line.element.closest('a[href]');
    const linked = readText(link);
    const outside = readOutside(link);
    const next = lines[at + 1];
    const below =
      next && !next.heading && inOneRow(line.element, next.element) ? kindOfLabel(next.text) : null;
    const known = data.get(fold(line.text));
    const sentence = matchSentence(line.text, linked !== '');
    if (known) {
      add(line, known.kind, tellOrganisation(known.kind, linked, sentence?.value, line.text), known.cue);
    } else if (below) {
      add(line, below, line.text, `label:${below}`);
    } else if (kindOfLabel(line.text) && at > 0 && inOneRow(line.element, lines[at - 1]!.element)) {
      // The label of the line above.
    } else if (sentence) {
      add(
        line,
        sentence.kind,
        tellOrganisation(sentence.kind, linked, sentence.value, line.text),
        `sentence:${sentence.kind}`,
      );
    } else if (outside) {
      const kind = social.test(outside) ? 'linked-accounts' : 'website';
      add(line, kind, line.text, `link:${kind}`);
    } else if (linked && /work|education|family/.test(section)) {
      const kind = /family/.test(section) ? 'family' : section.includes('directory_work') ? 'employer' : over;
      if (kind) add(line, kind, linked, `section:${kind}`);
    } else if (over && over !== 'employer' && over !== 'education' && section) {
      add(line, over, line.text, `heading:${over}`);
      over = null;
    }
  }
  return facts;
}

/** Of `Gardener at Example Gardens` the organisation: the part that is a link, else what the sentence says. */
function tellOrganisation(kind: Kind, linked: string, said: string | undefined, whole: string): string {
  if (kind !== 'employer' && kind !== 'education') return kind === 'relationship' ? whole : (said ?? whole);
  return linked || (said ?? whole);
}
