import { describe, expect, it } from 'vitest';
import { parseClaim } from '../../utils/background/parse-claim';

describe('parseClaim', () => {
  it.each<[string | null, string, ReturnType<typeof parseClaim>]>([
    [null, 'https://x.com/jane_doe', { network: 'x', handle: 'jane_doe' }],
    [null, 'x.com/jane_doe?lang=nl', { network: 'x', handle: 'jane_doe' }],
    ['x', '@jane_doe', { network: 'x', handle: 'jane_doe' }],
    ['x', 'jane_doe', { network: 'x', handle: 'jane_doe' }],
    [null, '@jane@mastodon.example', { network: 'mastodon', handle: 'jane@mastodon.example' }],
    ['mastodon', 'jane@mastodon.example', { network: 'mastodon', handle: 'jane@mastodon.example' }],
    [null, 'https://social.example/@jane', { network: 'mastodon', handle: 'jane@social.example' }],
    [null, 'https://jane.example/', { network: 'web-page', handle: 'jane.example' }],
    [null, 'jane', null],
    [null, '', null],
    [null, 'https://x.com/home', null],
    ['x', 'https://bsky.app/profile/jane.example', null],
    ['x', '<img src=x>', null],
    ['snapchat', 'jane', null],
    [null, 'javascript:alert(1)', null],
  ])('%s %s', (network, text, claim) => {
    expect(parseClaim(network, text)).toEqual(claim);
  });
});
