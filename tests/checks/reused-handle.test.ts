import { describe, expect, it } from 'vitest';
import check from '../../utils/checks/reused-handle';
import { makeAccount, makeField } from '../audit/make';
import { makeInput, see, shown } from './make-input';

const mine = makeAccount({ handle: 'Robin.Example' });
const visible = shown('handle', 'public');

function runAgainst(handle: string, own = mine, seen = visible) {
  const account = makeAccount({ network: 'other-net', handle });
  const theirs = makeField('handle', {}, account);
  const formerly = makeField('handle', { gone: 1 }, account);
  const result = check.run(
    makeInput({ handle: see(seen) }, [{ account, observations: [theirs, formerly] }], own),
  );
  return { result, theirs };
}

describe('reused-handle', () => {
  it.each(['robin.example', '@ROBIN.EXAMPLE', 'Robin.Example@social.example.com', ' robin.example '])(
    'fails when another account is called %s',
    (handle) => {
      const { result, theirs } = runAgainst(handle);
      expect(result).toEqual({ outcome: 'fail', evidence: [visible, theirs] });
    },
  );

  it('ignores the instance on both sides', () => {
    const own = makeAccount({ handle: 'robin@one.example.com' });
    expect(runAgainst('robin@two.example.com', own).result.outcome).toBe('fail');
    expect(runAgainst('robin', own).result.outcome).toBe('fail');
  });

  it.each(['robin', 'robin-example', 'robin.example2', 'example.com/@robin.example'])(
    'passes when the other account is called %s',
    (handle) => {
      expect(runAgainst(handle).result).toEqual({ outcome: 'pass' });
    },
  );

  it('passes when there is no other account: nothing to link', () => {
    expect(check.run(makeInput({ handle: see(visible) }, [], mine))).toEqual({ outcome: 'pass' });
  });

  it('does not know while the profile was not read, with or without another account', () => {
    for (const state of ['not-read', 'not-readable'] as const) {
      const input = makeInput({ handle: { state, seen: [] } }, [], mine);
      expect(check.run(input)).toEqual({ outcome: 'unknown', because: state });
      const other = { account: makeAccount({ network: 'other-net', handle: mine.handle }), observations: [] };
      expect(check.run({ ...input, others: [other] })).toMatchObject({ outcome: 'unknown', because: state });
    }
  });

  it('does not know, or passes, by who sees this handle', () => {
    expect(runAgainst('robin.example', mine, shown('handle', 'unknown')).result.outcome).toBe('unknown');
    expect(runAgainst('robin.example', mine, shown('handle', 'friends')).result).toMatchObject({
      outcome: 'pass',
      evidence: [{ audience: 'friends' }],
    });
  });
});
