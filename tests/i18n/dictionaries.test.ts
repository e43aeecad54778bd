import { describe, expect, it } from 'vitest';
import { en } from '../../utils/i18n/en';
import { enCompanies } from '../../utils/i18n/en-companies';
import { enDrafts } from '../../utils/i18n/en-drafts';
import { enInspection } from '../../utils/i18n/en-inspection';
import { enNotice } from '../../utils/i18n/en-notice';
import { enPages } from '../../utils/i18n/en-pages';
import { enPolicy } from '../../utils/i18n/en-policy';
import { enSharing } from '../../utils/i18n/en-sharing';
import { enSharingChecks } from '../../utils/i18n/en-sharing-checks';
import { nl } from '../../utils/i18n/nl';
import { nlCompanies } from '../../utils/i18n/nl-companies';
import { nlDrafts } from '../../utils/i18n/nl-drafts';
import { nlInspection } from '../../utils/i18n/nl-inspection';
import { nlNotice } from '../../utils/i18n/nl-notice';
import { nlPages } from '../../utils/i18n/nl-pages';
import { nlPolicy } from '../../utils/i18n/nl-policy';
import { nlSharing } from '../../utils/i18n/nl-sharing';
import { nlSharingChecks } from '../../utils/i18n/nl-sharing-checks';
import { dataKinds, eventNames, means } from '../../utils/model/sharing';
import {
  audiences,
  draftKinds,
  facts,
  fieldIds,
  grantGroups,
  healths,
  photoKinds,
  severities,
} from '../../utils/model/words';
import { scopeGroups } from '../../utils/oauth/define';

/** Every text by its dotted path; plural forms are listed apart. */
function flatten(dictionary: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(dictionary)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') texts.set(here, value);
    else for (const [below, text] of flatten(value as object, here)) texts.set(below, text);
  }
  return texts;
}

const slotsIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each([
  ['nl', nl, en],
  ['nl inspection', nlInspection, enInspection],
  ['nl pages', nlPages, enPages],
  ['nl companies', nlCompanies, enCompanies],
  ['nl policy', nlPolicy, enPolicy],
  ['nl notice', nlNotice, enNotice],
  ['nl drafts', nlDrafts, enDrafts],
  ['nl sharing', nlSharing, enSharing],
  ['nl sharing checks', nlSharingChecks, enSharingChecks],
])('the %s dictionary', (_name, other, english) => {
  const [theirs, ours] = [flatten(other), flatten(english)];

  it('has the same keys as English', () => {
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
  });

  it('has the same placeholders in every text', () => {
    for (const [key, text] of ours) expect([key, slotsIn(theirs.get(key)!)]).toEqual([key, slotsIn(text)]);
  });

  it('leaves no text empty and no sentence in English', () => {
    for (const [key, text] of theirs) {
      expect(text.trim(), key).not.toBe('');
      if (text.split(' ').length > 3) expect(text, key).not.toBe(ours.get(key));
    }
  });
});

describe('the closed lists', () => {
  it('have a word for each id', () => {
    expect(Object.keys(en.audience).sort()).toEqual([...audiences].sort());
    expect(Object.keys(en.audienceLong).sort()).toEqual([...audiences].sort());
    expect(Object.keys(en.severity).sort()).toEqual([...severities].sort());
    expect(Object.keys(en.field).sort()).toEqual([...fieldIds].sort());
    expect(Object.keys(en.fact).sort()).toEqual([...facts].sort());
    expect(Object.keys(en.health).sort()).toEqual([...healths].sort());
    expect(Object.keys(enSharing.kind)).toEqual([...dataKinds]);
    expect(Object.keys(enNotice.notice.kinds)).toEqual([...draftKinds]);
    expect(Object.keys(enNotice.notice.photoKinds)).toEqual([...photoKinds]);
    expect(Object.keys(enNotice.notice.audience.names)).toEqual([...audiences]);
    expect(Object.keys(enSharing.event)).toEqual([...eventNames]);
    expect(Object.keys(enSharing.means)).toEqual([...means]);
    expect(Object.keys(enSharing.meansWhy)).toEqual([...means]);
    expect(Object.keys(enSharing.consent.group)).toEqual([...scopeGroups]);
    expect(Object.keys(enSharing.consent.grant).sort()).toEqual([...grantGroups].sort());
  });

  it('has prose for every check in the repository', () => {
    const files = Object.keys(import.meta.glob('../../utils/checks/*.ts'));
    const ids = files.map((file) => file.replace(/.*\/|\.ts$/g, '')).filter((id) => id !== 'define');
    const written = Object.keys(en.checks);
    for (const id of ids.filter((id) => /^[a-z]+(-[a-z]+)+$/.test(id))) expect(written).toContain(id);
  });
});
