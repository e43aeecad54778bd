import { describe, expect, it } from 'vitest';
import type { Check } from '../../utils/checks/define';
import { checks } from '../../utils/checks/registry';
import type { Audience, Fact, FieldId } from '../../utils/model/words';
import { makeInput, see, shown } from './make-input';

/** What makes each check fail, and what stands in its field but is too coarse to. */
const table: Record<string, { field: FieldId; heavy: Fact[][]; light: Fact[][] }> = {
  'contact-in-bio': {
    field: 'bio',
    heavy: [['contains:email'], ['contains:phone'], ['contains:email', 'contains:phone']],
    light: [[]],
  },
  'linked-accounts': { field: 'linked-accounts', heavy: [[]], light: [] },
  'open-connections': {
    field: 'connections',
    heavy: [['connections:friends'], ['connections:followers']],
    light: [],
  },
  'precise-location': {
    field: 'location',
    heavy: [['place:city'], ['place:street'], []],
    light: [['place:country']],
  },
  'public-address': {
    field: 'address',
    heavy: [['place:street'], []],
    light: [['place:city'], ['place:country']],
  },
  'public-birthday': {
    field: 'birthday',
    heavy: [['birthday:full'], ['birthday:day-month'], []],
    light: [['birthday:year']],
  },
  'public-education': { field: 'education', heavy: [[]], light: [] },
  'public-email': { field: 'email', heavy: [[]], light: [] },
  'public-employer': { field: 'employer', heavy: [[]], light: [] },
  'public-family': { field: 'family', heavy: [[]], light: [] },
  'public-phone': { field: 'phone', heavy: [[]], light: [] },
  'public-photo': { field: 'photo', heavy: [[]], light: [] },
  'public-relationship': { field: 'relationship', heavy: [[]], light: [] },
};

const find = (id: string): Check => checks.find((check) => check.id === id)!;
const wide: Audience[] = ['public', 'members', 'friends-of-friends'];
const narrow: Audience[] = ['friends', 'custom', 'only-me'];

for (const [id, { field, heavy, light }] of Object.entries(table)) {
  describe(id, () => {
    const { run } = find(id);

    for (const facts of heavy) {
      for (const audience of wide) {
        it(`fails on ${field} [${facts}] for ${audience}`, () => {
          const seen = shown(field, audience, ...facts);
          expect(run(makeInput({ [field]: see(seen) }))).toEqual({ outcome: 'fail', evidence: [seen] });
        });
      }
      for (const audience of narrow) {
        it(`does not take ${field} [${facts}] for safe where ${audience} is unconfirmed`, () => {
          const seen = { ...shown(field, audience, ...facts), audienceConfidence: 'low' as const };
          expect(run(makeInput({ [field]: see(seen) }))).toEqual({
            outcome: 'unknown',
            because: 'audience-unknown',
            evidence: [seen],
          });
        });

        it(`passes with evidence on ${field} [${facts}] for ${audience}`, () => {
          const seen = shown(field, audience, ...facts);
          expect(run(makeInput({ [field]: see(seen) }))).toEqual({ outcome: 'pass', evidence: [seen] });
        });
      }
      it(`does not know about ${field} [${facts}] for an unknown audience`, () => {
        const seen = shown(field, 'unknown', ...facts);
        expect(run(makeInput({ [field]: see(shown(field, 'only-me', ...facts), seen) }))).toEqual({
          outcome: 'unknown',
          because: 'audience-unknown',
          evidence: [seen],
        });
      });
      it(`fails on one wide ${field} [${facts}] among narrow and unknown ones`, () => {
        const seen = shown(field, 'members', ...facts);
        const all = [shown(field, 'friends', ...facts), shown(field, 'unknown', ...facts), seen];
        expect(run(makeInput({ [field]: see(...all) }))).toEqual({ outcome: 'fail', evidence: [seen] });
      });
    }

    for (const facts of light) {
      it(`passes without evidence on ${field} [${facts}], even when public`, () => {
        expect(run(makeInput({ [field]: see(shown(field, 'public', ...facts)) }))).toEqual({
          outcome: 'pass',
        });
      });
    }

    it('passes on absence only where the field was read', () => {
      expect(run(makeInput({}))).toEqual({ outcome: 'pass' });
      for (const state of ['not-read', 'not-readable'] as const) {
        expect(run(makeInput({ [field]: { state, seen: [] } }))).toMatchObject({
          outcome: 'unknown',
          because: state,
        });
      }
    });

    it('keeps failing on what was seen when the page can no longer be read', () => {
      const seen = shown(field, 'public', ...heavy[0]!);
      expect(run(makeInput({ [field]: { state: 'not-readable', seen: [seen] } })).outcome).toBe('fail');
      const hidden = shown(field, 'only-me', ...heavy[0]!);
      expect(run(makeInput({ [field]: { state: 'not-readable', seen: [hidden] } })).outcome).toBe('unknown');
    });
  });
}

describe('checks on two fields', () => {
  it('find a street in the location too, and a town in the address', () => {
    const street = shown('location', 'public', 'place:street');
    expect(find('public-address').run(makeInput({ location: see(street) })).outcome).toBe('fail');
    const town = shown('address', 'public', 'place:city');
    expect(find('precise-location').run(makeInput({ address: see(town) })).outcome).toBe('fail');
  });

  it('do not take a location of unknown exactness for an address', () => {
    const vague = shown('location', 'public');
    expect(find('public-address').run(makeInput({ location: see(vague) }))).toEqual({ outcome: 'pass' });
  });

  it('leave a field out that the network does not offer, but not one that was not read', () => {
    const { run } = find('precise-location');
    const without = makeInput({ address: { state: 'not-offered', seen: [] } });
    expect(run(without)).toEqual({ outcome: 'pass' });
    const unread = makeInput({ address: { state: 'not-read', seen: [] } });
    expect(run(unread)).toMatchObject({ outcome: 'unknown', because: 'not-read' });
    const nothing = { state: 'not-offered' as const, seen: [] };
    expect(run(makeInput({ address: nothing, location: nothing })).outcome).toBe('unknown');
  });
});

describe('the registry', () => {
  it('holds every check on fields once, with the table above and tests of their own covering all', () => {
    const onFields = checks.filter(({ fields }) => fields);
    const own = ['dead-network-link', 'reused-handle'].filter((id) => !(id in table));
    expect(onFields.map(({ id }) => id)).toEqual([...Object.keys(table), ...own].sort());
  });

  it('names checks after their files', async () => {
    const { readdirSync } = await import('node:fs');
    const { join } = await import('node:path');
    const files = readdirSync(join(import.meta.dirname, '../../utils/checks'))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((name) => !['define', 'judge', 'registry'].includes(name));
    expect(checks.map(({ id }) => id)).toEqual(files.sort());
  });

  it('has whole weights from 1 to 10, and severities that follow them', () => {
    for (const { id, weight, severity } of checks) {
      expect(Number.isInteger(weight) && weight >= 1 && weight <= 10, id).toBe(true);
      expect([id, severity]).toEqual([id, weight >= 7 ? 'high' : weight >= 4 ? 'medium' : 'low']);
    }
  });

  it('never uses an id, old or new, twice', () => {
    const ids = checks.flatMap(({ id, renamed }) => [id, ...(renamed ?? [])]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
