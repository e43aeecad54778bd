import { describe, expect, it } from 'vitest';
import { findAccountOrHeir } from '../../../components/dashboard/check/find-account';
import { makeAccount, makeNameless } from '../../../utils/store/accounts';

const named = (network: string, handle: string) =>
  makeAccount(network, { handle, stableId: null }, 'page', 1);
const robin = named('x', 'robin_example');
const sam = named('x', 'sam_example');
const elsewhere = named('mastodon', 'robin@social.example.org');

describe('findAccountOrHeir', () => {
  it('gives the account of the id, also one without a name', () => {
    const nameless = makeNameless('x', null, 1);
    expect(findAccountOrHeir([sam, robin], robin.id)).toBe(robin);
    expect(findAccountOrHeir([robin, nameless], 'x:~')).toBe(nameless);
  });

  it('gives the one that got its name meanwhile', () => {
    expect(findAccountOrHeir([elsewhere, robin], 'x:~')).toBe(robin);
    expect(findAccountOrHeir([robin, elsewhere], 'mastodon:~social.example.org')).toBe(elsewhere);
  });

  it('gives none where it could be another, or is on another server or network', () => {
    expect(findAccountOrHeir([robin, sam], 'x:~')).toBeNull();
    expect(findAccountOrHeir([elsewhere], 'mastodon:~other.example.org')).toBeNull();
    expect(findAccountOrHeir([robin], 'reddit:~')).toBeNull();
    expect(findAccountOrHeir([robin], 'x:erased')).toBeNull();
    expect(findAccountOrHeir([], 'x:~')).toBeNull();
  });
});
