import { readFileSync } from 'node:fs';
import { loadModule } from './load-module.ts';

/** Says of each saved report whether it is as Vitrine wrote it: 0 when all are, 1 when one was changed, 2 when one cannot be told. */
export async function verifyFiles(files: readonly string[]): Promise<number> {
  const { verifySeal } = await loadModule<typeof import('../../utils/exports/text/seal.ts')>(
    'utils/exports/text/seal.ts',
  );
  let code = 0;
  for (const file of files) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch (error) {
      console.log(`${file}: cannot be read: ${(error as Error).message}`);
      code = 2;
      continue;
    }
    const { outcome, said, found } = verifySeal(bytes);
    if (outcome === 'same') console.log(`${file}: as Vitrine wrote it, sha256 ${said}`);
    else if (outcome === 'none') console.log(`${file}: carries no hash of a report`);
    else console.log(`${file}: changed since: it says ${said}, its bytes give ${found}`);
    code = Math.max(code, { same: 0, changed: 1, none: 2 }[outcome]);
  }
  return code;
}
