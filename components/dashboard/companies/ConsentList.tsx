import type { ConsentRequest } from '../../../utils/model/sharing';
import { Icon } from '../../Icon';
import { usePageWords } from '../../page-words';
import { webLink } from '../../web-link';
import styles from './ConsentList.module.css';
import type { ExplainedRequest } from './explain-requests';

interface Props {
  consents: readonly ConsentRequest[];
  explained: ReadonlyMap<string, ExplainedRequest>;
  nameProvider: (id: string) => string;
}

/** Apps and sites that asked to be let in, the newest first. That they asked is all that is known. */
export function ConsentList({ consents, explained, nameProvider }: Props) {
  const t = usePageWords();
  const sorted = [...consents].sort((a, b) => b.lastSeen - a.lastSeen);
  return (
    <section class={styles.section} aria-labelledby="companies-consents">
      <h2 id="companies-consents">{t('companies.consents.title')}</h2>
      <p class={styles.soft}>{t('companies.consents.note')}</p>
      {sorted.length === 0 ? (
        <p>{t('companies.consents.none')}</p>
      ) : (
        <ul class={styles.list}>
          {sorted.map((consent) => (
            <Row
              key={consent.id}
              consent={consent}
              provider={nameProvider(consent.provider)}
              explained={explained.get(consent.id) ?? null}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RowProps {
  consent: ConsentRequest;
  provider: string;
  explained: ExplainedRequest | null;
}

function Row({ consent, provider, explained }: RowProps) {
  const t = usePageWords();
  const { app, site } = consent;
  const [from, to] = [t.date(consent.firstSeen), t.date(consent.lastSeen)];
  const link = webLink(explained?.revoke?.url ?? null);
  return (
    <li class={styles.row}>
      <p class={styles.name}>
        <bdi>{app ?? site ?? t('companies.consents.unknownApp')}</bdi>
        {app !== null && site !== null && (
          <span class={styles.soft}>
            {' '}
            (<bdi>{site}</bdi>)
          </span>
        )}
      </p>
      <p class={styles.soft}>
        {from === to
          ? t('companies.consents.asked', { provider, date: from })
          : t('companies.consents.askedSpan', { provider, from, to })}
        {explained && ` · ${t(`companies.consents.grade.${explained.grade}`)}`}
      </p>
      {explained && explained.groups.length > 0 && (
        <ul class={styles.groups}>
          {explained.groups.map((group) => (
            <li key={group}>{t(`consent.group.${group}`)}</li>
          ))}
        </ul>
      )}
      {explained?.hidden && <p>{t('companies.consents.hidden')}</p>}
      {explained && explained.unknown.length > 0 && (
        <p>
          {t('companies.consents.unknown')} <bdi class={styles.code}>{explained.unknown.join(', ')}</bdi>
        </p>
      )}
      {explained &&
        (link ? (
          <p>
            <a href={link} target="_blank" rel="noreferrer">
              {t(
                explained.revoke?.confidence === 'low'
                  ? 'companies.consents.revokeLow'
                  : 'companies.consents.revoke',
                { provider },
              )}{' '}
              <Icon name="external" />
            </a>
          </p>
        ) : (
          <p class={styles.soft}>{t('companies.consents.noRevoke', { provider })}</p>
        ))}
    </li>
  );
}
