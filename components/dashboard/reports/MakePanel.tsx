import { useId } from 'preact/hooks';
import { listFormats } from '../../../utils/exports/list-formats';
import { depths } from '../../../utils/model/report-depths';
import type { Account } from '../../../utils/model/schemas';
import { type Locale, locales, type Settings } from '../../../utils/model/settings';
import { Button } from '../../Button';
import { ManagedLine } from '../../ManagedLine';
import { nameNetwork } from '../../name-network';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import type { ChangeSettings } from '../managed/types';
import styles from './MakePanel.module.css';
import type { Choice, ReportFormat } from './reports-model';

interface Props {
  choice: Choice;
  accounts: readonly Account[];
  settings: Settings;
  onChoose: (change: Partial<Choice>) => void;
  onChange: ChangeSettings;
}

/** A language's name in itself, as everybody who reads it knows it. */
const nameLanguage = (locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;

const order = ['html', 'md', 'csv', 'json'] as const;

/** How much a report tells, as what, in which language, about which accounts. */
export function MakePanel({ choice, accounts, settings, onChoose, onChange }: Props) {
  const t = usePageWords();
  const id = useId();
  return (
    <Panel title={t('reports.make.title')}>
      {accounts.length === 0 && <p class={styles.note}>{t('reports.make.noAccounts')}</p>}
      <fieldset class={styles.depths}>
        <legend>{t('reports.make.depth')}</legend>
        {depths.map((depth) => (
          <label key={depth} class={styles.depth}>
            <input
              type="radio"
              name={`${id}-depth`}
              checked={choice.depth === depth}
              aria-describedby={`${id}-${depth}`}
              onChange={() => onChoose({ depth })}
            />
            <span>
              <strong>{t(`reports.make.depths.${depth}.name`)}</strong>
              <span class={styles.soft} id={`${id}-${depth}`}>
                {t(`reports.make.depths.${depth}.text`)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <Formats choice={choice} settings={settings} onChoose={onChoose} onChange={onChange} />
      <label class={styles.field}>
        <span>{t('reports.make.language')}</span>
        <select
          value={choice.locale ?? t.locale}
          onChange={(event) => onChoose({ locale: event.currentTarget.value as Locale })}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {nameLanguage(locale)}
            </option>
          ))}
        </select>
      </label>
      <Contents choice={choice} accounts={accounts} onChoose={onChoose} />
    </Panel>
  );
}

function Formats({ choice, settings, onChoose, onChange }: Omit<Props, 'accounts'>) {
  const t = usePageWords();
  const id = useId();
  const known = listFormats(settings);
  const formats = order.flatMap((format) => known.filter((one) => one.id === format));
  return (
    <fieldset class={styles.formats}>
      <legend>{t('reports.make.format')}</legend>
      {formats.map(({ id: format, off, locked }) => (
        <div key={format} class={styles.format}>
          <label class={styles.choice}>
            <input
              type="radio"
              name={`${id}-format`}
              checked={choice.format === format}
              disabled={off}
              aria-describedby={off ? `${id}-${format}` : undefined}
              onChange={() => onChoose({ format: format as ReportFormat })}
            />
            {t(`reports.make.formats.${format as ReportFormat}`)}
          </label>
          {off && locked && <ManagedLine managed={settings.managed} id={`${id}-${format}`} />}
          {off && !locked && (
            <span class={styles.soft}>
              <span id={`${id}-${format}`}>{t('managed.formatOff')}</span>{' '}
              <Button
                kind="quiet"
                label={t('managed.formatOnLong', { format: t(`exporting.${format as ReportFormat}`) })}
                onClick={() =>
                  onChange({ exportsOff: settings.exportsOff.filter((other) => other !== format) })
                }
              >
                {t('managed.formatOn')}
              </Button>
            </span>
          )}
        </div>
      ))}
      {formats.every(({ off }) => off) && <p role="status">{t('reports.make.allOff')}</p>}
    </fieldset>
  );
}

function Contents({ choice, accounts, onChoose }: Pick<Props, 'choice' | 'accounts' | 'onChoose'>) {
  const t = usePageWords();
  const { left } = choice;
  const toggle = (account: string, isIn: boolean) =>
    onChoose({ left: isIn ? left.filter((one) => one !== account) : [...left, account] });
  return (
    <fieldset class={styles.contents}>
      <legend>{t('reports.make.what')}</legend>
      <label class={styles.choice}>
        <input
          type="checkbox"
          checked={choice.browsing}
          onChange={(event) => onChoose({ browsing: event.currentTarget.checked })}
        />
        {t('reports.make.browsing')}
      </label>
      {accounts.length > 1 && (
        <div class={styles.all}>
          <Button
            kind="quiet"
            label={`${t('reports.make.all')}: ${t('reports.make.accounts')}`}
            onClick={() => onChoose({ left: [] })}
          >
            {t('reports.make.all')}
          </Button>
          <Button
            kind="quiet"
            label={`${t('reports.make.none')}: ${t('reports.make.accounts')}`}
            onClick={() => onChoose({ left: accounts.map(({ id }) => id) })}
          >
            {t('reports.make.none')}
          </Button>
        </div>
      )}
      <ul class={styles.accounts} aria-label={t('reports.make.accounts')}>
        {accounts.map(({ id, handle, network }) => (
          <li key={id}>
            <label class={styles.choice}>
              <input
                type="checkbox"
                checked={!left.includes(id)}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              <span>
                {nameNetwork(t, network)}
                {handle !== '' && (
                  <>
                    : <bdi>{handle}</bdi>
                  </>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
