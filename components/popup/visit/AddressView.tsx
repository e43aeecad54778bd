import { useId } from 'preact/hooks';
import type { CleanedAddress, RemovedParameter } from '../../../utils/addresses/clean-address';
import { Button } from '../../Button';
import { useSharingWords } from './sharing-words';
import styles from './VisitSection.module.css';

interface Props {
  cleaned: CleanedAddress | null;
  /** Not given where addresses are not to be copied. */
  onCopy: (() => void) | undefined;
}

/** What the address of the page tells of how one came here, and a copy of it without that. */
export function AddressView({ cleaned, onCopy }: Props) {
  const t = useSharingWords();
  const id = useId();
  if (!cleaned) return null;
  const { removed, unwrapped, clean } = cleaned;
  if (removed.length + unwrapped.length === 0) {
    if (!onCopy) return null;
    return (
      <div class={styles.quiet}>
        <Button kind="quiet" onClick={onCopy}>
          {t('address.copyPlain')}
        </Button>
      </div>
    );
  }
  const explain = ({ kind, companyName, sure }: RemovedParameter) => {
    const words = sure ? 'address' : 'address.likely';
    if (kind !== 'click') return t(`${words}.${kind}`);
    return companyName === null ? t(`${words}.clickAny`) : t(`${words}.click`, { company: companyName });
  };
  return (
    <section class={styles.part} aria-labelledby={id}>
      <h2 id={id}>{t('address.title')}</h2>
      <ul class={styles.marked}>
        {unwrapped.map(({ name, sure }) => (
          <li key={name}>
            {t(sure ? 'address.wrapped' : 'address.likely.wrapped', {
              company: name,
              target: URL.canParse(clean) ? new URL(clean).host : clean,
            })}
          </li>
        ))}
        {removed.map((parameter) => (
          <li key={parameter.name}>
            <code>{parameter.name}</code> {explain(parameter)}
          </li>
        ))}
      </ul>
      {onCopy && (
        <>
          <p class={styles.soft}>{t('address.without')}</p>
          <div>
            <Button onClick={onCopy}>{t('address.copy')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
