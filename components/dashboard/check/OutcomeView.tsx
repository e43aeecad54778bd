import type { ComponentChildren } from 'preact';
import { nameFinding, nameOption, nameSetting } from '../../../utils/i18n/name-finding';
import { nameCatalogued, namePage } from '../../../utils/i18n/name-settings';
import type { FullTranslator } from '../../../utils/i18n/translate';
import type { Finding } from '../../../utils/model/schemas';
import type { NetworkSettings } from '../../../utils/networks/define-settings';
import { Button } from '../../Button';
import { canShow } from '../../can-show';
import { Icon } from '../../Icon';
import { nameNetwork } from '../../name-network';
import { usePageWords } from '../../page-words';
import { SeverityMark } from '../../SeverityMark';
import { useWords } from '../../words-context';
import type { Change, Outcome } from './describe-outcome';
import styles from './OutcomeView.module.css';

export interface OutcomeActions {
  onShowMe: (finding: Finding) => void;
  onDismiss: (finding: Finding) => void;
  onRestore: (finding: Finding) => void;
}

interface Props extends OutcomeActions {
  network: string;
  settings: NetworkSettings;
  outcome: Outcome;
  /** When it was finished. */
  ended: number;
}

/** What a walk came to: first what is not known, then what changed, what differs from the advice, and what does not. */
export function OutcomeView({ network, settings, outcome, ended, ...actions }: Props) {
  const t = usePageWords();
  const { unread, changed, off, intended, advised } = outcome;
  const unknown = unread.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section class={styles.outcome} aria-labelledby="check-outcome">
      <h2 id="check-outcome" tabIndex={-1}>
        {t('check.end.heading')}
      </h2>
      <p class={styles.soft}>{t('check.end.ended', { date: t.dateTime(ended) })}</p>
      <p>{unknown > 0 ? t('check.end.unreadFirst', { count: unknown }) : t('check.end.allKnown')}</p>
      <Part heading={changed.length > 0 ? t('check.end.changed', { count: changed.length }) : null}>
        {changed.length === 0 ? (
          <p>{t('check.end.changedNone')}</p>
        ) : (
          <>
            <ul class={styles.rows}>
              {changed.map((change) => (
                <ChangeRow key={change.observation.id} change={change} settings={settings} />
              ))}
            </ul>
            <p class={styles.soft}>{t('check.end.undo')}</p>
          </>
        )}
      </Part>
      <Part heading={off.length > 0 ? t('check.end.notAdvised', { count: off.length }) : null}>
        {off.length === 0 ? (
          <p>{t('check.end.notAdvisedNone')}</p>
        ) : (
          <ul class={styles.rows}>
            {off.map((finding) => (
              <OffRow key={finding.id} finding={finding} {...actions} />
            ))}
          </ul>
        )}
      </Part>
      {unknown > 0 && (
        <Part heading={t('check.end.unread', { count: unknown })}>
          {unread.map(({ because, pages, health, findings }) => (
            <div key={`${because}/${pages[0]}`} class={styles.reason}>
              <p>
                {because === 'unread'
                  ? t('check.end.why.unread', {
                      pages: listPages(t, pages),
                      health: health ? t(`check.health.${health}`, { network: nameNetwork(t, network) }) : '',
                    })
                  : t(`check.end.why.${because}`, { pages: listPages(t, pages) })}
              </p>
              <SettingTitles findings={findings} />
            </div>
          ))}
        </Part>
      )}
      {intended.length > 0 && (
        <details class={styles.folded}>
          <summary>{t('check.end.intended', { count: intended.length })}</summary>
          <ul class={styles.rows}>
            {intended.map((finding) => (
              <IntendedRow key={finding.id} finding={finding} onRestore={actions.onRestore} />
            ))}
          </ul>
        </details>
      )}
      {advised.length > 0 && (
        <details class={styles.folded}>
          <summary>{t('check.end.advised', { count: advised.length })}</summary>
          <SettingTitles findings={advised} done />
        </details>
      )}
    </section>
  );
}

/** `“Cookies” and “Ads”`. */
const listPages = (t: FullTranslator, pages: readonly string[]) =>
  t.list(pages.map((page) => t('punctuation.quoted', { text: namePage(t, page) })));

function Part({ heading, children }: { heading: string | null; children: ComponentChildren }) {
  return (
    <div class={styles.part}>
      {heading && <h3>{heading}</h3>}
      {children}
    </div>
  );
}

function ChangeRow({ change, settings }: { change: Change; settings: NetworkSettings }) {
  const t = usePageWords();
  const { observation, from, to, until } = change;
  const setting = settings.settings.find(({ id }) => id === observation.setting);
  if (!setting) return null;
  const names = nameCatalogued(t, setting);
  return (
    <li class={styles.row}>
      <div class={styles.about}>
        <p class={styles.name} lang={names.label.lang}>
          {names.label.text}
        </p>
        <p>
          {t('check.end.changedLine', { from: names.value(from), to: names.value(to) })}{' '}
          <span class={styles.soft}>
            ({t('check.end.changedSeen', { date: t.date(until) })}
            {observation.cue === 'person' && `, ${t('check.end.declaredMark')}`})
          </span>
        </p>
      </div>
    </li>
  );
}

/** `Everyone → advised: Friends`, with what makes it less than certain. */
function ValueLine({ finding }: { finding: Finding }) {
  const t = usePageWords();
  const words = useWords();
  const { setting } = finding;
  if (!setting) return null;
  const marks = [
    ...(setting.declared ? [t('check.end.declaredMark')] : []),
    ...(setting.confidence === 'low' ? [t('check.end.unsure')] : []),
  ];
  return (
    <p>
      {t('check.setting.nowAdvised', {
        now: setting.value ? nameOption(words, setting.value) : t('check.otherValue'),
        advised: nameOption(words, setting.advised),
      })}
      {marks.length > 0 && <span class={styles.soft}> ({marks.join(', ')})</span>}
    </p>
  );
}

function OffRow({ finding, onShowMe, onDismiss }: { finding: Finding } & OutcomeActions) {
  const t = usePageWords();
  const words = useWords();
  const { title, why } = nameFinding(words, finding);
  return (
    <li class={styles.row}>
      <div class={styles.about}>
        <p class={styles.name} lang={finding.setting && nameSetting(words, finding.setting).lang}>
          {title}
        </p>
        <ValueLine finding={finding} />
        <p class={styles.soft}>{why}</p>
        <p class={styles.soft}>
          <SeverityMark severity={finding.severity} />
        </p>
      </div>
      <div class={styles.actions}>
        {canShow(finding) && (
          <Button label={`${words('setting.showMe')}: ${title}`} onClick={() => onShowMe(finding)}>
            {words('setting.showMe')}
          </Button>
        )}
        <Button
          kind="quiet"
          label={`${t('check.setting.intended')}: ${title}`}
          onClick={() => onDismiss(finding)}
        >
          <Icon name="check" />
          {t('check.setting.intended')}
        </Button>
      </div>
    </li>
  );
}

function IntendedRow({ finding, onRestore }: { finding: Finding; onRestore: (finding: Finding) => void }) {
  const t = usePageWords();
  const words = useWords();
  const { title } = nameFinding(words, finding);
  return (
    <li class={styles.row}>
      <div class={styles.about}>
        <p class={styles.name}>{title}</p>
        <ValueLine finding={finding} />
      </div>
      <div class={styles.actions}>
        <Button
          kind="quiet"
          label={`${t('check.setting.notIntended')}: ${title}`}
          onClick={() => onRestore(finding)}
        >
          <Icon name="undo" />
          {t('check.setting.notIntended')}
        </Button>
      </div>
    </li>
  );
}

function SettingTitles({ findings, done = false }: { findings: readonly Finding[]; done?: boolean }) {
  const t = usePageWords();
  const words = useWords();
  return (
    <ul class={`${styles.titles} ${done ? styles.done : ''}`}>
      {findings.map(({ id, setting }) => {
        if (!setting) return null;
        const { text, lang } = nameSetting(words, setting);
        return (
          <li key={id} lang={lang}>
            {text}
            {setting.value && `: ${nameOption(words, setting.value)}`}
            {setting.declared && ` (${t('check.end.declaredMark')})`}
          </li>
        );
      })}
    </ul>
  );
}
