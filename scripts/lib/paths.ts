import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const outDir = process.env.VITRINE_OUT_DIR ?? `${root}/.output`;
/** Read-only material beside the repository on the build machines; absent elsewhere. */
export const sharedDir = fileURLToPath(new URL('../../../shared', import.meta.url));
