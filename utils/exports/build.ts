import { buildReport } from '../audit/build-report';
import { browser } from '../browser';
import { translate } from '../i18n/translate';
import type { Coverage } from '../model/coverage';
import type { Report } from '../model/report';
import type { Locale } from '../model/settings';
import type { ExportId } from '../model/words';
import { catalogues } from '../networks/catalogues';
import { networkName } from '../networks/names';
import { networks } from '../networks/networks';
import { settingsOf } from '../networks/settings';
import { readPolicyState } from '../store/in-force';
import { readAccounts, readObservations, readSummaries } from '../store/read';
import { readBrowsing } from '../store/read-browsing';
import { readGuidance } from '../store/read-guidance';
import { readSettings } from '../store/settings';
import { stateCoverage } from './coverage';
import type { Export } from './define';
import { formats } from './registry';
import { writeJson } from './text/write-json';

/** A file to save. */
export interface ExportFile {
  filename: string;
  mime: string;
  text: string;
}

/** Renders everything stored as one file; null in a format that is switched off. For extension pages; rejects when the database is damaged. */
export async function buildExport(id: ExportId, locale: Locale): Promise<ExportFile | null> {
  const format = formats.get(id)!;
  if ((await readSettings()).exportsOff.includes(id)) return null;
  const [report, { policy }] = await Promise.all([readReport(Date.now()), readPolicyState()]);
  const text = format.render(report, { t: translate(locale), networkName, policy });
  return { ...nameFile(format, report), text };
}

/**
 * What `coverage` would write, to be shown before it is saved, of the networks that the person picked (null: of all that were read). Null
 * where the format is switched off.
 */
export async function buildCoverage(
  only: readonly string[] | null = null,
): Promise<{ statement: Coverage; file: ExportFile } | null> {
  if ((await readSettings()).exportsOff.includes('coverage')) return null;
  const [report, { policy }] = await Promise.all([readReport(Date.now()), readPolicyState()]);
  const statement = stateCoverage(report, { policy }, only);
  const text = writeJson(statement);
  return { statement, file: { ...nameFile(formats.get('coverage')!, report), text } };
}

function nameFile({ stem, extension, mime }: Export, { generated }: Report): Omit<ExportFile, 'text'> {
  const day = new Date(generated).toISOString().slice(0, 10);
  return { filename: `${stem}-${day}.${extension}`, mime };
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
  const [browsing, expected, { reportName, reportContact }] = await Promise.all([
    readBrowsing(),
    readGuidance(),
    readSettings(),
  ]);
  const { rows, contacts, consents, watching } = browsing;
  const isKept = watching || rows.length + contacts.length + consents.length > 0;
  return buildReport({
    accounts,
    dismissals,
    expected,
    prepared: { name: reportName, contact: reportContact },
    browsing: isKept ? browsing : null,
    generated,
    version: browser.runtime.getManifest().version,
  });
}
