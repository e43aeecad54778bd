import { useId } from 'preact/hooks';
import { inLanguage } from '../../../utils/i18n/in-language';
import type { AppObservation } from '../../../utils/model/schemas';
import type { ScopeGroup } from '../../../utils/oauth/define';
import type { ExplainedConsent, ExplainedScope, Grade } from '../../../utils/oauth/explain-consent';
import { Icon } from '../../Icon';
import { Phrase } from '../../Phrase';
import { webLink } from '../../web-link';
import { useWords } from '../../words-context';
import styles from './ConsentView.module.css';
import { GradeMark } from './GradeMark';
import type { ConsentShown } from './read-consent-shown';
import { useSharingWords } from './sharing-words';

/** Of a long list of other apps. */
const mostApps = 5;

/** A consent page in plain words: what is asked, what is held already, who else holds it, where to take it back. */
export function ConsentView({ shown }: { shown: ConsentShown }) {
  const t = useSharingWords();
  const id = useId();
  const { request, provider, explained, compared } = shown;
  const link = webLink(shown.revoke);
  const app = request.app ?? request.site;
  return (
    <section class={styles.consent} aria-labelledby={id}>
      <h2 id={id}>
        <Phrase
          parts={t.parts('consent.title')}
          app={app === null ? t('consent.nameless') : <bdi>{app}</bdi>}
          provider={provider}
        />
      </h2>
      <Asked explained={explained} />
      {explained.unknown.length > 0 && <p class={styles.soft}>{t('consent.unknownNote', { provider })}</p>}
      {explained.hidden && <p>{t('consent.hidden', { provider })}</p>}
      {compared?.same && <Already app={compared.same} nothingNew={compared.nothingNew} />}
      {compared && <Others others={compared.others} />}
      {link && (
        <p>
          {t('consent.later')}{' '}
          <a href={link} target="_blank" rel="noreferrer">
            {t('consent.revoke', { provider })} <Icon name="external" />
          </a>
          {!shown.revokeSure && <span class={styles.soft}> {t('consent.revokeLow')}</span>}
        </p>
      )}
      <p class={styles.soft}>{t('consent.note')}</p>
    </section>
  );
}

const ranks: Record<Grade, number> = { high: 0, medium: 1, unknown: 2, low: 3 };

/** Of groups that are equally grave, the one that says most about a scope of several. */
const gravest: readonly ScopeGroup[] = [
  'payments',
  'manages-account',
  'reads-messages',
  'messages-for-you',
  'changes-files',
  'reads-files',
  'posts-for-you',
  'contacts',
  'calendar',
  'location',
  'reads-posts',
  'stays',
  'other',
  'email',
  'identity',
];

/** By what they let an app do, the gravest first; a scope of several groups is told under the first. */
function Asked({ explained }: { explained: ExplainedConsent }) {
  const t = useSharingWords();
  const told = new Set<string>();
  const sorted = explained.groups.toSorted(
    (a, b) => ranks[a.grade] - ranks[b.grade] || gravest.indexOf(a.group) - gravest.indexOf(b.group),
  );
  const groups = sorted.map(({ group, grade, scopes }) => {
    const fresh = scopes.filter(({ name }) => !told.has(name));
    for (const { name } of fresh) told.add(name);
    return { group, grade, scopes: fresh };
  });
  return (
    <ul class={styles.groups}>
      {groups.map(({ group, grade, scopes }) => (
        <li key={group}>
          <h3 class={styles.group}>
            <span>{t(`consent.group.${group}`)}</span>
            <span class={styles.grade}>
              <GradeMark grade={grade} />
            </span>
          </h3>
          {scopes.length === 0 ? (
            <p class={styles.soft}>{t('consent.above')}</p>
          ) : (
            <ul class={styles.scopes}>
              {scopes.map((scope) => (
                <ScopeLine key={scope.name} scope={scope} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function ScopeLine({ scope }: { scope: ExplainedScope }) {
  const t = useSharingWords();
  if (!scope.means) return <li>{scope.name && <code>{scope.name}</code>}</li>;
  return (
    <li>
      {inLanguage(scope.means, t.locale)}
      {scope.confidence === 'low' && <span class={styles.soft}> {t('consent.low')}</span>}
    </li>
  );
}

/** What this very app may do since it was let in before. */
function Already({ app, nothingNew }: { app: AppObservation; nothingNew: boolean }) {
  const t = useSharingWords();
  const list = t.list(app.groups.map((group) => t(`consent.grant.${group}`)));
  return (
    <div>
      <h3>{t('consent.already')}</h3>
      <p>{app.groups.length > 0 ? t('consent.holds', { list }) : t('consent.holdsUnsaid')}</p>
      {nothingNew && <p>{t('consent.nothingNew')}</p>}
      <p class={styles.soft}>{t('consent.alreadyNote')}</p>
    </div>
  );
}

function Others({ others }: { others: NonNullable<ConsentShown['compared']>['others'] }) {
  const t = useSharingWords();
  const words = useWords();
  if (others.length === 0) return <p class={styles.soft}>{t('consent.sameNone')}</p>;
  const rest = others.length - mostApps;
  return (
    <div>
      <h3>{t('consent.same')}</h3>
      <ul class={styles.apps}>
        {others.slice(0, mostApps).map(({ app, groups }) => (
          <li key={app.id}>
            <bdi class={styles.app}>{app.name}</bdi>
            {words('punctuation.colon')}
            <span class={styles.soft}>{groups.map((group) => t(`consent.group.${group}`)).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class={styles.soft}>{t('consent.sameRest', { count: rest })}</p>}
    </div>
  );
}
