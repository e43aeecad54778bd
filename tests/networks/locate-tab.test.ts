import { describe, expect, it } from 'vitest';
import { locateTab } from '../../utils/networks/locate-tab';

describe('locateTab', () => {
  it('knows a profile, its network and how it is asked for', () => {
    expect(locateTab('https://bsky.app/profile/robin.example.com')).toEqual({
      network: 'bluesky',
      access: 'required',
      page: 'profile',
    });
    expect(locateTab('https://github.com/robin-example?tab=repositories')).toEqual({
      network: 'github',
      access: 'optional',
      page: 'profile',
    });
  });

  it('knows other pages of a network', () => {
    expect(locateTab('https://discord.com/channels/@me')?.page).toBe('other');
    expect(locateTab('https://github.com/settings/profile')?.page).toBe('other');
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
