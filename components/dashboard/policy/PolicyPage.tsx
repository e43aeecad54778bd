import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../../../utils/browser';
import { usePageWords } from '../../page-words';
import { saveFile } from '../../save-file';
import * as model from '../dashboard-model';
import { CoveragePanel, type MadeStatement } from './CoveragePanel';
import { nameBrowser } from './name-browser';
import { PolicyView } from './PolicyView';
import type { Inspection } from './read-inspection';
import { SupportPanel } from './SupportPanel';
import { TryText } from './TryText';
import type { TextTrier } from './try-text';

/** Loaded apart from the dashboard, because they bring the whole catalogue along. */
async function loadParts() {
  const [{ readInspection }, { makeTrier }, { writeSupportFile }] = await Promise.all([
    import('./read-inspection'),
    import('./try-text'),
    import('./write-support-file'),
  ]);
  return { readInspection, makeTrier, writeSupportFile };
}
type Parts = Awaited<ReturnType<typeof loadParts>>;

/** The root of the inspector: loads what it shows and follows what changes while it is open. */
export function PolicyPage() {
  const [{ parts, inspection }, setLoaded] = useState<{ parts: Parts | null; inspection: Inspection | null }>(
    { parts: null, inspection: null },
  );
  useEffect(() => {
    let isOpen = true;
    const read = async () => {
      const parts = await loadParts();
      const inspection = await parts.readInspection();
      if (isOpen) setLoaded({ parts, inspection });
    };
    const follow = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && ('policy' in changes || 'choices' in changes)) void read();
    };
    void read();
    browser.storage.onChanged.addListener(follow);
    return () => {
      isOpen = false;
      browser.storage.onChanged.removeListener(follow);
    };
  }, []);
  // Kept while the lists stay as they are: getting thousands of words ready is done once.
  const lists = JSON.stringify(inspection?.terms ?? []);
  const trier = useMemo(
    () => (parts && inspection && inspection.terms.length > 0 ? parts.makeTrier(inspection.terms) : null),
    [parts, lists],
  );
  const firefox = import.meta.env.FIREFOX;
  return (
    <PolicyView inspection={inspection} firefox={firefox} userAgent={navigator.userAgent}>
      {parts && inspection && <Doings parts={parts} inspection={inspection} trier={trier} />}
    </PolicyView>
  );
}

interface DoingsProps {
  parts: Parts;
  inspection: Inspection;
  trier: TextTrier | null;
}

/** What a person can do here. */
function Doings({ parts, inspection: { state, terms }, trier }: DoingsProps) {
  const t = usePageWords();
  const settings = model.settings.value;
  const name = state.policy?.organisation || t('managed.nobody');
  const save = (file: { filename: string; text: string }) => {
    saveFile({ ...file, mime: 'application/json' });
    model.say(t('policy.saved', { file: file.filename }));
  };
  const isOff = settings?.exportsOff.includes('coverage') ?? false;
  return (
    <>
      <TryText trier={trier} name={name} />
      <CoveragePanel
        off={isOff ? { managed: settings?.managed ?? null } : null}
        make={makeStatement}
        onSave={save}
      />
      <SupportPanel
        name={name}
        hasTerms={terms.length > 0}
        make={(withWords) =>
          parts.writeSupportFile({
            state,
            generated: Date.now(),
            version: browser.runtime.getManifest().version,
            browser: nameBrowser(navigator.userAgent),
            withWords,
          })
        }
        onSave={save}
      />
    </>
  );
}

/** Exports bring validation and the whole catalogue along, so they are loaded once a statement is asked for. */
async function makeStatement(only: readonly string[] | null): Promise<MadeStatement | null> {
  const { buildCoverage } = await import('../../../utils/exports/build');
  return buildCoverage(only);
}
