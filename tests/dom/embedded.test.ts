import { expect, it } from 'vitest';
import { findEmbedded, isUser, matchInScripts } from '../../utils/dom/embedded';
import { get, type Json } from '../../utils/dom/json';
import { createView } from '../../utils/dom/view';
import { openHtml } from '../networks/read-fixture';

function open(...scripts: string[]) {
  const html = scripts.map((text) => `<script type="application/json">${text}</script>`).join('');
  const url = 'https://example.com/';
  return createView(openHtml(html, url), new URL(url));
}

function run(work: Generator<undefined, Json>): { value: Json; steps: number } {
  for (let steps = 1; ; steps++) {
    const next = work.next();
    if (next.done) return { value: next.value, steps };
  }
}

it('finds the user the page is about, not those that are mentioned', () => {
  const view = open(
    '{"broken": "robin" "biography"',
    '{"a":[{"username":"robin"},{"username":"sam","biography":"x"},{"username":"Robin","biography":"y"}]}',
  );
  const { value } = run(findEmbedded(view, ['"biography"'], isUser('robin', 'biography')));
  expect(get(value, 'biography')).toBe('y');
});

it('parses only scripts that hold every needle', () => {
  const view = open('{"username":"robin","biography":"x"}');
  expect(run(findEmbedded(view, ['"biography"', 'absent'], isUser('robin'))).value).toBeNull();
});

it('gives up on endless data and yields on the way', () => {
  const view = open(JSON.stringify({ biography: Array.from({ length: 100_000 }, () => [1]) }));
  const { value, steps } = run(findEmbedded(view, ['biography'], isUser('robin')));
  expect(value).toBeNull();
  expect(steps).toBeGreaterThan(25);
  expect(steps).toBeLessThan(60);
});

it('matches close to the marker only', () => {
  const view = open('{"x":"id:1","marker":{"id":"2"}}');
  expect(matchInScripts(view, '"marker"', /"id":"(\d)"/)?.[1]).toBe('2');
  expect(matchInScripts(view, '"other"', /./)).toBeNull();
});
