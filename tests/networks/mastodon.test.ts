import { describe, expect, it } from 'vitest';
import { createView } from '../../utils/dom/view';
import reader from '../../utils/networks/mastodon/reader';
import { openHtml, readFile, readHtml } from './read-fixture';

describe('mastodon addresses', () => {
  const cases: [string, string, string | null][] = [
    ['/@robin', 'profile', 'robin@harbour.example'],
    ['/@robin/', 'profile', 'robin@harbour.example'],
    ['/@robin/with_replies', 'profile', 'robin@harbour.example'],
    ['/@kim@quay.example', 'profile', 'kim@quay.example'],
    ['/web/@robin', 'profile', 'robin@harbour.example'],
    ['/users/robin', 'profile', 'robin@harbour.example'],
    ['/@robin/followers', 'other', null],
    ['/@robin/112233', 'other', null],
    ['/explore', 'other', null],
    ['/tags/tides', 'other', null],
    ['/settings/profile', 'profile-edit', null],
    ['/settings/privacy', 'settings', null],
  ];
  for (const [path, page, handle] of cases) {
    it(path, () =>
      expect(reader.network.locate(new URL(path, 'https://harbour.example'))).toEqual({ page, handle }),
    );
  }
});

describe('mastodon pages', () => {
  const own = readFile('tests/fixtures/mastodon/own.html');
  const recognise = (html: string) =>
    reader.recognise!(createView(openHtml(html, 'https://a.example/'), new URL('https://a.example/')));

  it('recognises the software on any server, and nothing else', () => {
    expect(recognise(own)).toBe(true);
    expect(recognise('<meta name="generator" content="WordPress 6"><div id="app"></div>')).toBe(false);
  });

  it('does not take the header of the account that was shown before for the one in the address', async () => {
    for (const path of ['/@rob', '/@robin@quay.example']) {
      const reading = await readHtml(reader, own, `https://harbour.example${path}`);
      expect(reading.identity?.health).not.toBe('ok');
      expect(reading.identity?.own).not.toBe(true);
      expect(reading.sightings).toEqual([]);
    }
  });

  it('does not hold hidden lists for open ones', async () => {
    const hidden = own.replace('"hide_collections": false', '"hide_collections": true');
    expect(hidden).not.toBe(own);
    const reading = await readHtml(reader, hidden, 'https://harbour.example/@robin');
    expect(reading.sightings.filter(({ field }) => field === 'connections')).toEqual([]);
    expect(reading.outcome?.looked).toContain('connections');
  });
});
