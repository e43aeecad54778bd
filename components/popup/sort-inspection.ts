import type { InspectedControl, Inspection } from '../../utils/messages/protocol';
import type { Finding, Summary } from '../../utils/model/schemas';
import { stateOf } from '../sort-findings';

/** What a look at a settings page gave, in the order in which it is told. */
export interface SortedInspection {
  /** Not as advised, with everything that can be done about it. */
  failing: Finding[];
  /** Not as advised, of nobody's account: so without a finding. */
  loose: InspectedControl[];
  dismissed: Finding[];
  /** Findings on apps or sessions, on a page that lists them. */
  listed: Finding[];
  asAdvised: InspectedControl[];
  /** Settings of the catalogue without a value that it knows. */
  unclear: InspectedControl[];
  /** Concerning privacy, but not in the catalogue. */
  unknown: InspectedControl[];
  /** Settings that belong on this page and were not found. */
  missing: { id: string; finding: Finding | null }[];
}

const listChecks: Readonly<Record<string, readonly string[]>> = {
  apps: ['powerful-app', 'forgotten-app'],
  sessions: ['stale-session', 'unknown-place'],
};

/** Puts a page's controls beside what is known of the account; settings count once, however often the page repeats them. */
export function sortInspection(inspection: Inspection, summary: Summary | null): SortedInspection {
  const bySetting = new Map(
    (summary?.findings ?? []).flatMap((finding) =>
      finding.setting ? [[finding.setting.id, finding] as const] : [],
    ),
  );
  const matched = new Map<string, InspectedControl>();
  for (const control of inspection.controls) {
    const id = control.setting?.id;
    // A copy for narrow screens says the same; the one in sight counts.
    if (id !== undefined && (!matched.has(id) || !matched.get(id)!.visible)) matched.set(id, control);
  }
  const sorted: SortedInspection = {
    failing: [],
    loose: [],
    dismissed: [],
    listed: (summary?.findings ?? []).filter(
      (finding) =>
        listChecks[inspection.page]?.includes(finding.check) === true && stateOf(finding) === 'fail',
    ),
    asAdvised: [],
    unclear: [],
    unknown: inspection.controls.filter(
      // On a page that is a list, a row that leads on is one of its entries.
      ({ setting, role }) => setting === null && !(inspection.page in listChecks && role === 'link-row'),
    ),
    missing: inspection.missing.map((id) => ({ id, finding: bySetting.get(id) ?? null })),
  };
  for (const [id, control] of matched) {
    const finding = bySetting.get(id) ?? null;
    const state = finding && stateOf(finding);
    if (finding && state === 'dismissed') sorted.dismissed.push(finding);
    else if (control.verdict === 'not-as-advised' && finding && state === 'fail')
      sorted.failing.push(finding);
    else if (control.verdict === 'not-as-advised') sorted.loose.push(control);
    // A guess is never good enough to reassure by.
    else if (control.verdict === 'as-advised' && control.setting?.confidence !== 'low')
      sorted.asAdvised.push(control);
    else sorted.unclear.push(control);
  }
  return sorted;
}
