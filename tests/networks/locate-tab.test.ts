import { describe, expect, it } from 'vitest';
import { locateTab, readsProfiles } from '../../utils/networks/locate-tab';

describe('locateTab', () => {
  it('knows a profile, its network and how it is asked for', () => {
    expect(locateTab('https://bsky.app/profile/robin.example.com')).toEqual({
      network: 'bluesky',
      access: 'required',
      profile: true,
    });
    expect(locateTab('https://github.com/robin-example?tab=repositories')).toEqual({
      network: 'github',
      access: 'optional',
      profile: true,
    });
  });

  it('knows other pages of a network', () => {
    expect(locateTab('https://discord.com/channels/@me')?.profile).toBe(false);
    expect(locateTab('https://github.com/settings/profile')?.profile).toBe(false);
  });

  it('is null off the catalogue and on what is no web address', () => {
    for (const url of [
      'https://example.com/robin',
      'https://github.com.example.com/robin',
      'about:blank',
      '',
    ]) {
      expect(locateTab(url)).toBeNull();
    }
  });
});

describe('readsProfiles', () => {
  it('tells networks that are read from those in the catalogue by host only', () => {
    expect(readsProfiles('x')).toBe(true);
    expect(readsProfiles('discord')).toBe(false);
  });
});
