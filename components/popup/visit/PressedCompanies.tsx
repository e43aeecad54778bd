import type { VisitCompany } from '../../../utils/model/sharing';
import { Phrase } from '../../Phrase';
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
    return names.length > 0 ? [{ how, names }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{t('visit.press.title')}</h3>
      <ul class={styles.pressed}>
        {lines.map(({ how, names }) => (
          <li key={how}>
            <Phrase
              parts={t.parts(`visit.press.${how}`)}
              companies={either
                .formatToParts(names)
                .map(({ type, value }) =>
                  type === 'element' ? <strong key={value}>{value}</strong> : value,
                )}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
