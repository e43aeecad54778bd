import { useMemo } from 'preact/hooks';
import type { Snapshot } from '../../utils/snapshot/format';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { Notice } from '../Notice';
import { nameNetwork } from '../name-network';
import { Panel } from '../Panel';
import { usePageWords } from '../page-words';
import { drawOutline, writeSnapshot } from './draw-outline';
import { writeRoute } from './route';
import styles from './SnapshotView.module.css';

export type Stage =
  | { is: 'making' }
  | { is: 'failed' }
  | { is: 'made'; snapshot: Snapshot }
  | { is: 'discarded' };

interface Props {
  stage: Stage;
  onSave: (snapshot: Snapshot) => void;
  onDiscard: () => void;
  onMake: () => void;
}

/** *Report this page*: the structure of a page in full, what is in it and what is not, to be saved or thrown away. */
export function SnapshotView({ stage, onSave, onDiscard, onMake }: Props) {
  const t = usePageWords();
  const back = <a href={writeRoute({ section: 'accounts' })}>{t('snapshot.back')}</a>;
  if (stage.is === 'made') return <Made {...stage} onSave={onSave} onDiscard={onDiscard} />;
  if (stage.is === 'making') {
    return (
      <div class={styles.view}>
        <h1 tabIndex={-1}>{t('snapshot.title')}</h1>
        <p class={styles.loading} role="status">
          {t('snapshot.making')}
        </p>
      </div>
    );
  }
  const isDiscarded = stage.is === 'discarded';
  return (
    <Notice
      title={t(isDiscarded ? 'snapshot.goneTitle' : 'snapshot.failedTitle')}
      actions={
        <>
          <Button onClick={onMake}>{t('snapshot.again')}</Button>
          {back}
        </>
      }
    >
      <p>{t(isDiscarded ? 'snapshot.goneText' : 'snapshot.failedText')}</p>
    </Notice>
  );
}

interface MadeProps {
  snapshot: Snapshot;
  onSave: (snapshot: Snapshot) => void;
  onDiscard: () => void;
}

const inside = ['structure', 'labels', 'states', 'lengths', 'names', 'page'] as const;
const outside = ['texts', 'addresses', 'typed', 'pictures', 'you'] as const;
const marks = ['label', 'option', 'audience', 'state', 'text', 'star', 'control'] as const;

function Made({ snapshot, onSave, onDiscard }: MadeProps) {
  const t = usePageWords();
  const outline = useMemo(() => drawOutline(snapshot), [snapshot]);
  const text = useMemo(() => writeSnapshot(snapshot), [snapshot]);
  const network = snapshot.network && nameNetwork(t, snapshot.network);
  return (
    <div class={styles.view}>
      <div class={styles.head}>
        <h1 tabIndex={-1}>{t('snapshot.title')}</h1>
        <p>{network ? t('snapshot.leadNetwork', { network }) : t('snapshot.lead')}</p>
        <p role="status">{t('snapshot.made')}</p>
        <div class={styles.actions}>
          <Button kind="main" onClick={() => onSave(snapshot)}>
            <Icon name="save" />
            {t('snapshot.save')}
          </Button>
          <Button onClick={onDiscard}>{t('snapshot.discard')}</Button>
        </div>
      </div>
      <Panel title={t('snapshot.whatTitle')}>
        <div class={styles.columns}>
          <div>
            <h3>{t('snapshot.inTitle')}</h3>
            <ul>
              {inside.map((key) => (
                <li key={key}>{t(`snapshot.in.${key}`)}</li>
              ))}
            </ul>
          </div>
          <div>
            <h3>{t('snapshot.outTitle')}</h3>
            <ul>
              {outside.map((key) => (
                <li key={key}>{t(`snapshot.out.${key}`)}</li>
              ))}
            </ul>
          </div>
        </div>
        <dl class={styles.counts}>
          {(['elements', 'controls', 'known', 'unknown', 'left'] as const).map((key) => (
            <div key={key}>
              <dt>{t(`snapshot.counts.${key}`)}</dt>
              <dd>{outline[key].toLocaleString(t.locale)}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title={t('snapshot.whoTitle')}>
        <p>{t('snapshot.who')}</p>
        <p>{t('snapshot.look')}</p>
      </Panel>
      <Panel title={t('snapshot.treeTitle')} note={t('snapshot.treeNote')}>
        <details>
          <summary>{t('snapshot.keyTitle')}</summary>
          <dl class={styles.key}>
            {marks.map((key) => (
              <div key={key}>
                <dt>
                  <code>{examples[key]}</code>
                </dt>
                <dd>{t(`snapshot.key.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </details>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keyboard */}
        <section class={styles.scroll} tabIndex={0} aria-label={t('snapshot.treeTitle')}>
          <pre>{outline.lines.join('\n')}</pre>
        </section>
      </Panel>
      <Panel title={t('snapshot.fileTitle')} note={t('snapshot.fileNote', { count: text.length })}>
        <textarea class={styles.file} readOnly rows={12} aria-label={t('snapshot.fileTitle')} value={text} />
      </Panel>
    </div>
  );
}

const examples: Readonly<Record<(typeof marks)[number], string>> = {
  label: 'label:friend_list',
  option: 'option:friend_list/only-me',
  audience: 'audience:friends',
  state: 'state:on',
  text: 'text:12#3',
  star: 'setting-*',
  control: '→ switch',
};
