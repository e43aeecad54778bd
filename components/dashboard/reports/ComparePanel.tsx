import { useRef } from 'preact/hooks';
import { tellDay } from '../../../utils/compare/tell-day';
import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import styles from './ComparePanel.module.css';
import { ComparisonView } from './ComparisonView';
import * as model from './compare-model';

/** Reports that were saved, held against each other or against what is stored now. */
export function ComparePanel() {
  const t = usePageWords();
  const input = useRef<HTMLInputElement>(null);
  const { chosen, troubles, result, isComparing } = model;
  const take = (files: FileList | undefined | null) => void model.addReports([...(files ?? [])]);
  return (
    <Panel title={t('compare.title')} note={t('compare.text')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way for who uses a mouse; the button does the same. */}
      <div
        class={styles.choose}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          take(event.dataTransfer?.files);
        }}
      >
        <input
          ref={input}
          class={styles.file}
          type="file"
          accept=".json,application/json"
          multiple
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <Button disabled={isComparing.value} onClick={() => input.current?.click()}>
          {t('compare.choose')}
        </Button>
        <span class={styles.drop}>{t('compare.drop')}</span>
      </div>
      {chosen.value.length > 0 && (
        <>
          <ul class={styles.files} aria-label={t('compare.files')}>
            {chosen.value.map(({ key, name, report }) => (
              <li key={key}>
                <span>
                  <bdi class={styles.name}>{name}</bdi>
                  <span class={styles.made}>
                    {t('compare.file', {
                      date: tellDay(t, report.generated),
                      depth: t(`compare.depth.${report.depth}`),
                    })}
                  </span>
                </span>
                <Button kind="quiet" onClick={() => void model.removeReport(key)}>
                  {t('compare.remove', { file: name })}
                </Button>
              </li>
            ))}
          </ul>
          <div class={styles.actions}>
            {chosen.value.length === 1 && !result.value && (
              <Button kind="main" disabled={isComparing.value} onClick={() => void model.compareWithNow()}>
                {t('compare.withNow')}
              </Button>
            )}
            <Button kind="quiet" onClick={model.startOver}>
              {t('compare.clear')}
            </Button>
          </div>
        </>
      )}
      <div role="status">
        {isComparing.value && <p>{t('compare.working')}</p>}
        {troubles.value.map((trouble, at) => (
          <Notice
            key={at}
            level="h3"
            title={
              'file' in trouble
                ? t(`compare.problem.${trouble.problem}`, { file: trouble.file })
                : t(`compare.problem.${trouble.problem}`)
            }
          />
        ))}
      </div>
      {result.value && <ComparisonView comparison={result.value} />}
    </Panel>
  );
}
