import { describe, expect, it } from 'vitest';
import { newEffort, runSliced } from '../../utils/dom/runner';
import { createView } from '../../utils/dom/view';
import type { Sighting } from '../../utils/model/sighting';
import reader from '../../utils/networks/web-page/reader';
import { openHtml, type Reading, readHtml } from './read-fixture';

const url = 'https://robin.example.com/';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Robin</title>${head}</head><body>${body}</body></html>`;
const data = (text: string) => `<script type="application/ld+json">${text}</script>`;
const read = (html: string) => readHtml(reader, html, url);
const valuesOf = (reading: Reading, field: string) =>
  reading.sightings.filter((sighting) => sighting.field === field).map(({ value }) => value);

/** A generous watchdog: the work itself is bounded by steps, the machine may be slow. */
const watchdog = 20_000;

describe('web-page on hostile JSON-LD', () => {
  it('passes over what is no JSON and still reads what is', async () => {
    const broken = ['{"@type":"Person","name":', '{]', '', '\u0000', '[1,2', '"text"', 'null']
      .map(data)
      .join('');
    const reading = await read(page('', `${broken}${data('{"@type":"Person","name":"Robin"}')}`));
    expect(valuesOf(reading, 'name')).toEqual(['Robin']);
  });

  it('ends on references that go round', async () => {
    const graph = [
      { '@type': 'ProfilePage', '@id': '#page', mainEntity: { '@id': '#a' }, about: { '@id': '#page' } },
      { '@type': 'Person', '@id': '#a', name: 'Robin', worksFor: { '@id': '#b' }, address: { '@id': '#a' } },
      {
        '@type': 'Organization',
        '@id': '#b',
        name: 'Tide Office',
        address: { '@id': '#b' },
        founder: { '@id': '#a' },
      },
    ];
    const reading = await read(page('', data(JSON.stringify({ '@graph': graph }))));
    expect(valuesOf(reading, 'name')).toEqual(['Robin']);
    expect(valuesOf(reading, 'employer')).toEqual(['Tide Office']);
  });

  it('bounds the work and the yield of 10,000 entries', { timeout: watchdog }, async () => {
    const sameAs = Array.from({ length: 10_000 }, (_, i) => `https://a${i}.example.net/robin`);
    const people = Array.from({ length: 10_000 }, (_, i) => ({
      '@type': 'Person',
      name: `P${i}`,
      '@id': `#${i}`,
    }));
    const main = { '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Robin', sameAs } };
    const reading = await read(page('', data(JSON.stringify(main)) + data(JSON.stringify(people))));
    expect(valuesOf(reading, 'name')).toEqual(['Robin']);
    expect(reading.sightings.length).toBeLessThan(300);
    expect(reading.steps).toBeLessThan(3_000);
  });

  it('takes nothing from `__proto__` and leaves prototypes alone', async () => {
    const text =
      '{"@type":"Person","__proto__":{"name":"Evil","email":"evil@example.com"},"constructor":{"name":"x"}}';
    const reading = await read(page('', data(text)));
    expect(valuesOf(reading, 'name')).toEqual([]);
    expect(valuesOf(reading, 'email')).toEqual([]);
    expect(({} as Record<string, unknown>).email).toBeUndefined();
  });

  it('reads markup and script addresses as mere text, and links only to the web', async () => {
    const person = {
      '@type': 'Person',
      name: '<img src=x onerror=alert(1)>Robin\u202e',
      url: 'javascript:alert(1)',
      sameAs: ['javascript:alert(2)', 'data:text/html,x', 'https://ok.example.net/robin'],
    };
    const reading = await read(page('', data(JSON.stringify(person).replaceAll('<', '\\u003c'))));
    expect(valuesOf(reading, 'name')[0]).toMatch(/^Robin/);
    expect(valuesOf(reading, 'website')).toEqual([]);
    expect(valuesOf(reading, 'linked-accounts')).toEqual(['https://ok.example.net/robin']);
  });
});

describe('web-page on hostile elements', () => {
  it('keeps markup in a name as the text it shows', async () => {
    const reading = await read(
      page(
        '<div class="h-card"><p class="p-name">&lt;script&gt;alert(1)&lt;/script&gt; <b>Robin</b><script>x</script></p></div>',
      ),
    );
    expect(valuesOf(reading, 'name')).toEqual(['<script>alert(1)</script> Robin']);
  });

  it('follows no script address of a card', async () => {
    const reading = await read(
      page(
        '<div class="h-card"><a class="p-name u-url" href="javascript:alert(1)">Robin</a><a rel="me" href="javascript:alert(2)">x</a></div>',
      ),
    );
    expect(valuesOf(reading, 'website')).toEqual([]);
    expect(valuesOf(reading, 'linked-accounts')).toEqual([]);
  });

  it('cuts a bio of 1 MB', { timeout: watchdog }, async () => {
    const reading = await read(
      page(
        `<div class="h-card"><p class="p-name">Robin</p><p class="p-note">${'word '.repeat(200_000)}</p></div>`,
      ),
    );
    expect(valuesOf(reading, 'bio')[0]!.length).toBeLessThanOrEqual(10_000);
  });

  it('bounds the work on 200,000 nodes, in pauses', { timeout: 60_000 }, async () => {
    const card =
      '<div class="h-card"><p class="p-name">Robin</p><a class="u-url" rel="me" href="/x">x</a></div>';
    const block = `<div class="h-card">${'<b class="p-note u-url dt-bday">a</b>'.repeat(1_000)}</div>`;
    const document = openHtml(page(card + block.repeat(100)), url);
    expect(document.querySelectorAll('b').length).toBe(100_000);
    const view = createView(document, new URL(url));
    const effort = newEffort();
    let time = 0;
    const pace = { now: () => (time += 11), rest: async () => {} };
    const identity = await runSliced(
      reader.identify(view, reader.network.locate(view.url)),
      () => {},
      effort,
      pace,
    );
    expect(identity?.page).toBe('profile');
    const sightings: Sighting[] = [];
    await runSliced(reader.read(view, identity!), (item) => sightings.push(item), effort, pace);
    expect(sightings.map(({ field, value }) => [field, value])).toContainEqual(['name', 'Robin']);
    expect(sightings.length).toBeLessThan(20);
    // Never more than sixty cards are opened, each in a slice of its own.
    expect(effort.steps).toBeGreaterThan(30);
    expect(effort.steps).toBeLessThan(200);
    expect(effort.slices).toBeGreaterThan(30);
  });
});
