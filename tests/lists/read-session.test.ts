import { describe, expect, it } from 'vitest';
import { readSession } from '../../utils/lists/read-session';
import { at, dayBefore, makeEntry } from './make-entry';

const read = (name: string, lines: string[] = [], language = 'en', times: number[] = []) =>
  readSession(makeEntry(name, lines, { times }), at, language);

describe('readSession', () => {
  it.each([
    [
      'Windows PC · Amsterdam, Netherlands',
      ['Chrome · Active now'],
      'en',
      'windows chrome',
      'Amsterdam, Netherlands',
      'active',
      at,
    ],
    [
      'Amsterdam, Netherlands',
      ['iPhone 12', '2 hours ago'],
      'en',
      'iphone',
      'Amsterdam, Netherlands',
      'no',
      dayBefore(2 / 24),
    ],
    [
      'Chrome on Windows',
      ['Utrecht, NL', 'Last active: March 3, 2026'],
      'en',
      'windows chrome',
      'Utrecht, NL',
      'no',
      Date.UTC(2026, 2, 3),
    ],
    [
      'Amsterdam 192.0.2.17',
      ['Your current session', 'Firefox on Linux', 'Seen in NL'],
      'en',
      'linux firefox',
      null,
      'sure',
      at,
    ],
    [
      'Firefox on Ubuntu',
      ['IP address: 192.0.2.4', 'Last accessed on Nov 2, 2026'],
      'en',
      'linux firefox',
      null,
      'no',
      Date.UTC(2026, 10, 2),
    ],
    [
      'Safari auf macOS',
      ['Standort: Köln, Deutschland', 'Dieses Gerät'],
      'de',
      'macos safari',
      'Köln, Deutschland',
      'sure',
      at,
    ],
    [
      'Edge op Windows 11',
      ['Bij Utrecht, Nederland', 'Laatst actief: 4 maanden geleden'],
      'nl',
      'windows edge',
      'Utrecht, Nederland',
      'no',
      Date.UTC(2026, 6, 22, 12),
    ],
    [
      'Dit apparaat',
      ['Samsung Internet op Android', 'Nederland'],
      'nl',
      'android samsung',
      'Nederland',
      'sure',
      at,
    ],
    [
      'Chrome sur Android',
      ['Près de Lyon, France', 'Cet appareil'],
      'fr',
      'android chrome',
      'Lyon, France',
      'sure',
      at,
    ],
    [
      'Session actuelle',
      ['Opera sur Mac', 'Paris, Île-de-France, France'],
      'fr',
      'macos opera',
      'Paris, Île-de-France, France',
      'sure',
      at,
    ],
    [
      'Vitrine for iPhone',
      ['Berlin, Germany (approximate)', 'yesterday'],
      'en',
      'iphone app',
      'Berlin, Germany',
      'no',
      dayBefore(1),
    ],
    ['Google Chrome (Windows)', ['Last active today at 14:05'], 'en', 'windows chrome', null, 'no', at],
    [
      'Galaxy S21',
      ['App · Netherlands', 'vor 3 Tagen'],
      'de',
      'android app',
      'Netherlands',
      'no',
      dayBefore(3),
    ],
    [
      'Chrome 119, macOS',
      ['Amsterdam, Netherlands', 'online'],
      'en',
      'macos chrome',
      'Amsterdam, Netherlands',
      'active',
      at,
    ],
    [
      'iPad',
      ['Saint-Denis, Réunion', 'Last seen 3 weeks ago'],
      'en',
      'ipad',
      'Saint-Denis, Réunion',
      'no',
      dayBefore(21),
    ],
  ] as const)('reads %s %j (%s)', (name, lines, language, device, place, current, active) => {
    expect(read(name, [...lines], language)).toEqual({ device, place, current, active });
  });

  it('never keeps an address on the internet', () => {
    for (const address of ['192.0.2.17', '2001:db8::1', '2001:db8:0:0:0:0:2:1', '(192.0.2.17)']) {
      for (const session of [
        read('Chrome on Windows', [address]),
        read(address, ['Chrome on Windows', `Utrecht, Netherlands ${address}`]),
        read('Chrome on Windows', [`Location: ${address}`, `IP: ${address}`]),
      ])
        expect(JSON.stringify(session)).not.toMatch(/192|2001|db8/);
    }
    expect(read('Utrecht 192.0.2.17', ['Chrome'])?.place).toBe('Utrecht');
  });

  it('does not take the day of signing in for the last time', () => {
    expect(read('Chrome on Windows', ['Signed in on March 3, 2021'])).toMatchObject({ active: null });
    expect(read('Chrome op Windows', ['Ingelogd op 3 maart 2021'], 'nl')).toMatchObject({ active: null });
    expect(
      read('Chrome on Windows', ['Signed in', 'March 3, 2021', 'Last active', 'November 2, 2026']),
    ).toMatchObject({ active: Date.UTC(2026, 10, 2) });
  });

  it('takes the date that the page marks up', () => {
    const marked = dayBefore(40);
    expect(read('Chrome on Windows', ['a month ago'], 'en', [marked])?.active).toBe(marked);
    expect(read('Chrome on Windows', [], 'en', [marked, dayBefore(3)])?.active).toBeNull();
  });

  it('takes no place for certain from lone words, from companies or from two places at once', () => {
    expect(read('Chrome on Windows', ['Somewhere'])?.place).toBeNull();
    expect(read('Chrome on Windows', ['Example Networks, Inc.'])?.place).toBeNull();
    expect(read('Chrome on Windows', ['Location unknown'])?.place).toBeNull();
    expect(read('Chrome on Windows', ['Utrecht, Netherlands', 'Lyon, France'])?.place).toBeNull();
    expect(read('Chrome on Windows', ['Signed in, trusted'])?.place).toBeNull();
  });

  it('leaves out what tells of no session', () => {
    expect(read('Where you’re logged in')).toBeNull();
    expect(read('Log out of all other sessions', ['You will need to sign in again.'])).toBeNull();
  });
});
