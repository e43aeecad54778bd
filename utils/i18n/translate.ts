import type { Locale } from '../model/settings';
import { en } from './en';
import { enCompanies } from './en-companies';
import { enDrafts } from './en-drafts';
import { enInspection } from './en-inspection';
import { enNotice } from './en-notice';
import { enPages } from './en-pages';
import { enPolicy } from './en-policy';
import { enSharing } from './en-sharing';
import { enSharingChecks } from './en-sharing-checks';
import { makeTranslator, type Translator } from './make-translator';
import { nl } from './nl';
import { nlCompanies } from './nl-companies';
import { nlDrafts } from './nl-drafts';
import { nlInspection } from './nl-inspection';
import { nlNotice } from './nl-notice';
import { nlPages } from './nl-pages';
import { nlPolicy } from './nl-policy';
import { nlSharing } from './nl-sharing';
import { nlSharingChecks } from './nl-sharing-checks';

type Full = typeof en &
  typeof enInspection &
  typeof enPages &
  typeof enCompanies &
  typeof enSharing &
  typeof enSharingChecks &
  typeof enPolicy &
  typeof enDrafts &
  typeof enNotice;
/** All words: everything shown on the dashboard, the welcome tab and in reports. */
export type FullTranslator = Translator<Full>;

// The other languages mirror English key by key, so they can stand where its literal types are asked for.
const dictionaries: Record<Locale, Full> = {
  en: {
    ...en,
    ...enInspection,
    ...enPages,
    ...enCompanies,
    ...enSharing,
    ...enSharingChecks,
    ...enPolicy,
    ...enDrafts,
    ...enNotice,
  },
  nl: {
    ...nl,
    ...nlInspection,
    ...nlPages,
    ...nlCompanies,
    ...nlSharing,
    ...nlSharingChecks,
    ...nlPolicy,
    ...nlDrafts,
    ...nlNotice,
  } as unknown as Full,
};

const made = new Map<Locale, FullTranslator>();

/** Every word in one language: `translate('nl')('report.title')`. The popup loads its part alone: `load-words.ts`. */
export function translate(locale: Locale): FullTranslator {
  const translator = made.get(locale) ?? makeTranslator(locale, dictionaries[locale]);
  made.set(locale, translator);
  return translator;
}
