import type { Account } from '../model/schemas';
import { settingsOf } from '../networks/settings';
import type { Database } from '../store/database';
import { makeDeclared, settingObservationId } from '../store/make-settings';
import { recordDeclared } from '../store/record-inspection';
import { tickAppStep } from './plans';
import { refreshSummaries } from './refresh';

/** Keeps the person's word on a setting, or forgets it; false where the catalogue knows no such setting or value. */
export async function declareSetting(
  db: Database,
  account: Account,
  id: string,
  value: string | null,
  at: number,
): Promise<boolean> {
  const settings = settingsOf.get(account.network);
  const setting = settings?.settings.find((one) => one.id === id);
  if (!settings || !setting) return false;
  if (value !== null && !setting.options.some((option) => option.id === value)) return false;
  const page = settings.pages[setting.page ?? '']?.kind ?? 'settings';
  const occasion = { account: account.id, network: account.network, page, at };
  await recordDeclared(
    db,
    settingObservationId(account.id, id),
    value === null ? null : makeDeclared(occasion, id, value),
  );
  await tickAppStep(db, account.id, settings, at);
  await refreshSummaries(db, at);
  return true;
}
