import type { Report } from '../../model/report';
import type { Depth } from '../../model/report-depths';
import type { Finding } from '../../model/schemas';
import type { ExportContext } from '../define';
import type { Block, Text } from '../text/blocks';
import { describeFinding } from './findings';
import { titleFinding } from './name-findings';
import { tabulateObservations } from './observations';
import { writeDate } from './words';

/** One account: how it stands, what is on display, and everything that was seen. Settings have a chapter of their own. */
export function* writeAccount(
  { account, score, findings, observations }: Report['accounts'][number],
  depth: Depth,
  context: ExportContext,
): Generator<Block> {
  const { t } = context;
  const former = account.handles.filter((handle) => handle !== account.handle.toLowerCase());
  const facts: [Text, Text][] = [];
  if (account.url !== null) facts.push([t('report.profile'), { link: account.url }]);
  if (former.length > 0)
    facts.push([t('report.formerHandles'), former.flatMap((handle) => [{ foreign: handle }, ' '])]);
  const read = account.lastSeen === null ? t('report.neverRead') : writeDate(account.lastSeen, t);
  facts.push([t('report.lastRead'), read]);
  yield { is: 'facts', rows: facts };
  yield { is: 'exposure', score };
  yield* listFindings(
    findings.filter(({ setting }) => !setting),
    findings,
    depth,
    context,
  );
  if (depth !== 'full') return;
  yield { is: 'heading', level: 3, text: t('report.observations') };
  yield* tabulateObservations(observations, findings, context);
}

/** In the report's order: on display, intended, not known, not on display. */
function* listFindings(
  own: readonly Finding[],
  all: readonly Finding[],
  depth: Depth,
  context: ExportContext,
): Generator<Block> {
  const { t } = context;
  const failing = own.filter(({ outcome }) => outcome === 'fail');
  const open = failing.filter(({ dismissed }) => dismissed === null);
  const intended = failing.filter(({ dismissed }) => dismissed !== null);
  const unknown = own.filter(({ outcome }) => outcome === 'unknown');
  const passed = own.filter(({ outcome }) => outcome === 'pass');
  if (failing.length === 0) {
    const known = all.filter(({ outcome }) => outcome !== 'unknown').length;
    yield { is: 'heading', level: 3, text: t('report.findings') };
    yield { is: 'text', text: t('report.noFindings', { known, applicable: all.length }) };
  }
  if (open.length > 0) {
    yield { is: 'heading', level: 3, text: t('report.findings') };
    for (const finding of open) yield describeFinding(finding, depth, context);
  }
  if (intended.length > 0) {
    yield { is: 'heading', level: 3, text: t('report.dismissed') };
    yield { is: 'text', look: 'soft', text: t('report.dismissedIntro') };
    for (const finding of intended) yield describeFinding(finding, depth, context);
  }
  if (unknown.length > 0) {
    yield { is: 'heading', level: 3, text: t('report.unknown') };
    yield { is: 'text', look: 'soft', text: t('report.unknownIntro') };
    yield {
      is: 'list',
      items: unknown.map((finding) => {
        const because = finding.unknownBecause;
        return [
          titleFinding(finding, t),
          because === null ? null : { soft: ` — ${t(`unknownBecause.${because}`)}` },
        ];
      }),
    };
  }
  if (passed.length > 0) {
    yield { is: 'heading', level: 3, text: t('report.passed') };
    yield {
      is: 'list',
      items: passed.map((finding) => [
        titleFinding(finding, t),
        finding.audience === null ? null : { soft: ` — ${t(`audience.${finding.audience}`)}` },
      ]),
    };
  }
}
