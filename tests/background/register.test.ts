import { describe, expect, it } from 'vitest';
import { planRegistration } from '../../utils/background/register';
import { readers } from '../../utils/networks/readers';

const none = { networksOff: [], pausedHosts: [] };

describe('planRegistration', () => {
  it('injects into required hosts, and into optional ones only once granted', () => {
    expect(planRegistration(none, []).matches).toContain('*://*.x.com/*');
    expect(planRegistration(none, []).matches.some((m) => m.includes('github'))).toBe(false);
    expect(planRegistration(none, ['*://github.com/*']).matches).toContain('*://github.com/*');
  });

  it('leaves out a network that is off, and keeps out of it under a broad grant', () => {
    const off = { ...none, networksOff: ['x'] };
    const plan = planRegistration(off, ['*://*/*']);
    for (const host of readers.get('x')!.hosts) {
      expect(plan.matches).not.toContain(host);
      expect(plan.excludeMatches).toContain(host);
    }
    expect(plan.matches).toContain('*://*/*');
  });

  it('stays off paused hosts', () => {
    expect(planRegistration({ ...none, pausedHosts: ['www.reddit.com'] }, []).excludeMatches).toEqual([
      '*://www.reddit.com/*',
    ]);
  });

  it('does not take other schemes for sites', () => {
    expect(planRegistration(none, ['file:///*', '<all_urls>']).matches).toEqual(
      planRegistration(none, []).matches,
    );
  });
});
