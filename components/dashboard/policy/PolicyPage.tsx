import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../../../utils/browser';
import { usePageWords } from '../../page-words';
import { saveFile } from '../../save-file';
import page from '../DashboardPage.module.css';
import * as model from '../dashboard-model';
import { CoveragePanel, type MadeStatement } from './CoveragePanel';
import { nameBrowser } from './name-browser';
import { PolicyView } from './PolicyView';
import type { Inspection } from './read-inspection';
import { SupportPanel } from './SupportPanel';
import { TryText } from './TryText';

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
  const t = usePageWords();
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
  if (!parts || !inspection) return <p class={page.loading}>{t('dashboard.loading')}</p>;
  const { state } = inspection;
  const settings = model.settings.value;
  const save = (file: { filename: string; text: string }) => {
    saveFile({ ...file, mime: 'application/json' });
    model.say(t('policy.saved', { file: file.filename }));
  };
  const managed = settings?.managed ?? null;
  const name = state.policy?.organisation || t('managed.nobody');
  return (
    <PolicyView inspection={inspection} firefox={import.meta.env.FIREFOX} userAgent={navigator.userAgent}>
      <TryText trier={trier} name={name} />
      <CoveragePanel
        off={settings?.exportsOff.includes('coverage') ? { managed } : null}
        make={makeStatement}
        onSave={save}
      />
      <SupportPanel
        name={name}
        hasTerms={inspection.terms.length > 0}
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
    </PolicyView>
  );
}

/** Exports bring validation and the whole catalogue along, so they are loaded once a statement is asked for. */
async function makeStatement(only: readonly string[] | null): Promise<MadeStatement | null> {
  const { buildCoverage } = await import('../../../utils/exports/build');
  return buildCoverage(only);
}
