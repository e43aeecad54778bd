import { useState } from 'preact/hooks';
import { nameDevice } from '../../../utils/i18n/name-device';
import type { AppObservation, Observation, SessionObservation } from '../../../utils/model/schemas';
import { AddressLink } from '../../AddressLink';
import { nameNetwork } from '../../name-network';
import { usePageWords } from '../../page-words';
import styles from './AccessList.module.css';

interface Props {
  network: string;
  observations: readonly Observation[];
  /** Addresses of the network's pages that list them; null where the catalogue knows none. */
  pages: { apps: string | null; sessions: string | null };
  /** The last good reading of each page; null while there is none. */
  readings: Record<'apps' | 'sessions', { at: number; partial: boolean } | null>;
  onKeep: (observation: Observation, kept: boolean, name: string) => Promise<void>;
}

/** What has access to the account: apps and sign-ins, each with the person's own word on it. */
export function AccessList({ network, observations, pages, readings, onKeep }: Props) {
  const t = usePageWords();
  const standing = observations.filter(({ gone }) => gone === null);
  const apps = standing
    .filter((one) => one.kind === 'connected-app')
    .sort((a, b) => b.groups.length - a.groups.length || a.name.localeCompare(b.name, t.locale));
  const sessions = standing
    .filter((one) => one.kind === 'session')
    .sort((a, b) => Number(b.current) - Number(a.current) || (b.active ?? 0) - (a.active ?? 0));
  const hasApps = pages.apps !== null || apps.length > 0;
  const hasSessions = pages.sessions !== null || sessions.length > 0;
  if (!hasApps && !hasSessions) return null;
  return (
    <section class={styles.section} aria-labelledby="check-access">
      <h2 id="check-access" tabIndex={-1}>
        {t('check.end.access')}
      </h2>
      <p class={styles.soft}>{t('check.access.remove', { network: nameNetwork(t, network) })}</p>
      {hasApps && (
        <div class={styles.part}>
          <h3>
            {apps.length > 0 ? t('check.access.apps', { count: apps.length }) : t('check.access.appsHeading')}
          </h3>
          {apps.length === 0 && (
            <p>
              {readings.apps === null
                ? t('check.access.appsUnread')
                : t('check.access.appsNone', { date: t.date(readings.apps.at) })}
            </p>
          )}
          <ul class={styles.list}>
            {apps.map((app) => (
              <AppRow key={app.id} app={app} onKeep={onKeep} />
            ))}
          </ul>
          {readings.apps?.partial && <p>{t('check.access.partial')}</p>}
          <PageLink url={pages.apps} />
        </div>
      )}
      {hasSessions && (
        <div class={styles.part}>
          <h3>
            {sessions.length > 0
              ? t('check.access.sessions', { count: sessions.length })
              : t('check.access.sessionsHeading')}
          </h3>
          {sessions.length === 0 && (
            <p>
              {readings.sessions === null
                ? t('check.access.sessionsUnread')
                : t('check.access.sessionsNone', { date: t.date(readings.sessions.at) })}
            </p>
          )}
          <ul class={styles.list}>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} onKeep={onKeep} />
            ))}
          </ul>
          {readings.sessions?.partial && <p>{t('check.access.partial')}</p>}
          <PageLink url={pages.sessions} />
        </div>
      )}
    </section>
  );
}

function PageLink({ url }: { url: string | null }) {
  const t = usePageWords();
  if (url === null) return null;
  return (
    <p>
      {t('check.access.open')}
      {t('punctuation.colon')}
      <AddressLink url={url} />
    </p>
  );
}

function AppRow({ app, onKeep }: { app: AppObservation } & Pick<Props, 'onKeep'>) {
  const t = usePageWords();
  const when = [
    app.added === null
      ? t('check.access.firstSeen', { date: t.date(app.firstSeen) })
      : t('check.access.since', { date: t.date(app.added) }),
    ...(app.used === null ? [] : [t('check.access.used', { date: t.date(app.used) })]),
  ];
  const groups = app.groups.map((group) => t(`check.access.groups.${group}`));
  const list = t.list(groups);
  return (
    <li class={styles.row}>
      <div>
        <p class={styles.name}>
          <bdi>{app.name}</bdi>
        </p>
        <p>
          {groups.length > 0
            ? t('check.access.may', { groups: list })
            : t(app.granted ? 'check.access.mayNothing' : 'check.access.mayUnknown')}
        </p>
        <p class={styles.soft}>{capitalise(when.join(', '))}</p>
      </div>
      <Keep of={app} text={t('check.access.use')} name={app.name} onKeep={onKeep} />
    </li>
  );
}

const capitalise = (text: string) => text.replace(/^./, (first) => first.toUpperCase());

function SessionRow({ session, onKeep }: { session: SessionObservation } & Pick<Props, 'onKeep'>) {
  const t = usePageWords();
  const device = nameDevice(session.device) || t('check.access.device');
  return (
    <li class={styles.row}>
      <div>
        <p class={styles.name}>
          {device}
          {session.current && ` (${t('check.access.current')})`}
        </p>
        <p>
          {session.place === null ? (
            t('check.access.noPlace')
          ) : (
            <bdi>{t('check.access.place', { place: session.place })}</bdi>
          )}
        </p>
        {session.active !== null && (
          <p class={styles.soft}>{t('check.access.active', { date: t.date(session.active) })}</p>
        )}
      </div>
      {!session.current && <Keep of={session} text={t('check.access.mine')} name={device} onKeep={onKeep} />}
    </li>
  );
}

interface KeepProps extends Pick<Props, 'onKeep'> {
  of: AppObservation | SessionObservation;
  text: string;
  name: string;
}

function Keep({ of, text, name, onKeep }: KeepProps) {
  // Until it is stored the box shows what was pressed: drawn anew meanwhile, it would spring back.
  const [pressed, setPressed] = useState<boolean | null>(null);
  const press = async (kept: boolean) => {
    setPressed(kept);
    await onKeep(of, kept, name);
    setPressed(null);
  };
  return (
    <label class={styles.keep}>
      <input
        type="checkbox"
        checked={pressed ?? of.kept !== null}
        aria-label={`${text}: ${name}`}
        onChange={(event) => void press(event.currentTarget.checked)}
      />
      {text}
    </label>
  );
}
