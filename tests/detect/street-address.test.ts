import { describe, expect, it } from 'vitest';
import { detect } from '../../utils/detect/detect';
import { leadsTo } from '../../utils/detect/street-address/leads';
import { readTail } from '../../utils/detect/street-address/tail';
import { findOf, mark } from './marked';

const find = (text: string) => mark(text, findOf('street-address', text));

describe('no address', () => {
  it.each([
    'Wall Street is up 200 points',
    'We listened to Abbey Road 50 times',
    'Route 66',
    'walking down 5th Avenue in New York',
    '12 September',
    'op 12 september',
    '20 Bottles',
    '6 People',
    '1977 Toyota Corolla for sale',
    '2 Broke Girls',
    '12 Angry Men is great',
    '10 Things I Hate About You',
    'Ajax 2 Feyenoord 1',
    'Nederland 1 Duitsland 2',
    'Sunderland 4 Chelsea 1 (Carling Cup)',
    'De 35-jarige Jan de Vries 12 jaar geleden',
    'Windows 10 Home is out',
    'see you at 7 PM Eastern',
    'meet me at Gate 5',
    'taxi to Heathrow Terminal 5',
    'I live on 20 Dollars a day',
    'we live in 2024 America',
    'we moved in 2019 to London',
    'I live in Chicago 2 Years',
    'Die Straße 12 Kilometer lang',
    'Auf Platz 12 landete Werder',
    'Exit 12 Lincoln Highway',
    '25 Wall Street banks',
    'the 3 Penny Lane fans',
    'Beatles 1967 Penny Lane',
    'Toy Story 3 Main Street Parade',
    '5 Guys, USA',
    'I won 3 Games in Austin, TX',
    'Sold 100 Tickets in Dallas, TX',
    'Mon Mar 13 2017 21 November 2013 Norway',
    'In de Kerkstraat 12 huizen',
    'John Smith, 45, of London',
    'call 0612345678 now',
    'v2.1 Main Street',
    '20 Square Feet',
    '1012 AB Amsterdam',
  ])('%s', (text) => {
    expect(find(text)).toBe(text);
  });
});

describe('spans', () => {
  it('end before what is said next', () => {
    expect(find('Send it to 12 Elm Street, Reno, NV 89502 after the concert.')).toBe(
      'Send it to ⟦12 Elm Street, Reno, NV 89502⟧ after the concert.',
    );
    expect(find('Kerkstraat 12, 1012 AB Amsterdam staat op mijn brief')).toBe(
      '⟦Kerkstraat 12, 1012 AB Amsterdam⟧ staat op mijn brief',
    );
  });

  it('hold no telephone number of the next line', () => {
    expect(find('12 Elm Street\nReno, NV 89502\nMobile: 0412 345 678')).toBe(
      '⟦12 Elm Street\nReno, NV 89502⟧\nMobile: 0412 345 678',
    );
  });

  it('leave two addresses apart', () => {
    expect(find('from Kerkstraat 12, 1012 AB Amsterdam to 10 High Street, Leeds LS1 4AB')).toBe(
      'from ⟦Kerkstraat 12, 1012 AB Amsterdam⟧ to ⟦10 High Street, Leeds LS1 4AB⟧',
    );
  });

  it('stand beside other kinds', () => {
    const text = 'Jane, Kerkstraat 12, 1012 AB Amsterdam, jane@example.com';
    expect(detect(text, { regions: ['NL'] }).map(({ kind }) => kind)).toEqual(['street-address', 'email']);
  });
});

describe('leadsTo', () => {
  it.each([
    ['I live at ', true],
    ['Address:\n', true],
    ['ik woon op de ', true],
    ['The address of Jane Doe is ', true],
    ['We meet on Tuesday at Cafe Example, ', true],
    ['I have ', false],
    ['sent ', false],
    ['', false],
  ])('%j', (before, expected) => {
    expect(leadsTo(`${before}X`, before.length)).toBe(expected);
  });
});

describe('readTail', () => {
  it.each([
    [', Springfield, IL 62704 please', ', Springfield, IL 62704'],
    [' Apt. 4', ' Apt. 4'],
    ['\nLeeds\nLS1 4AB', '\nLeeds\nLS1 4AB'],
    [', Belgium', ', Belgium'],
    [', next to Ann', ''],
    ['\n   Town\n   SK\n   53650', ''],
  ])('%j', (behind, expected) => {
    const tail = readTail(`12 Elm Street${behind}`, 13, false);
    expect(`12 Elm Street${behind}`.slice(13, tail.end)).toBe(expected);
  });
});

describe('many numbers', () => {
  it('are read to an end', () => {
    const rows = Array.from({ length: 600 }, (_, index) => `${index + 1} Elm Street`).join('\n');
    expect(findOf('street-address', rows).length).toBe(500);
  });
});
