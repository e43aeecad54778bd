import { describe, expect, it } from 'vitest';
import { detect } from '../../utils/detect/detect';
import { findOf, mark, unmark } from './marked';

const found = [
  'I was born ⟦12 May 1990⟧',
  'born ⟦3/4/85⟧',
  'born ⟦5 May 85⟧.',
  "geb. ⟦12-04-'82⟧",
  'geb. ⟦12-04-’82⟧',
  'geb. te Utrecht op ⟦12-05-1990⟧',
  'geboren te Utrecht op ⟦12 mei 1990⟧',
  'Geb.datum: ⟦12-04-1982⟧',
  '⟦12-05-1990⟧ geboren',
  'né le ⟦1er mai 1990⟧',
  'née le ⟦3 août 1991⟧ à Lyon',
  'date de naissance : ⟦12/04/1982⟧',
  'mon anniversaire est le ⟦3 août⟧',
  'DOB: ⟦1990-05-01⟧',
  'DOB: ⟦19900501⟧',
  'DOB ⟦05011990⟧',
  'D.O.B. ⟦5/1/1990⟧',
  '"birthDate": "⟦1985-04-03⟧", birth_date: ⟦1985-04-03⟧',
  'Date of birth (dd/mm/yyyy): ⟦03/04/1985⟧',
  'Tell the desk your date of birth, please: ⟦7/29/1953⟧',
  'Geburtsdatum: ⟦12.04.1982⟧',
  'geb. am ⟦12.4.82⟧',
  'Ich habe am ⟦3. März⟧ Geburtstag',
  'my birthday is ⟦12 April⟧',
  'ik ben jarig op ⟦12 april⟧',
  'born in Amsterdam on the ⟦12th of May, 1990⟧',
];

const none = [
  'Born in the USA, released June 4, 1984',
  'Born 1950, died 3 May 2010',
  'notre anniversaire de mariage est le 12 mai 2010',
  'I am 34 years old, born in 1990',
  'ik ben 34 jaar',
  'geb. Jansen, 12 mei 2020 getrouwd',
  'meeting on 12-05-1990',
  'the firstborn, 3 May 1990',
  'born 13/13/1990',
  'born at 12:30',
  'they celebrate birthdays, and a birthday like 2-3 times a year',
];

describe('dates of birth', () => {
  it.each(found)('%s', (marked) => {
    expect(mark(unmark(marked), findOf('date-of-birth', unmark(marked)))).toBe(marked);
    expect(
      detect(unmark(marked), { regions: [] }).filter(({ kind }) => kind === 'date-of-birth').length,
    ).toBe(marked.split('⟦').length - 1);
  });

  it.each(none)('not in: %s', (text) => {
    expect(findOf('date-of-birth', text)).toEqual([]);
  });

  it('are less certain of those who are told of', () => {
    expect(findOf('date-of-birth', 'JFK was born on May 29, 1917')[0]?.certainty).toBe('low');
    expect(findOf('date-of-birth', 'date of birth: May 29, 1917')[0]?.certainty).toBe('high');
    expect(findOf('date-of-birth', 'birthday: May 29')[0]?.certainty).toBe('medium');
  });

  it('are not looked for without end', () => {
    const text = 'born 1/1/1990 '.repeat(70_000);
    const spans = findOf('date-of-birth', text);
    expect(spans.length).toBe(5000);
    expect(findOf('date-of-birth', text.slice(0, 50_000)).length).toBeGreaterThan(3500);
  });
});
