import type { ComponentChildren } from 'preact';
import type { CompanySum, DataKind, Means, OwnContact } from '../../../utils/model/sharing';
import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { usePageWords } from '../../page-words';
import { writeRoute } from '../route';
import type { DayCount } from './count-days';
import { DayBars } from './DayBars';
import { listKinds } from './describe-sums';
import { describeSpan, type Line } from './lines';
import { personalKinds } from './order-kinds';
import styles from './SharingDetail.module.css';
import { SharingTable } from './SharingTable';

interface Props {
  of: 'company' | 'site';
  name: string;
  /** Names that people know a company by. */
  aka: readonly string[];
  /** Null where nothing is kept of it. */
  sum: Omit<CompanySum, 'company' | 'sites'> | null;
  /** The sites of a company, the companies of a site. */
  lines: readonly Line[];
  days: readonly DayCount[];
  contacts: readonly OwnContact[];
  warnings: ComponentChildren;
  sources: ComponentChildren;
  onForget: () => void;
}

/** One company with its sites, or one site with its companies. */
export function SharingDetail({ of, name, sum, ...props }: Props) {
  const t = usePageWords();
  const back = <a href={writeRoute({ section: 'companies', by: of })}>{t(`companies.back.${of}`)}</a>;
  if (!sum) {
    return (
      <div class={styles.view}>
        <p>{back}</p>
        <Notice title={t('companies.detail.gone.title', { name })}>
          <p>{t('companies.detail.gone.text')}</p>
        </Notice>
        {props.sources}
      </div>
    );
  }
  const requests = t('companies.requests', { count: sum.count });
  const others = { count: props.lines.length };
  return (
    <div class={styles.view}>
      <p>{back}</p>
      <div class={styles.head}>
        <h1 tabIndex={-1}>
          <bdi>{name}</bdi>
        </h1>
        {props.aka.length > 0 && (
          <p class={styles.soft}>{t('companies.detail.aka', { names: t.list(props.aka) })}</p>
        )}
        <p>
          {of === 'company'
            ? t('companies.detail.lead.company', { sites: t('companies.sites', others), requests })
            : t('companies.detail.lead.site', { companies: t('companies.companies', others), requests })}{' '}
          {describeSpan(t, sum.first, sum.last)}.
        </p>
      </div>
      {props.warnings}
      <Kinds of={of} kinds={sum.kinds} />
      <Contacts sent={sum.contacts} contacts={props.contacts} />
      <section class={styles.part} aria-labelledby="sharing-lines">
        <h2 id="sharing-lines">
          {t(of === 'company' ? 'companies.caption.sitesOf' : 'companies.caption.companiesOf', { name })}
        </h2>
        <SharingTable
          of={of === 'company' ? 'site' : 'company'}
          counted="requests"
          caption={t(of === 'company' ? 'companies.caption.sitesOf' : 'companies.caption.companiesOf', {
            name,
          })}
          lines={props.lines}
        />
      </section>
      <section class={styles.part} aria-labelledby="sharing-days">
        <h2 id="sharing-days">{t('companies.detail.days')}</h2>
        <DayBars days={props.days} />
      </section>
      <How how={sum.how} />
      {props.sources}
      <div>
        <Button onClick={props.onForget}>{t(`companies.detail.forget.${of}`)} …</Button>
      </div>
    </div>
  );
}

function Kinds({ of, kinds }: { of: 'company' | 'site'; kinds: Partial<Record<DataKind, number>> }) {
  const t = usePageWords();
  const listed = listKinds(kinds);
  return (
    <section class={styles.part} aria-labelledby="sharing-kinds">
      <h2 id="sharing-kinds">
        {t(of === 'company' ? 'companies.detail.learned' : 'companies.detail.toldThem')}
      </h2>
      {listed.length === 0 && <p>{t('companies.anyKindLong')}</p>}
      <dl class={styles.kinds}>
        {listed.map((kind) => (
          <div key={kind}>
            <dt class={personalKinds.has(kind) ? styles.personal : ''}>{t(`kind.${kind}.name`)}</dt>
            <dd>{t(`kind.${kind}.why`)}</dd>
            <dd class={styles.count}>{t('companies.detail.inRequests', { count: kinds[kind] ?? 0 })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Which of the person's own were in it; that none was is said only where there is something to look for. */
function Contacts({ sent, contacts }: { sent: readonly string[]; contacts: readonly OwnContact[] }) {
  const t = usePageWords();
  return (
    <section class={styles.part} aria-labelledby="sharing-contacts">
      <h2 id="sharing-contacts">{t('companies.detail.contacts')}</h2>
      {sent.length > 0 ? (
        <>
          <p>{t('companies.detail.contactsSent')}</p>
          <ul class={styles.contacts}>
            {sent.map((id) => {
              const shown = contacts.find((contact) => contact.id === id)?.shown;
              return (
                <li key={id}>
                  {shown ? <bdi class={styles.value}>{shown}</bdi> : t('companies.detail.removedContact')}
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <p>
          {contacts.length > 0 ? (
            t('companies.detail.contactsNone')
          ) : (
            <>
              {t('companies.detail.contactsNotGiven')}{' '}
              <a href={writeRoute({ section: 'settings' })}>{t('companies.detail.contactsGive')}</a>
            </>
          )}
        </p>
      )}
    </section>
  );
}

function How({ how }: { how: readonly Means[] }) {
  const t = usePageWords();
  return (
    <section class={styles.part} aria-labelledby="sharing-how">
      <h2 id="sharing-how">{t('companies.detail.how')}</h2>
      <dl class={styles.kinds}>
        {how.map((one) => {
          const name = t(`means.${one}`);
          return (
            <div key={one}>
              <dt>{name.replace(/^./u, (first) => first.toLocaleUpperCase(t.locale))}</dt>
              <dd>{t(`meansWhy.${one}`)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
