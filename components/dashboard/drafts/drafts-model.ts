import { signal } from '@preact/signals';
import { onChanged, send } from '../../../utils/messages/send';
import type { Caution } from '../../../utils/model/draft';
import { readCautions } from '../../../utils/store/read-cautions';
import { say, wordsNow } from '../dashboard-model';

/** What was found in drafts and photos, in counts; null until read. */
export const cautions = signal<readonly Caution[] | null>(null);
/** Whether forgetting is asked about. */
export const forgetting = signal(false);

/** Reads the counts, and again whenever something changes. Returns the way to stop. */
export function followCautions(): () => void {
  const read = async () => {
    // What cannot be read is told by the dashboard itself.
    cautions.value = await readCautions().catch(() => cautions.value ?? []);
  };
  void read();
  return onChanged(() => void read());
}

export async function forgetCounts(): Promise<void> {
  forgetting.value = false;
  const answer = await send({ type: 'forget-cautions' });
  const t = wordsNow();
  if (!answer) return say(t('announce.failed'));
  cautions.value = await readCautions().catch(() => []);
  say(t('drafts.forget.done', { count: answer.rows }));
}
