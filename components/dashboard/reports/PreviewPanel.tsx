import { Button } from '../../Button';
import { Icon } from '../../Icon';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import styles from './PreviewPanel.module.css';
import type { Making, ReportFormat } from './reports-model';
import { useReportFrame } from './use-report-frame';

interface Props {
  making: Making | null;
  format: ReportFormat;
  onStop: () => void;
  onMake: () => void;
  onSave: () => void;
}

/** Shows what will be saved, and saves that. */
export function PreviewPanel({ making, format, onStop, onMake, onSave }: Props) {
  const t = usePageWords();
  return (
    <Panel title={t('reports.preview.title')}>
      <div role="status" class={styles.status}>
        {making?.stage === 'making' && <span class={styles.wait}>{t('reports.preview.wait')}</span>}
        {making?.stage === 'stopped' && t('reports.preview.stopped')}
        {making?.stage === 'failed' && t('reports.preview.failed')}
        {making?.stage === 'off' && t('reports.make.formatsOff')}
      </div>
      {making?.stage === 'making' && (
        <div class={`${styles.row} ${styles.wait}`}>
          <progress
            aria-label={t('reports.preview.wait')}
            {...(making.progress?.all ? { value: making.progress.done, max: making.progress.all } : {})}
          />
          <Button onClick={onStop}>{t('reports.preview.stop')}</Button>
        </div>
      )}
      {(making?.stage === 'stopped' || making?.stage === 'failed') && (
        <div>
          <Button onClick={onMake}>{t('reports.preview.again')}</Button>
        </div>
      )}
      {making?.stage === 'made' && <Made file={making.file} format={format} onSave={onSave} />}
    </Panel>
  );
}

/** As much of a long text as a page shows without a wait. */
const maxText = 200_000;

function Made({
  file,
  format,
  onSave,
}: {
  file: Extract<Making, { stage: 'made' }>['file'];
  format: ReportFormat;
  onSave: () => void;
}) {
  const t = usePageWords();
  const isPage = format === 'html' && file.mime === 'text/html';
  const frame = useReportFrame(file.text);
  const bytes = new Blob([file.text]).size;
  const size =
    bytes < 1000
      ? t('reports.preview.bytes', { count: bytes })
      : bytes < 1_000_000
        ? t('reports.preview.kilobytes', { count: Math.ceil(bytes / 1000) })
        : t('reports.preview.megabytes', { count: Math.ceil(bytes / 100_000) / 10 });
  const isCut = isPage ? frame.isCut : file.text.length > maxText;
  return (
    <>
      <p class={styles.name}>{t('reports.preview.file', { file: file.filename, size })}</p>
      <div class={styles.row}>
        <Button kind="main" onClick={onSave}>
          <Icon name="save" />
          {t('reports.preview.save')}
        </Button>
        {isPage && <Button onClick={frame.print}>{t('reports.preview.print')}</Button>}
      </div>
      {isCut && <p class={styles.soft}>{t('reports.preview.start', { size })}</p>}
      {isPage ? (
        <iframe {...frame.props} class={styles.frame} title={t('reports.preview.frame')} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long file scrolls, and keys must reach it.
        <section class={styles.text} tabIndex={0} aria-label={t('reports.preview.frame')}>
          <pre dir="ltr">{file.text.slice(0, maxText).replace(/^\ufeff/, '')}</pre>
        </section>
      )}
      {file.sha256 && (
        <p class={styles.soft}>
          {t('reports.preview.check')} <code class={styles.hash}>{file.sha256}</code>
        </p>
      )}
    </>
  );
}
