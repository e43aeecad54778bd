import type { PolicyValue } from '../../utils/model/policy';
import type { OwnSettings, Settings } from '../../utils/model/settings';
import type { Guidance } from '../../utils/store/read-guidance';

/** What is in force: settings for the keys that are part of them, guidance for the large ones. */
export interface InForce {
  settings: Settings;
  guidance: Guidance;
}

/** How a key is shown to work: as a default, and as a lock. */
export interface KeyCase {
  policy: Required<PolicyValue>;
  read: (now: InForce) => unknown;
  /** What `read` gives with only the default, and with only the lock. */
  byDefault: unknown;
  byLock: unknown;
  /**
   * What the person asks for, and what `read` gives when they did so under the default alone. Under the lock it must go on giving `byLock`.
   * `expected`: the person's own word on an account goes before it; the background's tests of `posture` and of advice show that.
   */
  person:
    | { change: Partial<OwnSettings>; gives: unknown }
    | { termList: string; gives: unknown }
    | { expected: 'locked-flag' };
}

const terms = (id: string) => ({ id, name: id, why: '', patterns: [], fineOn: [], warnOn: [], holdOn: [] });

/** By key id. */
export const cases: Record<string, KeyCase> = {
  advice: {
    policy: {
      default: { add: [{ network: 'linkedin', setting: 'email_visibility', value: 'only-me' }] },
      lock: { add: [{ network: 'linkedin', setting: 'email_visibility', value: 'only-me' }] },
    },
    read: ({ guidance }) => guidance.advice.map(({ element, locked }) => [element.setting, locked]),
    byDefault: [['email_visibility', false]],
    byLock: [['email_visibility', true]],
    person: { expected: 'locked-flag' },
  },
  'clean-photos-on': {
    policy: { default: { add: ['facebook'] }, lock: { add: ['facebook'] } },
    read: ({ settings }) => settings.cleanPhotosOn,
    byDefault: ['facebook'],
    byLock: ['facebook'],
    person: { change: { cleanPhotosOn: [] }, gives: [] },
  },
  'draft-kinds-off': {
    policy: { default: { add: ['absence'] }, lock: { add: ['absence'], remove: ['credentials'] } },
    read: ({ settings }) => settings.draftKindsOff,
    byDefault: ['absence'],
    byLock: ['absence'],
    person: { change: { draftKindsOff: ['credentials'] }, gives: ['credentials'] },
  },
  'draft-places-off': {
    policy: { default: { add: ['viva-engage'] }, lock: { add: ['viva-engage'], remove: ['x'] } },
    read: ({ settings }) => settings.draftPlacesOff,
    byDefault: ['viva-engage'],
    byLock: ['viva-engage'],
    person: { change: { draftPlacesOff: ['x'] }, gives: ['x'] },
  },
  'exports-off': {
    policy: { default: { add: ['json'] }, lock: { add: ['json'] } },
    read: ({ settings }) => settings.exportsOff,
    byDefault: ['json'],
    byLock: ['json'],
    person: { change: { exportsOff: [] }, gives: [] },
  },
  'features-off': {
    policy: { default: { add: ['page-report'] }, lock: { add: ['page-report'] } },
    read: ({ settings }) => settings.featuresOff,
    byDefault: ['page-report'],
    byLock: ['page-report'],
    person: { change: { featuresOff: [] }, gives: [] },
  },
  'first-run-page': {
    policy: { default: false, lock: false },
    read: ({ settings }) => settings.firstRunPage,
    byDefault: false,
    byLock: false,
    person: { change: { firstRunPage: true }, gives: true },
  },
  'hold-post': {
    policy: { default: true, lock: true },
    read: ({ settings }) => settings.holdPost,
    byDefault: true,
    byLock: true,
    person: { change: { holdPost: false }, gives: false },
  },
  'keep-sharing': {
    policy: { default: false, lock: false },
    read: ({ settings }) => settings.keepSharing,
    byDefault: false,
    byLock: false,
    person: { change: { keepSharing: true }, gives: true },
  },
  language: {
    policy: { default: 'nl', lock: 'nl' },
    read: ({ settings }) => settings.locale,
    byDefault: 'nl',
    byLock: 'nl',
    person: { change: { locale: 'en' }, gives: 'en' },
  },
  'networks-off': {
    policy: { default: { add: ['tiktok'] }, lock: { add: ['tiktok'], remove: ['linkedin'] } },
    read: ({ settings }) => settings.networksOff,
    byDefault: ['tiktok'],
    byLock: ['tiktok'],
    person: { change: { networksOff: ['linkedin'] }, gives: ['linkedin'] },
  },
  'own-sites': {
    policy: { default: { add: ['wiki.example.com'] }, lock: { replace: ['wiki.example.com'] } },
    read: ({ settings }) => settings.ownSites,
    byDefault: ['wiki.example.com'],
    byLock: ['wiki.example.com'],
    person: { change: { ownSites: ['forum.example.com'] }, gives: ['forum.example.com'] },
  },
  'paused-hosts': {
    policy: { default: { add: ['payroll.example.com'] }, lock: { add: ['payroll.example.com'] } },
    read: ({ settings }) => settings.pausedHosts,
    byDefault: ['payroll.example.com'],
    byLock: ['payroll.example.com'],
    person: { change: { pausedHosts: [] }, gives: [] },
  },
  postures: {
    policy: {
      default: { add: [{ network: 'linkedin', posture: 'work' }] },
      lock: { add: [{ network: 'linkedin', posture: 'work' }] },
    },
    read: ({ guidance }) => guidance.postures.map(({ element, locked }) => [element.posture, locked]),
    byDefault: [['work', false]],
    byLock: [['work', true]],
    person: { expected: 'locked-flag' },
  },
  'report-contact': {
    policy: { default: 'privacy@example.com', lock: 'privacy@example.com' },
    read: ({ settings }) => settings.reportContact,
    byDefault: 'privacy@example.com',
    byLock: 'privacy@example.com',
    person: { change: { reportContact: 'jane@example.com' }, gives: 'jane@example.com' },
  },
  'report-name': {
    policy: { default: 'Example BV', lock: 'Example BV' },
    read: ({ settings }) => settings.reportName,
    byDefault: 'Example BV',
    byLock: 'Example BV',
    person: { change: { reportName: 'Jane' }, gives: 'Jane' },
  },
  'retention-days': {
    policy: { default: 180, lock: 90 },
    read: ({ settings }) => settings.retentionDays,
    byDefault: 180,
    byLock: 90,
    person: { change: { retentionDays: 365 }, gives: 365 },
  },
  'sharing-days': {
    policy: { default: 30, lock: 14 },
    read: ({ settings }) => settings.sharingDays,
    byDefault: 30,
    byLock: 14,
    person: { change: { sharingDays: 200 }, gives: 200 },
  },
  'support-address': {
    policy: { default: 'https://help.example.com/', lock: 'mailto:help@example.com' },
    read: ({ settings }) => settings.supportAddress,
    byDefault: 'https://help.example.com/',
    byLock: 'mailto:help@example.com',
    person: { change: { supportAddress: 'https://example.com/me' }, gives: 'https://example.com/me' },
  },
  terms: {
    policy: {
      default: { add: [{ ...terms('projects'), words: ['Project Falcon'], level: 'warn' }] },
      lock: { add: [{ ...terms('projects'), words: ['Project Falcon'], level: 'hold' }] },
    },
    read: ({ guidance }) =>
      guidance.terms.map(({ element, locked, off }) => [element.id, element.level, locked, off]),
    byDefault: [['projects', 'warn', false, false]],
    byLock: [['projects', 'hold', true, false]],
    person: { termList: 'projects', gives: [['projects', 'warn', false, true]] },
  },
};
