import { useEffect, useState } from 'preact/hooks';
import { usePageWords } from '../../page-words';
import styles from './FileDrop.module.css';
import { gatherFiles, hasFiles } from './gather-files';

/** Takes files that are dropped anywhere on the page or pasted, and shows while some hang above it. Draws nothing else. */
export function FileDrop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = usePageWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // It tells of every element that is left; outside of the page there is none that is entered.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      void gatherFiles(event.dataTransfer).then(onFiles);
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [onFiles]);
  if (!over) return null;
  return (
    <div class={styles.over} aria-hidden="true">
      <p>{t('photos.dropNow')}</p>
    </div>
  );
}
