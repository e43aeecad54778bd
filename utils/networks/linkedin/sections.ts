import { findAll } from '../../dom/find-all';
import { asList, asText, get, type Json } from '../../dom/json';
import { typesOf } from '../../dom/json-ld';
import { type Found, sight } from '../../dom/sight';
import { firstText, readText } from '../../dom/text';
import type { View } from '../../dom/view';
import type { Sighting } from '../../model/sighting';

/** The rows of a section, found by its anchor or, on the public page, by its name. */
function findRows(view: View, anchor: string): Element[] {
  const { document } = view;
  const section =
    document.getElementById(anchor)?.closest('section') ??
    document.querySelector(`main section[data-section^="${anchor}"]`);
  return findAll(section, 'ul > li', 200)
    .filter((row) => !row.parentElement?.closest('li'))
    .slice(0, 30);
}

/** Lines of a row as a person sees them; the page doubles each for screen readers. */
function readLines(row: Element): string[] {
  const seen = findAll(row, 'span[aria-hidden="true"]', 20);
  return (seen.length > 0 ? seen : findAll(row, 'h3, h4, h5', 4))
    .map((line) => readText(line))
    .filter(Boolean);
}

/** `Visible to: All LinkedIn members` and its like in a row, in any of the four languages. */
function readAudience(row: Element): Pick<Sighting, 'audienceText'> {
  for (const part of findAll(row, 'span, p, button, svg[aria-label]', 60)) {
    const text = part.getAttribute('aria-label') ?? readText(part);
    if (text.length < 80 && /visib|zichtba|sichtba/i.test(text)) return { audienceText: text };
  }
  return {};
}

function withAudience(item: Sighting | undefined, row: Element | null): Sighting | undefined {
  return item && row ? { ...item, ...readAudience(row) } : item;
}

/** Names in data, except those blotted out for people who are not signed in. */
export function* namesOf(value: Json, cue: string, type?: RegExp): Generator<Found> {
  for (const item of asList(value)) {
    const name = asText(get(item, 'name')) ?? asText(item);
    if (name && !/^[*\s]+$/.test(name) && (!type || type.test(typesOf(item).join()))) yield [name, cue];
  }
}

/** Where a person worked, one name per row: a group of positions starts with the organisation, a single one with the job. */
export function* readPlaces(view: View, anchor: 'experience' | 'education'): Generator<Found> {
  for (const row of findRows(view, anchor)) {
    const named = firstText(row, anchor === 'experience' ? ['.experience-item__subtitle'] : [])?.text;
    const lines = readLines(row);
    const isFirst =
      anchor === 'education' ||
      row.querySelector('ul li a[href*="/company/"], ul li span[aria-hidden="true"]');
    yield [named ?? (isFirst ? lines[0] : lines[1])?.split(' · ')[0], `role:section#${anchor}`];
  }
}

/** Present and past positions, or schools, as the table in the card lists them (public page until 2019). */
export function* readSummary(card: Element | null, anchor: 'experience' | 'education'): Generator<Found> {
  const rows = anchor === 'education' ? ['educations'] : ['currentPositions', 'pastPositions'];
  const items = rows.map((row) => `tr[data-section="${row}Details"] li`);
  for (const item of findAll(card, items.join(), 40)) {
    yield [readText(item.querySelector('.org, a') ?? item).replace(/,$/, ''), 'selector:tr[data-section]'];
  }
}

/** The picture of the public page until 2019, whose address came late. */
export function findOldPicture(card: Element | null): string | null {
  const image = card?.querySelector('.profile-picture img, img.photo');
  return image?.getAttribute('data-delayed-url') ?? image?.getAttribute('src') ?? null;
}

/** The open contact details: the dialog that shows the profile's address. */
export function findContact(view: View): Element | null {
  const dialogs = findAll(view.document, '[role="dialog"]', 5);
  return dialogs.find((dialog) => dialog.querySelector('a[href*="/in/"]')) ?? null;
}

/** Contact details, which open over the profile, each under an icon of its own; the public page lists the websites. */
export function* readContact(view: View, card: Element | null): Generator<Sighting | undefined> {
  const { document } = view;
  const dialog = findContact(view);
  const rowOf = (...selectors: string[]) => {
    const mark = selectors.map((selector) => dialog?.querySelector(selector)).find(Boolean);
    return mark?.closest('section, li') ?? null;
  };
  const rows = {
    email: rowOf('a[href^="mailto:"]', '.ci-email'),
    phone: rowOf('a[href^="tel:"]', '.ci-phone', '[data-test-icon^="phone"]'),
    birthday: rowOf('.ci-birthday', '[data-test-icon^="event"]', '[data-test-icon^="calendar"]'),
    address: rowOf('a[href*="/maps"]', '.ci-address'),
  };
  for (const [field, row] of Object.entries(rows) as [keyof typeof rows, Element | null][]) {
    const shown = row && firstText(row, ['a', 'ul span', 'ul li', 'div span', 'span']);
    yield withAudience(sight(field, [shown?.text, `role:dialog ${field}`]), row);
  }
  const listed = findAll(rowOf('.ci-websites', '[data-test-icon^="link-"]'), 'a[href^="http"]', 20);
  const top = findAll(card, 'a[href^="http"][target="_blank"]:not([href*="linkedin.com"])', 20);
  const links = [listed, top, findAll(document, '[data-section="websites"] a', 20)].find(
    (found) => found.length > 0,
  );
  // The public page writes the kind of site behind its address.
  const sites = [...(links ?? [])].map((link) =>
    readText(link).replace(/\s*(Company|Personal) Website$/i, ''),
  );
  const [site, ...more] = new Set(sites);
  yield sight('website', [site, 'role:dialog website']);
  for (const link of more.slice(0, 20)) yield sight('linked-accounts', [link, 'role:dialog website']);
}
