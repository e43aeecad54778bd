import type { Account, Finding, Plan } from '../../utils/model/schemas';
import { usePageWords } from '../page-words';
import { useWords } from '../words-context';
import { isDone, isOff } from './check/describe-steps';
import { writeRoute } from './route';
import styles from './SettingsLine.module.css';

interface Props {
  account: Account;
  findings: readonly Finding[];
  plan: Plan | null;
}

/** How far an account's settings are known; nothing where the catalogue knows none. */
export function SettingsLine({ findings }: Pick<Props, 'findings'>) {
  const t = usePageWords();
  const words = useWords();
  const settings = listSettings(findings);
  if (settings.length === 0) return null;
  const read = settings.filter(({ outcome }) => outcome !== 'unknown').length;
  // Where an organisation sets it, it is not the account's own; the findings tell which it was.
  const posture = settings[0]!.setting!.posture;
  return (
    <div class={styles.line}>
      <p>{t('check.card.settings', { read, total: settings.length, off: settings.filter(isOff).length })}</p>
      <p class={styles.soft}>{t('check.card.posture', { posture: words(`posture.${posture}`) })}</p>
    </div>
  );
}

/** The way to check an account's settings; nothing where the catalogue knows none. */
export function SettingsLink({ account, findings, plan }: Props) {
  const t = usePageWords();
  if (listSettings(findings).length === 0) return null;
  const isUnderWay = plan !== null && plan.ended === null;
  return (
    <a class={styles.check} href={writeRoute({ section: 'check', about: account.id })}>
      {t(isUnderWay ? 'check.card.goOn' : 'check.card.check')}
      {isUnderWay && (
        <span class={styles.far}>
          {t('check.plan.progress', { done: plan.steps.filter(isDone).length, count: plan.steps.length })}
        </span>
      )}
    </a>
  );
}

const listSettings = (findings: readonly Finding[]) =>
  findings.filter(({ setting }) => setting !== undefined);
