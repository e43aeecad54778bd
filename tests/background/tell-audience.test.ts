import { describe, expect, it, vi } from 'vitest';
import { makeFakeBrowser } from './fake-browser';

vi.mock('../../utils/browser', () => makeFakeBrowser());
const { speakNotice } = await import('../../utils/background/notice-words');
const { tellAudience } = await import('../../utils/background/tell-audience');

const t = speakNotice({ locale: 'en' });
const tell = (network: string | null, ...cues: string[]) => tellAudience(t, { network }, cues);
const unread = 'Vitrine could not read here who will see it. At the widest: everybody.';

describe('who will see a draft', () => {
  it.each([
    ['facebook', 'Edit privacy. Sharing with Friends.', 'friends or followers'],
    ['facebook', 'Privacy bewerken. Delen met Openbaar.', 'everybody'],
    ['facebook', 'Nur ich', 'only you'],
    ['linkedin', 'Post to Anyone', 'everybody'],
    ['linkedin', 'Jane Doe Post to Anyone', 'everybody'],
    ['mastodon', 'Public, anyone can quote', 'everybody'],
    ['youtube', 'Tout le monde', 'everybody'],
  ])('on %s by %s', (network, cue, audience) => {
    expect(tell(network, 'Add photo', cue)).toBe(`Who can see it: ${audience} (this page says “${cue}”).`);
  });

  it('is said with less certainty where the page’s word is only near', () => {
    expect(tell('linkedin', 'Connections only')).toBe(
      'Who can probably see it: friends or followers (this page says “Connections only”).',
    );
  });

  it('is not taken from who may reply, nor from other controls', () => {
    for (const cue of ['Everyone can reply', 'Friends, 12 new', 'Photo', 'Jane', ''])
      expect(tell('x', cue)).toBe(unread);
    expect(tell(null)).toBe(unread);
  });

  it('is taken from the nearest that tells', () => {
    expect(tell('facebook', 'Photo', 'Friends', 'Public')).toContain('friends or followers');
  });
});
