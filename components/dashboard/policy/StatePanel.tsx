import type { FullTranslator } from '../../../utils/i18n/translate';
import type { PolicyState } from '../../../utils/model/policy';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import styles from './StatePanel.module.css';

interface Props {
  state: PolicyState;
  /** Firefox reads a policy at its start only, and tells an empty one from none. */
  firefox: boolean;
  /** Where the browser lists its policies itself. */
  address: string;
}

/** Whether there is a policy, whose, and since when. */
export function StatePanel({ state, firefox, address }: Props) {
  const t = usePageWords();
  const { status, policy, readAt, changedAt } = state;
  const time = (ms: number | null) => (ms === null ? t('policy.state.never') : t.dateTime(ms));
  return (
    <Panel title={t('policy.state.title')}>
      <p class={styles.status}>{sayStatus(t, state, firefox)}</p>
      {/* Where there never was a policy it is not kept when the browser was asked. */}
      {status !== 'none' && (
        <dl class={styles.facts}>
          {policy && (
            <>
              <dt>{t('policy.state.organisation')}</dt>
              <dd>{policy.organisation ? <bdi>{policy.organisation}</bdi> : t('policy.state.unnamed')}</dd>
              <dt>{t('policy.state.version')}</dt>
              <dd>{policy.version ? <bdi>{policy.version}</bdi> : t('policy.state.noVersion')}</dd>
            </>
          )}
          <dt>{t('policy.state.read')}</dt>
          <dd>{time(readAt)}</dd>
          {changedAt !== null && (
            <>
              <dt>{t('policy.state.changed')}</dt>
              <dd>{time(changedAt)}</dd>
            </>
          )}
        </dl>
      )}
      <p class={styles.soft}>
        {t(firefox ? 'policy.state.firefox' : 'policy.state.chromium')}{' '}
        {t(firefox ? 'policy.state.firefoxList' : 'policy.state.browserList', { address })}
      </p>
    </Panel>
  );
}

function sayStatus(t: FullTranslator, { status, policy }: PolicyState, firefox: boolean): string {
  switch (status) {
    case 'in-force':
      return t('policy.state.status.inForce', { name: policy?.organisation || t('managed.nobodyFirst') });
    case 'none':
      return t(firefox ? 'policy.state.status.none' : 'policy.state.status.noneOrEmpty');
    case 'unavailable':
      return t(policy ? 'policy.state.status.unavailable' : 'policy.state.status.unavailableNone');
    default:
      return t(`policy.state.status.${status}`);
  }
}
