import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../Button';
import { Icon } from '../../Icon';
import { usePageWords } from '../../page-words';
import { FileDrop } from './FileDrop';
import styles from './PhotosView.module.css';
import { PhotoTable } from './PhotoTable';
import { countPhotos, type PhotoRow } from './photo-list';
import { sayRest, sayWhere } from './say-sums';
import { writeSize } from './write-facts';
import { ZipResult } from './ZipResult';

export interface Work {
  what: 'reading' | 'zipping';
  done: number;
  all: number;
}

interface Props {
  rows: readonly PhotoRow[];
  work: Work | null;
  /** Files that the last ZIP was made of. */
  zipped: ReadonlySet<number> | null;
  onFiles: (files: File[]) => void;
  onStop: () => void;
  onGoOn: () => void;
  onClear: () => void;
  onCopy: (row: PhotoRow) => void;
  onZip: () => void;
  /** What stands below, whatever was chosen. */
  children?: ComponentChildren;
}

const accepted = 'image/*,video/mp4,video/quicktime,.heic,.heif,.avif,.tif,.tiff';

/** Chosen photos and what they give away; before there are any, what photos can carry. */
export function PhotosView({ rows, work, zipped, onFiles, children, ...actions }: Props) {
  const t = usePageWords();
  const input = useRef<HTMLInputElement>(null);
  const sums = countPhotos(rows);
  const isEmpty = rows.length === 0;
  const choose = (
    <Button kind={isEmpty ? 'main' : 'plain'} onClick={() => input.current?.click()}>
      {t(isEmpty ? 'photos.choose' : 'photos.addMore')}
    </Button>
  );
  return (
    <div class={styles.view}>
      <div class={styles.head}>
        <h1 tabIndex={-1}>{t('photos.title')}</h1>
        <p>{t('photos.lead')}</p>
        <p class={styles.soft}>{t('photos.stays')}</p>
      </div>
      <FileDrop onFiles={onFiles} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // Else choosing the same again would tell nothing.
          event.currentTarget.value = '';
        }}
      />
      {isEmpty ? (
        <Empty choose={choose} />
      ) : (
        <section class={styles.chosen} aria-labelledby="photos-sum">
          <div class={styles.bar}>
            <h2 id="photos-sum" tabIndex={-1}>
              {t('photos.sum.title', { count: sums.all, size: writeSize(t, sums.bytes) })}
            </h2>
            <div class={styles.actions}>
              {choose}
              <Button onClick={actions.onClear}>{t('photos.clear')}</Button>
            </div>
          </div>
          {work && <Progress work={work} onStop={actions.onStop} />}
          {/* Heard at each quarter, not at each photo; drawn once there is a sum. */}
          <p role="status" class={work ? styles.far : styles.sum}>
            {work ? sayQuarter(t, work) : sums.read > 0 && sayWhere(t, sums)}
          </p>
          {!work && sums.read > 0 && sayRest(t, sums) !== '' && <p>{sayRest(t, sums)}</p>}
          {!work && sums.waiting > 0 && (
            <div class={styles.actions}>
              <p>{t('photos.stopped', { count: sums.waiting })}</p>
              <Button onClick={actions.onGoOn}>{t('photos.goOn')}</Button>
            </div>
          )}
          <div class={styles.zip}>
            <Button kind="main" disabled={work !== null} onClick={actions.onZip}>
              <Icon name="save" />
              {t('photos.zip.all')}
            </Button>
            <p class={styles.soft}>{t('photos.zip.names')}</p>
          </div>
          {zipped && <ZipResult rows={rows.filter(({ id }) => zipped.has(id))} />}
          <PhotoTable rows={rows} busy={work?.what === 'zipping'} onCopy={actions.onCopy} />
        </section>
      )}
      {children}
    </div>
  );
}

const wordOf = { reading: 'photos.reading', zipping: 'photos.zipping' } as const;

function sayQuarter(t: ReturnType<typeof usePageWords>, { what, done, all }: Work): string {
  const quarter = all === 0 ? 0 : Math.floor((4 * done) / all);
  return t(wordOf[what], { done: Math.floor((quarter * all) / 4), count: all });
}

function Progress({ work: { what, done, all }, onStop }: { work: Work; onStop: () => void }) {
  const t = usePageWords();
  const text = t(wordOf[what], { done, count: all });
  return (
    <div class={styles.progress}>
      <p aria-hidden="true">{text}</p>
      <progress value={done} max={Math.max(1, all)} aria-label={text} />
      <Button onClick={onStop}>{t('photos.stop')}</Button>
    </div>
  );
}

function Empty({ choose }: { choose: ComponentChildren }) {
  const t = usePageWords();
  return (
    <div class={styles.empty}>
      <div class={styles.drop}>
        {choose}
        <p>{t('photos.orDrop')}</p>
        <p class={styles.soft}>{t('photos.formats')}</p>
      </div>
      <section class={styles.carries} aria-labelledby="photos-carry">
        <h2 id="photos-carry">{t('photos.empty.title')}</h2>
        <ul>
          {(['where', 'when', 'device', 'who', 'preview', 'words'] as const).map((one) => (
            <li key={one}>{t(`photos.empty.${one}`)}</li>
          ))}
        </ul>
        <p class={styles.soft}>{t('photos.empty.who2')}</p>
      </section>
    </div>
  );
}
