import type { HealthObservation, SettingObservation } from '../model/schemas';
import type { Health, PageKind } from '../model/words';

/** Where and when a settings page was looked through, and whose it is. */
export interface SettingsOccasion {
  account: string;
  network: string;
  page: PageKind;
  /** Key in the catalogue's `pages`; null on a page that is none of them. */
  pageKey: string | null;
  /** Address without query and fragment. */
  url: string;
  at: number;
}

const common = ({ account, network, page, pageKey, url, at }: SettingsOccasion) => ({
  account,
  network,
  page,
  // Settings show to nobody but who is signed in.
  viewer: 'member' as const,
  url,
  ...(pageKey === null ? {} : { pageKey }),
  firstSeen: at,
  lastSeen: at,
  gone: null,
});

export function settingObservationId(account: string, setting: string): string {
  return `${account}|setting|${setting}`;
}

/** A setting as read on its page. What it was before is known to the store. */
export function makeSetting(
  occasion: SettingsOccasion,
  read: Pick<SettingObservation, 'setting' | 'value' | 'cue' | 'confidence'>,
): SettingObservation {
  return {
    ...common(occasion),
    id: settingObservationId(occasion.account, read.setting),
    kind: 'setting',
    ...read,
    previous: null,
    since: occasion.at,
  };
}

/** A setting as the person says it is. */
export function makeDeclared(
  occasion: Omit<SettingsOccasion, 'url' | 'pageKey'>,
  setting: string,
  value: string,
): SettingObservation {
  return makeSetting(
    { ...occasion, url: '', pageKey: null },
    { setting, value, cue: 'person', confidence: 'high' },
  );
}

/** How a settings page of the catalogue was; it has no fields of a profile to look for. `partial`: a list went on. */
export function makeSettingsHealth(
  occasion: SettingsOccasion & { pageKey: string },
  health: Health,
  partial = false,
): HealthObservation {
  const { account, page, pageKey, url } = occasion;
  return {
    ...common(occasion),
    id: [account, page, 'member', 'page-health', url, pageKey].join('|'),
    kind: 'page-health',
    health,
    looked: [],
    ...(partial ? { partial } : {}),
  };
}
