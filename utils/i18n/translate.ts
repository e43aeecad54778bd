import type { Locale } from '../model/settings';
import { readDictionary } from './dictionaries';
import type { words as enBackup } from './en/backup';
import type { words as en } from './en/base';
import type { words as enCompanies } from './en/companies';
import type { words as enCompare } from './en/compare';
import type { words as enDrafts } from './en/drafts';
import type { words as enFootprint } from './en/footprint';
import type { words as enFormer } from './en/former';
import type { words as enHistory } from './en/history';
import type { words as enInspection } from './en/inspection';
import type { words as enNotice } from './en/notice';
import type { words as enOverview } from './en/overview';
import type { words as enPages } from './en/pages';
import type { words as enPolicy } from './en/policy';
import type { words as enReports } from './en/reports';
import type { words as enRights } from './en/rights';
import type { words as enSharing } from './en/sharing';
import type { words as enSharingChecks } from './en/sharing-checks';
import type { words as enStrangers } from './en/strangers';
import { makeTranslator, type Translator } from './make-translator';

type Full = typeof en &
  typeof enInspection &
  typeof enPages &
  typeof enCompanies &
  typeof enSharing &
  typeof enSharingChecks &
  typeof enPolicy &
  typeof enDrafts &
  typeof enNotice &
  typeof enOverview &
  typeof enHistory &
  typeof enFootprint &
  typeof enStrangers &
  typeof enFormer &
  typeof enRights &
  typeof enReports &
  typeof enCompare &
  typeof enBackup;
/** All words: everything shown on the dashboard, the welcome tab and in reports. */
export type FullTranslator = Translator<Full>;

const made = new Map<Locale, FullTranslator>();

/** Every word in one language: `translate('nl')('report.title')`. The popup loads its part alone: `load-words.ts`. */
export function translate(locale: Locale): FullTranslator {
  // The other languages mirror English key by key, so they can stand where its literal types are asked for.
  const translator = made.get(locale) ?? makeTranslator(locale, readDictionary(locale) as Full);
  made.set(locale, translator);
  return translator;
}
