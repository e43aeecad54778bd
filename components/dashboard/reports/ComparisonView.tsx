import type { AccountRef, Change, Comparison } from '../../../utils/compare/compare-reports';
import {
  hasChanges,
  nameAccount,
  nameChange,
  nameRow,
  tellCautions,
  tellComparison,
  tellDetail,
  tellFigure,
  tellInterval,
  tellSums,
} from '../../../utils/compare/tell-comparison';
import { tellDay } from '../../../utils/compare/tell-day';
import { roundScore } from '../../../utils/i18n/choose-reading';
import type { Score } from '../../../utils/model/schemas';
import { networkName } from '../../../utils/networks/names';
import { Button } from '../../Button';
import { usePageWords } from '../../page-words';
import { say } from '../dashboard-model';
import styles from './ComparisonView.module.css';

/** What two reports differ in: figures first, then account by account. */
export function ComparisonView({ comparison }: { comparison: Comparison }) {
  const t = usePageWords();
  const { before, now } = comparison;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(tellComparison(t, comparison, networkName));
      say(t('compare.copied'));
    } catch {
      say(t('compare.copyFailed'));
    }
  };
  return (
    <div class={styles.result}>
      <h3 tabIndex={-1}>
        {t('compare.result', { before: tellDay(t, before.generated), now: tellDay(t, now.generated) })}
      </h3>
      {tellCautions(t, comparison).map((line) => (
        <p key={line} class={styles.caution}>
          {line}
        </p>
      ))}
      {comparison.by === 'counts' ? (
        <CountTable comparison={comparison} />
      ) : (
        <>
          <p class={styles.sums}>{tellSums(t, comparison.sums)}</p>
          {!hasChanges(comparison) && <p>{t('compare.nothing')}</p>}
          <section class={styles.account}>
            <h4>{t('compare.overall')}</h4>
            <TwoRules
              before={{ at: before.generated, score: before.overall }}
              now={{ at: now.generated, score: now.overall }}
            />
          </section>
          {comparison.accounts.map((account) => (
            <section key={account.id} class={styles.account}>
              <h4>
                <bdi>{nameAccount(account, networkName)}</bdi>
              </h4>
              {account.formerHandle !== null && (
                <p>{t('compare.former', { handle: account.formerHandle })}</p>
              )}
              <TwoRules
                before={{ at: before.generated, score: account.before }}
                now={{ at: now.generated, score: account.now }}
              />
              <ChangeLists changes={account.changes} />
            </section>
          ))}
          <Accounts title={t('compare.came')} list={comparison.came} />
          <Accounts title={t('compare.gone')} list={comparison.gone} />
          <Names title={t('compare.companiesCame')} names={comparison.companies?.came ?? []} />
          <Names title={t('compare.companiesGone')} names={comparison.companies?.gone ?? []} />
        </>
      )}
      <div>
        <Button onClick={() => void copy()}>{t('compare.copy')}</Button>
      </div>
    </div>
  );
}

/** Lists by kind; what is as it was is folded away. */
function ChangeLists({ changes }: { changes: readonly Change[] }) {
  const t = usePageWords();
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  return (
    <>
      {kinds.map((kind) => {
        const of = changes.filter((change) => change.kind === kind);
        const about = kind === 'readable' || kind === 'not-checked-then' ? t(`compare.about.${kind}`) : null;
        const list = (
          <ul>
            {of.map((change) => {
              const detail = tellDetail(t, change);
              return (
                <li key={change.check}>
                  {nameChange(t, change)}
                  {detail !== '' && <span class={styles.detail}> ({detail})</span>}
                </li>
              );
            })}
          </ul>
        );
        const title = `${t(`compare.kind.${kind}`)}${t('punctuation.colon')}${t.number(of.length)}`;
        return kind === 'unchanged' ? (
          <details key={kind} class={styles.kind}>
            <summary>{title}</summary>
            {list}
          </details>
        ) : (
          <div key={kind} class={`${styles.kind} ${styles[kind] ?? ''}`}>
            <h5>{title}</h5>
            {about && <p class={styles.detail}>{about}</p>}
            {list}
          </div>
        );
      })}
    </>
  );
}

interface Point {
  at: number;
  score: Score | null;
}

/** Both intervals on one rule, the older one above; in words beside it. */
function TwoRules({ before, now }: { before: Point; now: Point }) {
  const t = usePageWords();
  const [a, b] = [before.score && roundScore(before.score), now.score && roundScore(now.score)];
  return (
    <div class={styles.rules}>
      <dl>
        <div>
          <dt>{t('compare.before')}</dt>
          <dd>{tellInterval(t, before.at, before.score)}</dd>
        </div>
        <div>
          <dt>{t('compare.now')}</dt>
          <dd>{tellInterval(t, now.at, now.score)}</dd>
        </div>
      </dl>
      {a && b && (
        <svg
          class={styles.rule}
          role="img"
          aria-label={t('compare.picture', {
            beforeLow: a.low,
            beforeHigh: a.high,
            nowLow: b.low,
            nowHigh: b.high,
          })}
        >
          <Bar score={a} y={2} old />
          <Bar score={b} y={18} />
          {[0, 25, 50, 75, 100].map((tick) => (
            <line key={tick} class={styles.tick} x1={`${tick}%`} x2={`${tick}%`} y1={34} y2={40} />
          ))}
          <line class={styles.tick} x1="0%" x2="100%" y1={34} y2={34} />
        </svg>
      )}
    </div>
  );
}

function Bar({ score, y, old = false }: { score: { low: number; high: number }; y: number; old?: boolean }) {
  const { low, high } = score;
  return (
    <g class={old ? styles.old : ''}>
      {high > low && <rect class={styles.open} x={`${low}%`} width={`${high - low}%`} y={y} height={12} />}
      {low > 0 && <rect class={styles.known} x="0%" width={`${low}%`} y={y} height={12} />}
    </g>
  );
}

function Accounts({ title, list }: { title: string; list: readonly AccountRef[] }) {
  const t = usePageWords();
  const tell = (one: AccountRef) =>
    `${nameAccount(one, networkName)}${t('punctuation.colon')}${t('compare.failing', { count: one.failing })}`;
  return <Names title={title} names={list.map(tell)} />;
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <section class={styles.account}>
      <h4>{title}</h4>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CountTable({ comparison }: { comparison: Extract<Comparison, { by: 'counts' }> }) {
  const t = usePageWords();
  return (
    <table class={styles.counts}>
      <thead>
        <tr>
          <th scope="col">{t('compare.figure')}</th>
          <th scope="col">{t('compare.before')}</th>
          <th scope="col">{t('compare.now')}</th>
        </tr>
      </thead>
      <tbody>
        {comparison.rows.map((row) => {
          const name = nameRow(t, row, networkName);
          return (
            <tr key={`${row.of} ${name}`} class={row.before === row.now ? '' : styles.moved}>
              <th scope="row">{name}</th>
              <td>{tellFigure(t, row.before)}</td>
              <td>{tellFigure(t, row.now)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
