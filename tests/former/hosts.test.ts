import { describe, expect, it } from 'vitest';
import { findFormer, formerHosts } from '../../utils/former/hosts';
import { formerNames } from '../../utils/former/names';
import { facts } from '../../utils/model/words';

describe('links to networks that are gone', () => {
  it.each([
    ['https://robin.hyves.nl/', ['hyves']],
    ['hyves.nl/robin', ['hyves']],
    ['My old place: www.hyves.nl, and https://plus.google.com/+Robin.', ['google-plus', 'hyves']],
    ['https://l.example.com/out?u=https%3A%2F%2Frobin.hyves.nl%2F', ['hyves']],
    ['HTTPS://ROBIN.HYVES.NL', ['hyves']],
    ['https://robin-example.skyrock.com/', ['skyblog']],
    ['https://www.skyrock.com/', []],
    ['https://google.com/', []],
    ['https://nothyves.nl/', []],
    ['https://hyves.nl.example.com/', []],
    ['robin@hyves.nl', []],
    ['https://web.archive.org/web/2012/http://robin.hyves.nl/', []],
    ['https://example.com/hyves.html', []],
    ['', []],
  ])('%s → %j', (text, ids) => {
    expect(findFormer(text)).toEqual(ids);
  });

  it('reads a megabyte of hostile text in bounded time', { timeout: 5_000 }, () => {
    for (const text of ['a.'.repeat(500_000), 'hyves-'.repeat(170_000), '%2f'.repeat(350_000)])
      expect(findFormer(text)).toEqual([]);
  });

  it('has a fact and a name for every network', () => {
    const ids = facts.flatMap((fact) => (fact.startsWith('dead-link:') ? [fact.slice(10)] : []));
    expect(Object.keys(formerHosts).sort()).toEqual(ids);
    expect(Object.keys(formerNames).sort()).toEqual(ids);
  });
});
