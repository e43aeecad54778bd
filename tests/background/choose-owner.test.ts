import { describe, expect, it } from 'vitest';
import { type Claims, chooseOwner } from '../../utils/background/choose-owner';
import { makeAccount, makeNameless } from '../../utils/store/accounts';

const account = (handle: string, stableId: string | null = null, network = 'x') =>
  makeAccount(network, { handle, stableId }, 'page', 1);
const jane = account('jane', '7');
const robin = account('robin', '8');
const nameless = makeNameless('x', null, 1);

const choose = (change: Partial<Claims>) => {
  const owner = chooseOwner({
    ...{ accounts: [], network: 'x', host: null, viewer: null, guided: null, assigned: null },
    ...{ mayMake: true, at: 100 },
    ...change,
  });
  return typeof owner === 'object' && owner ? owner.id : owner;
};
const viewer = (handle: string | null, stableId: string | null = null) => ({ handle, stableId });

describe('chooseOwner', () => {
  it.each<[string, Partial<Claims>, string | null]>([
    ['whom the tab was opened for', { accounts: [jane, robin], guided: robin.id }, robin.id],
    ['who is signed in', { accounts: [jane, robin], viewer: viewer('robin') }, robin.id],
    [
      'who is signed in, whoever it was opened for',
      { accounts: [jane, robin], guided: jane.id, viewer: viewer('robin', '8') },
      robin.id,
    ],
    [
      'nobody for certain when a stranger is signed in',
      { accounts: [jane], guided: jane.id, viewer: viewer('joan') },
      'ambiguous',
    ],
    ['whom the person said', { accounts: [jane, robin], assigned: jane.id }, jane.id],
    [
      'whom the person said, over a stranger',
      { accounts: [jane], guided: jane.id, assigned: jane.id, viewer: viewer('joan') },
      jane.id,
    ],
    ['somebody new who is signed in', { accounts: [jane], viewer: viewer('joan', '9') }, 'x:9'],
    [
      'nobody new of a page that told nothing',
      { accounts: [jane], viewer: viewer('joan', '9'), mayMake: false },
      null,
    ],
    ['the one account', { accounts: [jane] }, jane.id],
    ['the one account although nothing was read', { accounts: [jane], mayMake: false }, jane.id],
    ['nobody of two', { accounts: [jane, robin] }, 'ambiguous'],
    ['a nameless account where there is none', {}, 'x:~'],
    ['nobody where nothing was read', { mayMake: false }, null],
    ['the nameless account again', { accounts: [nameless] }, nameless.id],
    ['the named one rather than the nameless', { accounts: [nameless, jane] }, jane.id],
    [
      'a new name rather than the nameless',
      { accounts: [nameless], guided: nameless.id, viewer: viewer('joan') },
      'x:joan',
    ],
    [
      'the one whose id is not known by an id alone',
      { accounts: [account('jane')], viewer: viewer(null, '9') },
      'x:jane',
    ],
    ['nobody by an id alone that is another’s', { accounts: [jane], viewer: viewer(null, '9') }, 'ambiguous'],
    [
      'nobody of another network',
      { accounts: [account('jane', null, 'facebook')], guided: 'facebook:jane' },
      'x:~',
    ],
    ['nobody who is gone', { accounts: [jane, robin], guided: 'x:gone', assigned: 'x:gone' }, 'ambiguous'],
  ])('gives %s', (_, claims, expected) => {
    expect(choose(claims)).toBe(expected);
  });

  it('keeps servers apart', () => {
    const here = account('jane@social.example', null, 'mastodon');
    const there = account('jane@other.example', null, 'mastodon');
    const on = (host: string, accounts = [here, there]) => choose({ network: 'mastodon', host, accounts });
    expect(on('social.example')).toBe(here.id);
    expect(on('web.social.example')).toBe(here.id);
    expect(on('third.example')).toBe('mastodon:~third.example');
    expect(on('third.example', [makeNameless('mastodon', 'other.example', 1)])).toBe(
      'mastodon:~third.example',
    );
  });
});
