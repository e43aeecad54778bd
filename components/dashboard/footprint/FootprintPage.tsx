import { useEffect } from 'preact/hooks';
import { usePageWords } from '../../page-words';
import { dismiss, restore, say, wordsNow } from '../dashboard-model';
import { FootprintView } from './FootprintView';
import { footprint, forgetPicture, wantFootprint } from './footprint-model';
import { nameAccount } from './name-ties';

/** The map of what ties the accounts together. */
export function FootprintPage() {
  const t = usePageWords();
  useEffect(wantFootprint, []);
  if (!footprint.value)
    return (
      <>
        <h1 tabIndex={-1}>{t('dashboard.footprint')}</h1>
        <p>{t('dashboard.loading')}</p>
      </>
    );
  return (
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
  );
}
