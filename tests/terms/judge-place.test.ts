import { describe, expect, it } from 'vitest';
import type { Place } from '../../utils/terms/define';
import { judgePlace } from '../../utils/terms/judge-place';
import { makeList } from './lists';

const list = makeList({
  level: 'warn',
  fineOn: ['viva-engage', 'intranet.example.com', 'Wiki.Example.org.', 'both', 'bücher.example'],
  warnOn: ['reddit', 'public.intranet.example.com', 'both'],
  holdOn: ['x', 'example.com', 'both.example', 'reddit'],
});

describe('what a list says of a place', () => {
  it.each<[Place, string, string | null]>([
    [{ network: null, host: null }, 'warn', null],
    [{ network: 'facebook', host: 'www.facebook.com' }, 'warn', null],
    [{ network: 'viva-engage', host: null }, 'fine', 'viva-engage'],
    [{ network: 'x', host: 'x.com' }, 'hold', 'x'],
    [{ network: 'x', host: 'intranet.example.com' }, 'fine', 'intranet.example.com'],
    [{ network: 'viva-engage', host: 'www.example.com' }, 'hold', 'example.com'],
    [{ network: null, host: 'hr.intranet.example.com' }, 'fine', 'intranet.example.com'],
    [{ network: null, host: 'a.public.intranet.example.com' }, 'warn', 'public.intranet.example.com'],
    [{ network: null, host: 'notexample.com' }, 'warn', null],
    [{ network: null, host: 'WIKI.example.ORG.' }, 'fine', 'Wiki.Example.org.'],
    [{ network: null, host: 'xn--bcher-kva.example' }, 'fine', 'bücher.example'],
    [{ network: 'reddit', host: null }, 'hold', 'reddit'],
    [{ network: 'both', host: null }, 'warn', 'both'],
    [{ network: null, host: '' }, 'warn', null],
  ])('%o: %s because of %s', (place, level, because) => {
    expect(judgePlace(list, place)).toEqual({ level, because });
  });

  it('goes by the list where nothing is said of the place', () => {
    expect(judgePlace(makeList({ level: 'hold' }), { network: 'x', host: 'x.com' })).toEqual({
      level: 'hold',
      because: null,
    });
  });

  it('of one host in two groups takes the stricter', () => {
    const both = makeList({ fineOn: ['a.example'], warnOn: ['a.example'] });
    expect(judgePlace(both, { network: null, host: 'a.example' }).level).toBe('warn');
    expect(judgePlace({ ...both, holdOn: ['a.example'] }, { network: null, host: 'a.example' }).level).toBe(
      'hold',
    );
  });

  it('takes no longer for a list that names hundreds of places', () => {
    const hosts = Array.from({ length: 600 }, (_, at) => `h${at}.example.com`);
    const long = makeList({ fineOn: hosts.slice(0, 300), holdOn: hosts.slice(300) });
    const measure = (one: typeof long) => {
      const started = performance.now();
      for (let at = 0; at < 20_000; at++)
        judgePlace(one, { network: 'x', host: `a.h${at % 600}.example.com` });
      return performance.now() - started;
    };
    const short = measure(makeList({ fineOn: ['h1.example.com'] }));
    expect(measure(long)).toBeLessThan(Math.max(short * 20, 500));
  });
});
