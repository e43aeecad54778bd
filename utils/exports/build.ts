import { buildReport } from '../audit/build-report';
import { browser } from '../browser';
import { translate } from '../i18n/translate';
import type { Report } from '../model/report';
import type { Locale } from '../model/settings';
import { catalogues } from '../networks/catalogues';
import { networkName } from '../networks/names';
import { networks } from '../networks/networks';
import { settingsOf } from '../networks/settings';
import { readAccounts, readObservations, readSummaries } from '../store/read';
import { readBrowsing } from '../store/read-browsing';
import { formats } from './registry';

/** A file to save. */
export interface ExportFile {
  filename: string;
  mime: string;
  text: string;
}

/** Renders everything stored as one file. For extension pages; rejects when the database is damaged. */
export async function buildExport(format: 'html' | 'json', locale: Locale): Promise<ExportFile> {
  const chosen = formats.get(format);
  if (!chosen) throw new Error(`No such export: ${format}`);
  const report = await readReport(Date.now());
  const day = new Date(report.generated).toISOString().slice(0, 10);
  return {
    filename: `vitrine-report-${day}.${chosen.id}`,
    mime: chosen.mime,
    text: chosen.render(report, { t: translate(locale), networkName }),
  };
}

/** The report on everything stored, made at a time in milliseconds since 1970. */
export async function readReport(generated: number): Promise<Report> {
  const accounts = await Promise.all(
    (await readAccounts()).map(async (account) => ({
      account,
      observations: await readObservations(account.id),
      fields: networks.get(account.network)?.fields ?? {},
      catalogue: catalogues.get(account.network) ?? null,
      settings: settingsOf.get(account.network) ?? null,
    })),
  );
  // Summaries are rewritten on every dismissal and hold all findings, so they tell what was dismissed.
  const dismissals = new Map(
    (await readSummaries())
      .flatMap(({ findings }) => findings)
      .flatMap(({ id, dismissed }) => (dismissed === null ? [] : [[id, dismissed] as const])),
  );
  const browsing = await readBrowsing();
  const { rows, contacts, consents, watching } = browsing;
  const isKept = watching || rows.length + contacts.length + consents.length > 0;
  return buildReport({
    accounts,
    dismissals,
    browsing: isKept ? browsing : null,
    generated,
    version: browser.runtime.getManifest().version,
  });
}
