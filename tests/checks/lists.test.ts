import { describe, expect, it } from 'vitest';
import type { Check } from '../../utils/checks/define';
import { checks } from '../../utils/checks/registry';
import { day, makeApp, makeSession } from '../audit/make';
import { makeListInput } from './make-input';

const days = (count: number) => day - count * 86_400_000;
const find = (id: string): Check => checks.find((check) => check.id === id)!;

type Entry = ReturnType<typeof makeApp> | ReturnType<typeof makeSession>;

/** What makes each check on a list fail, what passes, and what says too little; every case is one list. */
const table: Record<string, { fail: [Entry, ...Entry[]][]; pass: Entry[][]; unknown: Entry[][] }> = {
  'powerful-app': {
    fail: [
      [makeApp({ groups: ['acts-for-you'] })],
      [makeApp({ groups: ['reads-messages', 'identity'] })],
      [makeApp({ groups: ['reads-files'] }), makeApp({ granted: false, groups: [] })],
      // What was understood is enough.
      [makeApp({ groups: ['acts-for-you'], granted: false })],
    ],
    pass: [
      [],
      [makeApp({ groups: ['identity'] }), makeApp({ groups: [] }), makeApp({ groups: ['location'] })],
      [makeApp({ groups: ['acts-for-you'], kept: day })],
      [makeApp({ granted: false, groups: [], kept: day })],
    ],
    unknown: [
      [makeApp({ granted: false, groups: [] })],
      [makeApp({ granted: false, groups: ['identity'] }), makeApp({ groups: ['identity'] })],
    ],
  },
  'forgotten-app': {
    fail: [
      [makeApp({ used: days(366) })],
      [makeApp({ used: days(400), added: days(3) })],
      [makeApp({ used: null, added: days(800) }), makeApp({ used: null, added: null })],
    ],
    pass: [
      [],
      [makeApp({ used: days(365) }), makeApp({ used: days(1), added: days(4000) })],
      [makeApp({ used: null, added: days(20) })],
      [makeApp({ used: days(800), kept: day })],
      // Read long ago: what happened since nobody saw.
      [makeApp({ used: days(600), lastSeen: days(500) })],
    ],
    unknown: [[makeApp({ used: null, added: null })]],
  },
  'stale-session': {
    fail: [
      [makeSession({ active: days(91) })],
      [makeSession({ active: days(1000) }), makeSession({ active: null })],
    ],
    pass: [
      [],
      [makeSession({ active: days(90) }), makeSession({ current: true, active: null })],
      [makeSession({ current: true, active: days(200) })],
      [makeSession({ active: days(200), kept: day })],
    ],
    unknown: [[makeSession({ active: null })]],
  },
  'unknown-place': {
    fail: [
      [makeSession({ placeHash: 'there' }), makeSession({ current: true, placeHash: 'here' })],
      [
        makeSession({ placeHash: 'far' }),
        makeSession({ current: true, placeHash: 'here' }),
        makeSession({ placeHash: 'there', kept: day }),
      ],
    ],
    pass: [
      [],
      [makeSession({ current: true, placeHash: 'here' }), makeSession({ placeHash: 'here' })],
      [makeSession({ current: true, placeHash: null })],
      [
        makeSession({ current: true, placeHash: 'here' }),
        makeSession({ placeHash: 'there', kept: day }),
        makeSession({ placeHash: 'there' }),
      ],
    ],
    unknown: [
      [makeSession({ placeHash: null }), makeSession({ current: true, placeHash: 'here' })],
      [makeSession({ placeHash: 'there' }), makeSession({ current: true, placeHash: null })],
      [makeSession({ placeHash: 'there' })],
    ],
  },
};

for (const [id, { fail, pass, unknown }] of Object.entries(table)) {
  describe(id, () => {
    const check = find(id);

    it.each(fail.map((list) => [list] as const))('fails, with the first entry as evidence (%#)', (list) => {
      expect(check.run(makeListInput(list))).toEqual({ outcome: 'fail', evidence: [list[0]] });
    });

    it.each(pass.map((list) => [list] as const))('passes without evidence (%#)', (list) => {
      expect(check.run(makeListInput(list))).toEqual({ outcome: 'pass' });
    });

    it.each(unknown.map((list) => [list] as const))(
      'does not know where the page does not tell (%#)',
      (list) => {
        expect(check.run(makeListInput(list))).toEqual({
          outcome: 'unknown',
          because: 'not-told',
          evidence: [list[0]],
        });
      },
    );

    it('does not know of a list that was not read, or could not be', () => {
      for (const state of ['not-read', 'not-readable'] as const) {
        for (const list of [...pass, ...unknown])
          expect(check.run(makeListInput(list, state))).toEqual({ outcome: 'unknown', because: state });
      }
    });

    it('does not pass on a list of which not all was seen', () => {
      for (const list of pass)
        expect(check.run(makeListInput(list, 'partly'))).toEqual({ outcome: 'unknown', because: 'not-told' });
    });

    it('keeps failing on what was seen when the page can no longer be read', () => {
      expect(check.run(makeListInput(fail[0]!, 'not-readable')).outcome).toBe('fail');
    });
  });
}

it('covers every check on a list', () => {
  expect(checks.filter(({ list }) => list).map(({ id }) => id)).toEqual(Object.keys(table).sort());
});
