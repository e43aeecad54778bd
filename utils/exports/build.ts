import { buildSteps, type ReportInput } from '../audit/build-report';
import { limitReport } from '../audit/limit-report';
import { browser } from '../browser';
import { translate } from '../i18n/translate';
import type { Coverage } from '../model/coverage';
import type { Report } from '../model/report';
import type { Depth } from '../model/report-depths';
import type { Locale } from '../model/settings';
import type { ExportId } from '../model/words';
import { catalogues } from '../networks/catalogues';
import { networkName } from '../networks/names';
import { networks } from '../networks/networks';
import { settingsOf } from '../networks/settings';
import { readPolicyState } from '../store/in-force';
import { readAccounts, readObservations, readSummaries } from '../store/read';
import { readBrowsing } from '../store/read-browsing';
import { readCautions } from '../store/read-cautions';
import { readFootprint } from '../store/read-footprint';
import { readGuidance } from '../store/read-guidance';
import { readEvents } from '../store/read-history';
import { readSettings } from '../store/settings';
import { stateCoverage } from './coverage';
import type { Export } from './define';
import { type Pace, restless } from './pace';
import { formats } from './registry';
import { sealSteps } from './text/seal';
import { writeJson } from './text/write-json';

/** A file to save. */
export interface ExportFile {
  filename: string;
  mime: string;
  text: string;
  /** Its own hash, where it carries one. */
  sha256?: string | null;
}

/** What of everything stored goes into a report. */
export interface Selection {
  /** Ids of accounts; null for all, those of tomorrow too. */
  accounts: readonly string[] | null;
  /** Who learns of the person's browsing, and counts of drafts and photos. */
  browsing: boolean;
}
const everything: Selection = { accounts: null, browsing: true };

export interface Wish extends Partial<Selection> {
  depth?: Depth;
  /** Rests between slices of the work, is told how far it is, and can end it. */
  pace?: Pace;
}

/** Renders what is stored as one file; null in a format that is switched off. For extension pages; rejects when the database is damaged. */
export async function buildExport(id: ExportId, locale: Locale, wish: Wish = {}): Promise<ExportFile | null> {
  const format = formats.get(id)!;
  if ((await readSettings()).exportsOff.includes(id)) return null;
  const pace = wish.pace ?? restless;
  const [full, { policy }] = await Promise.all([
    readReport(Date.now(), { ...everything, ...wish }, pace),
    readPolicyState(),
  ]);
  const report = limitReport(full, wish.depth ?? 'full');
  const steps = sealSteps(format.write(report, { t: translate(locale), networkName, policy }));
  for (let done = 0; ; done++) {
    const step = steps.next();
    if (step.done) return { ...nameFile(format, report), ...step.value };
    await pace({ stage: 'writing', done, all: null });
  }
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

/** A report that does not tell everything says so in its name, so that the wrong one is not handed in. */
function nameFile(
  { id, stem, extension, mime }: Export,
  { generated, depth }: Report,
): Omit<ExportFile, 'text'> {
  const day = new Date(generated).toISOString().slice(0, 10);
  const told = depth === 'full' || id === 'coverage' ? '' : `-${depth}`;
  return { filename: `${stem}${told}-${day}.${extension}`, mime };
}

/** The report on what is stored, made at a time in milliseconds since 1970. */
export async function readReport(
  generated: number,
  selection: Selection = everything,
  pace: Pace = restless,
): Promise<Report> {
  const picked = (await readAccounts()).filter(({ id }) => selection.accounts?.includes(id) ?? true);
  const accounts: ReportInput['accounts'][number][] = [];
  for (const account of picked) {
    accounts.push({
      account,
      observations: await readObservations(account.id),
      fields: networks.get(account.network)?.fields ?? {},
      catalogue: catalogues.get(account.network) ?? null,
      settings: settingsOf.get(account.network) ?? null,
    });
    await pace({ stage: 'reading', done: accounts.length, all: picked.length * 2 });
  }
  // Summaries are rewritten on every dismissal and hold all findings, so they tell what was dismissed.
  const dismissals = new Map(
    (await readSummaries())
      .flatMap(({ findings }) => findings)
      .flatMap(({ id, dismissed }) => (dismissed === null ? [] : [[id, dismissed] as const])),
  );
  const [expected, { reportName, reportContact }] = await Promise.all([readGuidance(), readSettings()]);
  const steps = buildSteps({
    ...{ accounts, dismissals, expected, generated },
    prepared: { name: reportName, contact: reportContact },
    ...(selection.browsing && (await readRest())),
    history: await readLately(generated),
    // One account is tied to nothing.
    ties: picked.length > 1 ? (await readFootprint()).ties : undefined,
    version: browser.runtime.getManifest().version,
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace({ stage: 'reading', done: picked.length + step.value, all: picked.length * 2 });
  }
}

/** What is about no account. */
async function readRest(): Promise<Pick<ReportInput, 'browsing' | 'cautions'>> {
  const [browsing, cautions] = await Promise.all([readBrowsing(), readCautions()]);
  const { rows, contacts, consents, watching } = browsing;
  const isKept = watching || rows.length + contacts.length + consents.length > 0;
  return { browsing: isKept ? browsing : null, cautions };
}

/** Days of changes that a report counts. */
const lately = 30;

/** What changed lately; nothing where no history is kept. */
async function readLately(generated: number): Promise<ReportInput['history']> {
  const since = new Date(generated - lately * 86_400_000).toISOString().slice(0, 10);
  const { events } = await readEvents(null, Date.parse(since));
  return events.length === 0 ? undefined : { since, events };
}
