import type { VisitCompany } from '../../../utils/model/sharing';
import styles from './CompanyRow.module.css';
import { useSharingWords } from './sharing-words';
import { isPressed } from './sort-companies';

/** Whose log-in buttons and share links stand in the page: these tell nothing until one is pressed. */
export function PressedCompanies({ companies }: { companies: readonly VisitCompany[] }) {
  const t = useSharingWords();
  const either = new Intl.ListFormat(t.locale, { type: 'disjunction' });
  const lines = (['login', 'share-link'] as const).flatMap((how) => {
    const names = companies
      .filter(({ services }) => services.some((service) => service.how === how && isPressed(service)))
      .map(({ name }) => name)
      .toSorted((a, b) => a.localeCompare(b));
    return names.length > 0 ? [{ how, names: either.format(names) }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{t('visit.press.title')}</h3>
      <ul class={styles.pressed}>
        {lines.map(({ how, names }) => (
          <li key={how}>{t(`visit.press.${how}`, { companies: names })}</li>
        ))}
      </ul>
    </div>
  );
}
