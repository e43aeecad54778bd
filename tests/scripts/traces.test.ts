import { describe, expect, it } from 'vitest';
import { findTraces } from '../../scripts/lib/traces';

describe('a content bundle that could call out is found', () => {
  it.each([
    ['fetch', 'const a=await fetch("https://example.com")'],
    ['fetch', 'globalThis.fetch(u)'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket("wss://example.com")'],
    ['EventSource', 'new EventSource(u)'],
    ['sendBeacon', 'navigator.sendBeacon(u,b)'],
    ['new Image', '(new Image).src=u'],
    ['new Image', 'new window.Image(1,1)'],
    ['new Function', 'new Function("return 1")'],
    ['zod', 'e._zod.run()'],
    ['idb', 'indexedDB.open("a")'],
  ])('%s in %j', (name, text) => {
    expect(findTraces(text)).toEqual([name]);
  });

  it('and one that cannot is not', () => {
    expect(findTraces('const prefetch=()=>{};this.prefetch(1);a.refetch();"fetched";item.newImage')).toEqual(
      [],
    );
  });
});
