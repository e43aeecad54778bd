import type { DetectedKind, Detector } from './define';

const modules = import.meta.glob<Detector>('./kinds/*.ts', { eager: true, import: 'default' });

/** Every detector by its kind, in alphabetical order. */
export const detectors: ReadonlyMap<DetectedKind, Detector> = new Map(
  Object.values(modules)
    .sort((a, b) => (a.kind < b.kind ? -1 : 1))
    .map((detector) => [detector.kind, detector]),
);
