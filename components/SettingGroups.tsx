import { useState } from 'preact/hooks';
import { nameOption, nameSetting } from '../utils/i18n/name-finding';
import type { Finding } from '../utils/model/schemas';
import { Button } from './Button';
import { type FindingActions, FindingCard } from './FindingCard';
import styles from './FindingGroups.module.css';
import { useWords } from './words-context';

interface Props extends FindingActions {
  /** An account's findings on settings that are unknown or as advised. */
  findings: readonly Finding[];
  onCheck?: ((account: string) => void) | undefined;
}

/** Settings without a complaint: one folded line per reason, because an account has dozens of them. */
export function SettingGroups({ findings, onCheck, ...actions }: Props) {
  const t = useWords();
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown');
  const passed = findings.filter(({ outcome }) => outcome === 'pass');
  // Whatever the reading gave, the app alone tells the truth about these.
  const inApp = unknown.filter(({ setting }) => setting?.appOnly);
  const onWeb = unknown.filter(({ setting }) => !setting?.appOnly);
  const unread = onWeb.filter(({ unknownBecause }) => (unknownBecause ?? 'not-read') === 'not-read');
  const unreadable = onWeb.filter((finding) => !unread.includes(finding));
  const account = findings[0]?.account;
  return (
    <section class={styles.settings}>
      {unreadable.length > 0 && (
        <Fold
          heading={t('setting.unreadable', { count: unreadable.length })}
          list={unreadable}
          {...actions}
        />
      )}
      {unread.length > 0 && <Fold heading={t('setting.unread', { count: unread.length })} list={unread} />}
      {inApp.length > 0 && (
        <Fold heading={t('setting.inApp', { count: inApp.length })} list={inApp} {...actions} />
      )}
      {passed.length > 0 && (
        <Fold heading={t('setting.asAdvised', { count: passed.length })} list={passed} done />
      )}
      {onCheck && account !== undefined && unknown.length > 0 && (
        <div>
          <Button onClick={() => onCheck(account)}>{t('setting.check')}</Button>
        </div>
      )}
    </section>
  );
}

interface FoldProps extends Partial<FindingActions> {
  heading: string;
  list: readonly Finding[];
  done?: boolean;
}

/** With actions, cards to act on; without, names alone. Drawn only once it opens. */
function Fold({ heading, list, done = false, onDismiss, onRestore, ...actions }: FoldProps) {
  const t = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details class={styles.folded} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{heading}</summary>
      {opened && onDismiss && onRestore && (
        <div class={styles.cards}>
          {list.map((finding) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              onDismiss={onDismiss}
              onRestore={onRestore}
              {...actions}
            />
          ))}
        </div>
      )}
      {opened && !onDismiss && (
        <ul class={`${styles.titles} ${done ? styles.done : ''}`}>
          {list.map(({ id, setting }) => {
            const label = setting && nameSetting(t, setting);
            return (
              label && (
                <li key={id} lang={label.lang}>
                  {label.text}
                  {setting.value && `: ${nameOption(t, setting.value)}`}
                </li>
              )
            );
          })}
        </ul>
      )}
    </details>
  );
}
