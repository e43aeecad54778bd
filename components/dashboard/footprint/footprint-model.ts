import { signal } from '@preact/signals';
import { judgeFootprint } from '../../../utils/audit/judge-footprint';
import { send } from '../../../utils/messages/send';
import type { Finding } from '../../../utils/model/schemas';
import { type FootprintStore, readFootprint } from '../../../utils/store/read-footprint';

export interface Footprint extends FootprintStore {
  findings: Finding[];
}

/** Null until somebody looked. */
export const footprint = signal<Footprint | null>(null);

let isWanted = false;

/** Reads what ties the accounts together, if a page that shows it was opened; part of every refresh of the dashboard. */
export async function refreshFootprint(): Promise<void> {
  if (!isWanted) return;
  const store = await readFootprint();
  footprint.value = { ...store, findings: judgeFootprint(store.accounts, store.ties, store.dismissals) };
}

/** From now on it is read with everything else: asked for by the pages that show it, since every profile's observations are read for it. */
export function wantFootprint(): void {
  if (isWanted) return;
  isWanted = true;
  // A damaged database is told of by the dashboard, which reads it as well.
  void refreshFootprint().catch(() => {});
}

export async function forgetPicture(account: string): Promise<boolean> {
  const answer = await send({ type: 'picture-forget', account });
  await refreshFootprint();
  return answer?.done === true;
}
