import { describe, expect, it } from 'vitest';
import { locateSettings, looksLikeSettings } from '../../utils/match/locate-settings';
import type { NetworkSettings } from '../../utils/networks/define-settings';
import { plaza } from './make';

const forum: NetworkSettings = {
  id: 'forum',
  research: ['forum'],
  pages: {
    profile: { kind: 'settings', url: '{origin}/settings/profile', confidence: 'high' },
    privacy: { kind: 'settings', url: '{origin}/ucp.php?i=ucp_prefs&mode=personal', confidence: 'high' },
    preferences: {
      kind: 'settings',
      url: '{origin}/wiki/Special:Preferences',
      also: ['/index.php?title=Special:Preferences'],
      confidence: 'high',
    },
    apps: { kind: 'apps', url: '{origin}/oauth/authorized_applications', confidence: 'high' },
    home: { kind: 'settings', url: '{origin}/', confidence: 'low' },
  },
  settings: [],
};

function locate(address: string, network = plaza, title?: string) {
  const found = locateSettings(network, new URL(address), title);
  return found && `${found.kind} ${found.page}`;
}

describe('locateSettings', () => {
  it.each([
    ['https://www.plaza.example/settings/privacy', 'settings privacy'],
    ['https://www.plaza.example/settings/privacy/', 'settings privacy'],
    ['https://www.plaza.example/settings/privacy?ref=menu#top', 'settings privacy'],
    ['https://m.plaza.example/settings/privacy', 'settings privacy'],
    ['https://nl.plaza.example/settings/privacy', 'settings privacy'],
    ['https://www.plaza.de/settings/privacy', 'settings privacy'],
    ['https://old-plaza-name.example/settings/privacy', 'settings privacy'],
    ['https://www.plaza.example/nl-NL/settings/privacy', 'settings privacy'],
    ['https://www.plaza.example/settings/privacy/blocked', 'settings null'],
    ['https://accounts.plaza.example/settings/privacy', 'settings null'],
    ['https://accounts.plaza.example/ads', 'ad-preferences ads'],
    ['https://www.plaza.example/ads', null],
    ['https://www.plaza.example/settings/ads', 'ad-preferences ads'],
    ['https://www.plaza.example/settings/ads/topics', 'ad-preferences ads'],
    ['https://www.plaza.example/settings/?tab=search', 'settings search'],
    ['https://www.plaza.example/settings?lang=nl&tab=posts', 'settings posts'],
    ['https://www.plaza.example/settings?tab=other', 'settings null'],
    ['https://www.plaza.example/settings', 'settings null'],
    ['https://www.plaza.example/settings/apps', 'apps apps'],
    ['https://www.plaza.example/robin/settings', 'settings own'],
    ['https://www.plaza.example/preferences/sound', 'settings null'],
    ['https://www.plaza.example/instellingen', 'settings null'],
    ['https://www.plaza.example/me/privacy', 'settings null'],
    ['https://www.plaza.example/', null],
    ['https://www.plaza.example/robin', null],
    ['https://www.plaza.example/help/settings/privacy', null],
    ['https://www.plaza.example/privacy', null],
    ['https://www.plaza.example/legal/privacy', null],
    ['https://www.plaza.example/posts/my-settings-story', null],
  ])('%s', (address, expected) => {
    expect(locate(address)).toBe(expected);
  });

  it.each([
    ['https://social.example/settings/profile', 'settings profile'],
    ['https://example.org/forum/ucp.php?i=ucp_prefs&mode=personal', 'settings privacy'],
    ['https://example.org/forum/ucp.php?i=ucp_main', null],
    ['https://example.org/wiki/Special:Preferences', 'settings preferences'],
    ['https://example.org/w/index.php?title=Special:Preferences', 'settings preferences'],
    ['https://example.org/oauth/authorized_applications', 'apps apps'],
    ['https://example.org/', 'settings home'],
    ['https://example.org/anything', null],
  ])('self-hosted: %s', (address, expected) => {
    expect(locate(address, forum)).toBe(expected);
  });

  it('tells the page’s own address from others that may show a part of it', () => {
    const isOwn = (address: string) => locateSettings(plaza, new URL(address))?.isOwn;
    expect(isOwn('https://www.plaza.example/settings/privacy')).toBe(true);
    expect(isOwn('https://www.plaza.example/settings/privacy-stories')).toBe(false);
  });

  it('goes by the title where the address tells nothing', () => {
    expect(locate('https://www.plaza.example/', plaza, 'Your Plaza settings · Robin')).toBe('settings null');
    expect(locate('https://www.plaza.example/', plaza, 'Plaza')).toBeNull();
  });

  it.each([
    ['https://example.com/account/settings', '', true],
    ['https://example.com/konto/einstellungen', '', true],
    ['https://example.com/#/settings/privacy', '', true],
    ['https://myaccount.example.com/', '', true],
    ['https://example.com/x', 'Instellingen', true],
    ['https://example.com/privacy-policy', 'Privacy policy', false],
    ['https://example.com/story', 'How the settings of the play changed: a review', false],
    ['https://example.com/', 'Example', false],
  ])('looks like settings: %s %s', (address, title, expected) => {
    expect(looksLikeSettings(new URL(address), title)).toBe(expected);
  });
});
