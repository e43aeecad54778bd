import { useMemo, useRef } from 'preact/hooks';
import type { Snapshot } from '../../utils/snapshot/format';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { nameNetwork } from '../name-network';
import { Panel } from '../Panel';
import { usePageWords } from '../page-words';
import { drawOutline, writeSnapshot } from './draw-outline';
import { writeRoute } from './route';
import styles from './SnapshotView.module.css';

export type Stage =
  | { is: 'making' }
  | { is: 'failed' }
  | { is: 'off' }
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
  const title = useRef<HTMLHeadingElement>(null);
  const snapshot = stage.is === 'made' ? stage.snapshot : null;
  const network = snapshot?.network && nameNetwork(t, snapshot.network);
  // The button that was pressed goes away with what it was for.
  const discard = () => {
    onDiscard();
    title.current?.focus();
  };
  return (
    <div class={styles.view}>
      <div class={styles.head}>
        <h1 tabIndex={-1} ref={title}>
          {t('snapshot.title')}
        </h1>
        {snapshot && <p>{network ? t('snapshot.leadNetwork', { network }) : t('snapshot.lead')}</p>}
        <div role="status" class={styles.status}>
          <p key={stage.is} class={stage.is === 'making' ? styles.loading : undefined}>
            {t(`snapshot.${stage.is}`)}
          </p>
        </div>
        {stage.is === 'failed' && <p>{t('snapshot.failedText')}</p>}
        <div class={styles.actions}>
          {snapshot && (
            <>
              <Button kind="main" onClick={() => onSave(snapshot)}>
                <Icon name="save" />
                {t('snapshot.save')}
              </Button>
              <Button onClick={discard}>{t('snapshot.discard')}</Button>
            </>
          )}
          {(stage.is === 'failed' || stage.is === 'discarded') && (
            <>
              <Button onClick={onMake}>{t('snapshot.again')}</Button>
              <a href={writeRoute({ section: 'accounts' })}>{t('snapshot.back')}</a>
            </>
          )}
        </div>
      </div>
      {snapshot && <Contents snapshot={snapshot} />}
    </div>
  );
}

const inside = ['structure', 'labels', 'states', 'lengths', 'names', 'page'] as const;
const outside = ['texts', 'addresses', 'typed', 'pictures', 'you'] as const;
const marks = ['label', 'option', 'audience', 'state', 'text', 'star', 'control'] as const;

function Contents({ snapshot }: { snapshot: Snapshot }) {
  const t = usePageWords();
  const outline = useMemo(() => drawOutline(snapshot), [snapshot]);
  const text = useMemo(() => writeSnapshot(snapshot), [snapshot]);
  return (
    <>
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
        <section class={styles.scroll} tabIndex={0} aria-label={t('snapshot.treeName')}>
          <pre>{outline.lines.join('\n')}</pre>
        </section>
      </Panel>
      <Panel title={t('snapshot.fileTitle')} note={t('snapshot.fileNote', { count: text.length })}>
        <textarea class={styles.file} readOnly rows={12} aria-label={t('snapshot.fileTitle')} value={text} />
      </Panel>
    </>
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
