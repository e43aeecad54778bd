import { describe, expect, it, vi } from 'vitest';
import { keyShapes } from '../../utils/detect/credentials/keys';
import { nationalForms } from '../../utils/detect/national-id/forms';
import { words as enNotice } from '../../utils/i18n/en/notice';
import { makeFakeBrowser } from './fake-browser';

vi.mock('../../utils/browser', () => makeFakeBrowser());
const { nameFind } = await import('../../utils/i18n/name-find');
const { speakNotice } = await import('../../utils/background/notice-words');

const forms = [...nationalForms, ...keyShapes].map(({ form }) => form);

describe('what a find is called', () => {
  it('is known for every number of a state and every service’s key', () => {
    expect(forms.filter((form) => !Object.hasOwn(enNotice.notice.forms, form))).toEqual([]);
  });

  it('is in the person’s language, and by the kind where the form has no name', () => {
    const [en, nl] = (['en', 'nl'] as const).map((locale) => speakNotice({ locale }));
    expect(nameFind(en!, 'national-id', 'us-ssn')).toBe('US Social Security number');
    expect(nameFind(nl!, 'national-id', 'nl-bsn')).toBe('Burgerservicenummer (BSN)');
    for (const form of ['', 'toString', 'visa'])
      expect(nameFind(en!, 'credit-card', form)).toBe('Card number');
  });
});
