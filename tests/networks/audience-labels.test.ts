import { describe, expect, it } from 'vitest';
import { matchAudience } from '../../utils/networks/audience-labels';

describe('matchAudience', () => {
  it.each([
    ['Edit privacy. Sharing with Public. ', 'public'],
    ['Edit privacy. Sharing with Your friends. ', 'friends'],
    ['Edit privacy. Sharing with Your friends of friends. ', 'friends-of-friends'],
    ['Edit privacy. Sharing with Friends except Acquaintances.', 'custom'],
    ['Edit privacy. Sharing with Friends; Except: Sam Example', 'custom'],
    ['Edit privacy. Sharing with Only me. ', 'only-me'],
    ['Shared with Public', 'public'],
    ['Shared with Custom', 'custom'],
    ['Shared with: Friends', 'friends'],
    ['Privacy bewerken. Gedeeld met Openbaar.', 'public'],
    ['Gedeeld met Je vrienden', 'friends'],
    ['Gedeeld met Vrienden van vrienden', 'friends-of-friends'],
    ['Gedeeld met Vrienden, behalve kennissen', 'custom'],
    ['Zichtbaar voor: alleen ik', 'only-me'],
    ['Privatsphäre bearbeiten. Geteilt mit Deine Freunde.', 'friends'],
    ['Sichtbar für Freund*innen', 'friends'],
    ['Geteilt mit Freunde von Freunden', 'friends-of-friends'],
    ['Sichtbar für: Nur ich', 'only-me'],
    ['Öffentlich', 'public'],
    ['Freunde außer…', 'custom'],
    ['Modifier la confidentialité. Partagé avec Public.', 'public'],
    ['Partagé avec Vos ami(e)s', 'friends'],
    ['Partagé avec\u00a0: Amis et leurs amis', 'friends-of-friends'],
    ['Visible par Moi uniquement', 'only-me'],
    ['Amis sauf…', 'custom'],
    ['Globe', 'public'],
    ['Padlock', 'only-me'],
  ])('Facebook: %s', (text, audience) => {
    expect(matchAudience('facebook', text)?.audience).toBe(audience);
  });

  it.each([
    ['Visible to: 1st-degree connections', 'friends'],
    ['Visible to your connections', 'friends'],
    ['Visible to: All LinkedIn members', 'members'],
    ['Visible to anyone', 'public'],
    ['Visible to your network', 'friends-of-friends'],
    ['Only visible to you', 'only-me'],
    ['Zichtbaar voor alle LinkedIn-leden', 'members'],
    ['Zichtbaar voor: je connecties', 'friends'],
    ['Sichtbar für alle LinkedIn-Mitglieder', 'members'],
    ['Sichtbar für Ihre Kontakte', 'friends'],
    ['Visible par tous les membres de LinkedIn', 'members'],
    ['Visibilité : tout le monde', 'public'],
  ])('LinkedIn: %s', (text, audience) => {
    expect(matchAudience('linkedin', text)?.audience).toBe(audience);
  });

  it('takes the network’s own meaning before the common one', () => {
    expect(matchAudience('youtube', 'Verborgen')?.audience).toBe('public');
    expect(matchAudience('facebook', 'Verborgen')).toBeNull();
    expect(matchAudience('mastodon', 'Minder openbaar')).toEqual({ audience: 'public', confidence: 'high' });
    expect(matchAudience('x', 'Verified accounts')?.audience).toBe('members');
  });

  it('never narrows: followers may be anyone, and it says that it is not sure', () => {
    for (const text of ['Followers', 'Je volgers', 'Nur Follower', 'Abonné·e·s seulement', 'Vos abonnés']) {
      expect(matchAudience('bluesky', text)).toEqual({ audience: 'members', confidence: 'low' });
    }
    expect(matchAudience('instagram', 'Lock icon')).toEqual({ audience: 'custom', confidence: 'low' });
  });

  it('carries the confidence of its source', () => {
    expect(matchAudience('facebook', 'Public')?.confidence).toBe('high');
    expect(matchAudience('facebook', 'Alleen ik')?.confidence).toBe('medium');
    expect(matchAudience('flickr', 'Public')?.confidence).toBe('medium');
    expect(matchAudience('linkedin', 'Your connections')?.confidence).toBe('low');
  });

  it.each([
    '',
    'Sharing with Sam Example and 2 others',
    'Friendship',
    'Publicity',
    'Udostępniono: Znajomi',
    'Shared with',
    'Not public',
  ])('leaves what it does not know unknown: %s', (text) => {
    expect(matchAudience('facebook', text)).toBeNull();
  });
});
