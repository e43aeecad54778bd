import { describe, expect, it } from 'vitest';
import { readCount, readCounts } from '../../utils/dom/count';
import { openHtml } from '../networks/read-fixture';

describe('readCounts', () => {
  it.each([
    ['2,362 Followers, 136 Following, 224 Posts - See', ['2,362', '136', '224']],
    ['1,2 Mio. Follower, 136 gefolgt, 2.240 Beiträge', ['1,2 Mio.', '136', '2.240']],
    ['2 362 abonnés, 1\u00a0204 suivi(e)s, 55 publications', ['2 362', '1\u00a0204', '55']],
    ['フォロワー12.3万人、フォロー中136人', ['12.3万', '136']],
    ['5.7M Followers • 151 Threads', ['5.7M', '151']],
    ['100 Mitglieder', ['100']],
    ['none', []],
  ])('%s', (text, counts) => {
    expect(readCounts(text)).toEqual(counts);
  });
});

describe('readCount', () => {
  const count = (html: string) => readCount(openHtml(html, 'https://example.com/').querySelector('a'));

  it('takes the number that stands by itself, wherever the word is', () => {
    expect(count('<a><span>Followers</span> <span><span>1,2 mln.</span></span></a>')).toBe('1,2 mln.');
  });
  it('takes it out of the text otherwise', () => {
    expect(count('<a>512 friends</a>')).toBe('512');
  });
  it('is null where there is none', () => {
    expect(count('<a>Friends</a>')).toBeNull();
  });
});
