import type { Coverage } from '../model/coverage';
import type { Report } from '../model/report';
import { defineExport, type ExportContext } from './define';
import { writeJson } from './text/write-json';

/** How far Vitrine has looked, to hand in: which networks, what share of the checks, when. Nothing of what was found, nor whose it is. */
export default defineExport({
  id: 'coverage',
  stem: 'vitrine-coverage',
  extension: 'json',
  mime: 'application/json',
  write: (report, context) => [writeJson(stateCoverage(report, context))],
});

type Entry = Report['accounts'][number];
interface Sum {
  known: number;
  applicable: number;
  checked: number;
}

/**
 * The statement itself. Accounts of one network are counted as one, each by its number of checks, so that nobody can tell how many there
 * are; a network that nothing was read of is left out, and so is one that is not among `only`.
 */
export function stateCoverage(
  {
    generated,
    generator,
    accounts,
  }: Pick<Report, 'generated' | 'accounts'> & { generator: Pick<Report['generator'], 'name' | 'version'> },
  { policy }: Pick<ExportContext, 'policy'>,
  only: readonly string[] | null = null,
): Coverage {
  const sums = new Map<string, Sum>();
  for (const { account, score, observations } of accounts) {
    const sum = sums.get(account.network) ?? { known: 0, applicable: 0, checked: 0 };
    sums.set(account.network, {
      known: sum.known + score.known,
      applicable: sum.applicable + score.applicable,
      checked: Math.max(sum.checked, ...observations.map(findReading)),
    });
  }
  const read = [...sums].filter(
    ([network, { checked }]) => checked > 0 && (only === null || only.includes(network)),
  );
  return {
    format: 'vitrine-coverage',
    version: 1,
    generated: toDay(generated),
    generator: { name: generator.name, version: generator.version },
    policy: policy && { organisation: policy.organisation, version: policy.version },
    networks: read
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([network, sum]) => ({ network, coverage: share(sum), checked: toDay(sum.checked) })),
    overall: read.length === 0 ? null : share(addUp(read.map(([, sum]) => sum))),
  };
}

const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** When it was seen; 0 of a look at a page that could not be read, which is no check. */
function findReading(observation: Entry['observations'][number]): number {
  return observation.kind === 'page-health' && observation.health !== 'ok' ? 0 : observation.lastSeen;
}

/** Whole hundredths: finer, it would tell how many accounts there are and which checks apply. Never more than is known. */
const share = ({ known, applicable }: Pick<Sum, 'known' | 'applicable'>) =>
  applicable === 0 ? 0 : Math.floor((100 * known) / applicable) / 100;

function addUp(sums: readonly Sum[]): Pick<Sum, 'known' | 'applicable'> {
  return {
    known: sums.reduce((total, { known }) => total + known, 0),
    applicable: sums.reduce((total, { applicable }) => total + applicable, 0),
  };
}
