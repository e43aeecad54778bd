import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { nameSetting } from '../../utils/i18n/name-finding';
import type { Finding, Summary } from '../../utils/model/schemas';
import { AccountName } from '../AccountName';
import { Button } from '../Button';
import { FindingCard } from '../FindingCard';
import { nameNetwork } from '../name-network';
import { Phrase } from '../Phrase';
import { useWords } from '../words-context';
import { ControlList } from './ControlList';
import type { InspectionProps } from './InspectionView';
import styles from './InspectionView.module.css';
import { useInspectionWords } from './inspection-words';
import { ReadingTrouble } from './ReadingTrouble';
import { sortInspection } from './sort-inspection';

/** A settings page of a network of the catalogue: what could not be read first, then what is not as advised, then the rest. */
export function NetworkInspection({
  inspection,
  network: id,
  summary,
  known,
  actions,
}: InspectionProps & { network: string }) {
  const [t, words] = [useWords(), useInspectionWords()];
  const network = nameNetwork(t, id);
  const { health, apps, sessions } = inspection;
  const sorted = sortInspection(inspection, summary);
  const { failing, loose, dismissed, listed, asAdvised, unclear, unknown, missing } = sorted;
  const count = failing.length + loose.length;
  const cards = (list: readonly Finding[]) =>
    list.map((finding) => <FindingCard key={finding.id} finding={finding} {...actions} />);
  const isFine = health === 'ok' && count === 0 && asAdvised.length > 0 && unclear.length === 0;
  const isEmpty =
    health === 'ok' &&
    inspection.controls.length === 0 &&
    missing.length === 0 &&
    (apps ?? sessions) === null;
  return (
    <div class={styles.view}>
      <Head summary={summary} network={network} at={inspection.at} onInspect={actions.onInspect} />
      {inspection.account === 'ambiguous' && <ChooseAccount known={known} onAssign={actions.onAssign} />}
      {inspection.account === null && (
        <p>{words(inspection.page === 'other' ? 'inspection.notKept' : 'inspection.unowned', { network })}</p>
      )}
      {health !== 'ok' && <ReadingTrouble health={health} network={network} onReport={actions.onReport} />}
      {health === 'ok' && missing.length > 0 && (
        <Fold heading={words('inspection.missing', { count: missing.length })}>
          <ul class={styles.names}>
            {missing.map(({ id, finding }) => {
              const label = nameSetting(t, finding?.setting ?? { id, labels: {} });
              return (
                <li key={id} lang={label.lang}>
                  {label.text}
                </li>
              );
            })}
          </ul>
          {actions.onReport && (
            <div class={styles.actions}>
              <Button onClick={actions.onReport}>{words('inspection.report')}</Button>
            </div>
          )}
        </Fold>
      )}
      {inspection.pageKey === null && health === 'ok' && (
        <p class={styles.soft}>{words('inspection.uncatalogued')}</p>
      )}
      {count > 0 && (
        <section>
          <h2>{t('findings.settingsHeading', { count })}</h2>
          {failing.length > 0 && <div class={styles.cards}>{cards(failing)}</div>}
          {loose.length > 0 && <ControlList controls={loose} />}
        </section>
      )}
      {apps !== null && <Listed heading={words('inspection.apps', { count: apps })} cards={cards(listed)} />}
      {sessions !== null && (
        <Listed heading={words('inspection.sessions', { count: sessions })} cards={cards(listed)} />
      )}
      {isFine && <h2>{words('inspection.fine')}</h2>}
      {isEmpty && (
        <section class={styles.section}>
          <h2>{words('inspection.nothing')}</h2>
          <p>{words('inspection.nothingNote', { count: inspection.seen })}</p>
        </section>
      )}
      {unclear.length > 0 && (
        <Fold heading={words('inspection.unclear', { count: unclear.length })}>
          <ControlList controls={unclear} />
        </Fold>
      )}
      {unknown.length > 0 && (
        <Fold heading={words('inspection.unknown', { count: unknown.length })}>
          <p class={styles.soft}>{words('inspection.unknownNote')}</p>
          <ControlList controls={unknown} />
        </Fold>
      )}
      {asAdvised.length > 0 && (
        <Fold heading={t('setting.asAdvised', { count: asAdvised.length })}>
          <ControlList controls={asAdvised} />
        </Fold>
      )}
      {dismissed.length > 0 && (
        <Fold heading={t('findings.dismissedHeading', { count: dismissed.length })}>{cards(dismissed)}</Fold>
      )}
      {summary && (
        <div>
          <Button kind="main" onClick={() => actions.onCheck(summary.account.id)}>
            {t('setting.check')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Whose settings these are, and when they were read. */
function Head({
  summary,
  network,
  at,
  onInspect,
}: {
  summary: Summary | null;
  network: string;
  at: number;
  onInspect: () => void;
}) {
  const [t, words] = [useWords(), useInspectionWords()];
  const handle = summary?.account.handle;
  return (
    <header class={styles.head}>
      <h1 tabIndex={-1}>
        {handle ? (
          <Phrase parts={words.parts('inspection.title')} handle={<bdi>{handle}</bdi>} network={network} />
        ) : (
          words(summary ? 'inspection.titleYours' : 'inspection.titleAny', { network })
        )}
      </h1>
      {handle === '' && <p>{words('inspection.nameless', { network })}</p>}
      <p class={styles.soft}>
        {words('inspection.read', { time: t.date(at, { dateStyle: 'medium', timeStyle: 'short' }) })}
      </p>
      <div class={styles.again}>
        <Button kind="quiet" onClick={onInspect}>
          {t('popup.again')}
        </Button>
      </div>
    </header>
  );
}

/** Several accounts could be signed in here, and the page does not say which: the person does. */
function ChooseAccount({
  known,
  onAssign,
}: {
  known: readonly Summary[];
  onAssign: (account: string) => void;
}) {
  const words = useInspectionWords();
  const name = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <form
      class={styles.choice}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onAssign(chosen);
      }}
    >
      <fieldset>
        <legend>{words('inspection.whose')}</legend>
        {known.map(({ account }) => (
          <label key={account.id} class={styles.option}>
            <input
              type="radio"
              name={name}
              checked={chosen === account.id}
              onChange={() => setChosen(account.id)}
            />
            <span>
              <AccountName account={account} />
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" kind="main" disabled={chosen === null}>
        {words('inspection.assign')}
      </Button>
    </form>
  );
}

/** How many apps or sessions there are, and those that stand out. */
function Listed({ heading, cards }: { heading: string; cards: ComponentChildren[] }) {
  const words = useInspectionWords();
  return (
    <section>
      <h2>{heading}</h2>
      {cards.length > 0 ? (
        <div class={styles.cards}>{cards}</div>
      ) : (
        <p class={styles.soft}>{words('inspection.listed')}</p>
      )}
    </section>
  );
}

function Fold({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <details class={styles.fold}>
      <summary>{heading}</summary>
      {children}
    </details>
  );
}
