import { useEffect, useState } from 'preact/hooks';
import { send } from '../../utils/messages/send';
import type { Snapshot } from '../../utils/snapshot/format';
import { usePageWords } from '../page-words';
import { saveFile } from '../save-file';
import * as model from './dashboard-model';
import { writeSnapshot } from './draw-outline';
import { SnapshotView, type Stage } from './SnapshotView';

/** The root of *Report this page*: has the structure of a tab's page made, and keeps it nowhere but here. */
export function SnapshotPage({ tab }: { tab: string }) {
  const t = usePageWords();
  const [stage, setStage] = useState<Stage>({ is: 'making' });
  const tabId = /^\d{1,12}$/.test(tab) ? Number(tab) : null;
  const make = async () => {
    setStage({ is: 'making' });
    const answer = tabId === null ? null : await send({ type: 'snapshot', tabId });
    if (answer?.snapshot) setStage({ is: 'made', snapshot: answer.snapshot });
    else setStage({ is: answer?.problem ?? 'failed' });
  };
  useEffect(() => void make(), [tabId]);
  return (
    <SnapshotView
      stage={stage}
      onSave={(snapshot) => {
        const filename = nameFile(snapshot);
        saveFile({ filename, mime: 'application/json', text: writeSnapshot(snapshot) });
        model.say(t('snapshot.saved', { file: filename }));
      }}
      onDiscard={() => setStage({ is: 'discarded' })}
      onMake={() => void make()}
    />
  );
}

function nameFile({ network, page, made }: Snapshot): string {
  return `${['vitrine-snapshot', network ?? 'page', page, made].filter(Boolean).join('-')}.json`;
}
