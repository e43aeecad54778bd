import { useEffect } from 'preact/hooks';
import { isNameless } from '../../../utils/store/accounts';
import { usePageWords } from '../../page-words';
import { dismiss, restore, say, wordsNow } from '../dashboard-model';
import { FootprintView } from './FootprintView';
import styles from './FootprintView.module.css';
import { footprint, forgetPicture, wantFootprint } from './footprint-model';
import { nameAccount } from './name-ties';

/** The map of what ties the accounts together. */
export function FootprintPage() {
  const t = usePageWords();
  useEffect(wantFootprint, []);
  const isMany = (footprint.value?.accounts ?? []).filter((one) => !isNameless(one)).length > 1;
  return (
    <div class={styles.view}>
      {/* The same heading before and after: who listens was sent to it. */}
      <header class={styles.head}>
        <h1 tabIndex={-1}>{t('dashboard.footprint')}</h1>
        {isMany && <p>{t('footprint.lead')}</p>}
      </header>
      {!footprint.value && <p>{t('dashboard.loading')}</p>}
      {footprint.value && (
        <FootprintView
          footprint={footprint.value}
          onDismiss={(finding) => void dismiss(finding)}
          onRestore={(finding) => void restore(finding)}
          onForget={async (account) => {
            const done = await forgetPicture(account.id);
            const words = wordsNow();
            say(
              done
                ? words('footprint.pictures.forgotten', { name: nameAccount(words, account) })
                : words('announce.failed'),
            );
          }}
        />
      )}
    </div>
  );
}
