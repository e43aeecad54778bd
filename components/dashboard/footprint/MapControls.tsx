import { usePageWords } from '../../page-words';
import type { Point } from './layout-graph';
import styles from './TieMap.module.css';

interface Props {
  onZoom: (factor: number) => void;
  onPan: (pixels: Point) => void;
  onFit: () => void;
}

const by = 90;
const moves = [
  ['left', 'M15 6l-6 6 6 6', { x: -by, y: 0 }],
  ['up', 'M6 15l6-6 6 6', { x: 0, y: -by }],
  ['down', 'M6 9l6 6 6-6', { x: 0, y: by }],
  ['right', 'M9 6l6 6-6 6', { x: by, y: 0 }],
] as const;

/** Closer, further, all of it, and to every side: what a mouse does by dragging. */
export function MapControls({ onZoom, onPan, onFit }: Props) {
  const t = usePageWords();
  const button = (label: string, path: string, onClick: () => void) => (
    <button
      key={label}
      type="button"
      class={styles.control}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <fieldset class={styles.controls} aria-label={t('footprint.map.controls')}>
      {button(t('footprint.map.zoomIn'), 'M12 5v14M5 12h14', () => onZoom(1.5))}
      {button(t('footprint.map.zoomOut'), 'M5 12h14', () => onZoom(1 / 1.5))}
      {button(t('footprint.map.fit'), 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5', onFit)}
      {moves.map(([side, path, pixels]) => button(t(`footprint.map.${side}`), path, () => onPan(pixels)))}
    </fieldset>
  );
}
