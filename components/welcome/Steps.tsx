import type { Answers } from '../../utils/messages/protocol';
import type { OwnSettings, Settings } from '../../utils/model/settings';
import { isGrantFixed } from '../../utils/store/read-watching';
import { Button } from '../Button';
import { ClaimForm } from '../ClaimForm';
import { isHeld } from '../find-lock';
import { NetworkToggles } from '../NetworkToggles';
import { usePageWords } from '../page-words';
import styles from './WelcomePage.module.css';

/** What is read, that it stays here, and how to check that rather than believe it. */
export function ReadStep({ settings }: { settings: Settings }) {
  const t = usePageWords();
  const looked = (['drafts', 'photos'] as const).filter((part) => !settings.featuresOff.includes(part));
  return (
    <>
      <p>{t('welcome.read.what')}</p>
      <p>{t('welcome.read.settings')}</p>
      {isGrantFixed() && !settings.featuresOff.includes('watch-sites') ? (
        <p>
          {t('managed.watching')}{' '}
          {!isHeld(settings.managed, 'features-off', 'watch-sites') && t('managed.watchingFree')}
        </p>
      ) : (
        <p>{t('welcome.read.sharing')}</p>
      )}
      {looked.length > 0 && (
        <p>
          {t('welcome.read.drafts')}{' '}
          {looked.some((part) => !isHeld(settings.managed, 'features-off', part)) &&
            t('welcome.read.draftsFree')}
        </p>
      )}
      <p>{t('welcome.read.own')}</p>
      <p class={styles.promise}>{t('welcome.read.leaves')}</p>
      <p>{t('welcome.read.kept')}</p>
      <details class={styles.check}>
        <summary>{t('welcome.read.check')}</summary>
        <ul>
          <li>{t('welcome.read.checkSystem')}</li>
          <li>{t('welcome.read.checkLog')}</li>
          <li>{t('welcome.read.checkSource')}</li>
        </ul>
      </details>
    </>
  );
}

interface NetworksProps {
  settings: Settings;
  onChange: (change: Partial<OwnSettings>) => void;
}

export function NetworksStep({ settings, onChange }: NetworksProps) {
  const t = usePageWords();
  return (
    <>
      <p>
        {t(
          settings.managed && settings.networksOff.length > 0
            ? 'managed.networksSome'
            : 'welcome.networks.text',
        )}
      </p>
      <NetworkToggles
        off={settings.networksOff}
        managed={settings.managed}
        bothWays
        onChange={(networksOff) => onChange({ networksOff })}
      />
    </>
  );
}

interface MineProps {
  onClaim: (entries: { network: string | null; text: string }[]) => Promise<Answers['claim'] | null>;
}

export function MineStep({ onClaim }: MineProps) {
  const t = usePageWords();
  return (
    <>
      <p>{t('welcome.mine.text')}</p>
      <ClaimForm onClaim={onClaim} />
    </>
  );
}

export function DoneStep({ onDashboard }: { onDashboard: () => void }) {
  const t = usePageWords();
  return (
    <>
      <p>{t('welcome.done.text')}</p>
      <p>{t('welcome.done.pin')}</p>
      <div class={styles.actions}>
        <Button kind="main" onClick={onDashboard}>
          {t('welcome.done.dashboard')}
        </Button>
      </div>
      <p class={styles.soft}>{t('welcome.done.close')}</p>
    </>
  );
}
