import { useEffect } from 'preact/hooks';
import { listFormats } from '../../../utils/exports/list-formats';
import { usePageWords } from '../../page-words';
import * as dashboard from '../dashboard-model';
import { BackupPanel } from './BackupPanel';
import { ComparePanel } from './ComparePanel';
import { MakePanel } from './MakePanel';
import { PreviewPanel } from './PreviewPanel';
import styles from './ReportsPage.module.css';
import * as model from './reports-model';

/** The root of *Reports*: what a report should be, what it will be, and what else is done with whole files. */
export function ReportsPage() {
  const t = usePageWords();
  const settings = dashboard.settings.value!;
  const accounts = dashboard.data.value?.accounts ?? [];
  const choice = model.choice.value;
  const ids = accounts.map(({ id }) => id);
  const isOff = listFormats(settings).some(({ id, off }) => id === choice.format && off);
  const make = () => void model.makeReport(ids, t.locale);
  const wish = JSON.stringify([choice, ids, t.locale, isOff]);
  useEffect(make, [wish]);
  useEffect(() => model.dropReport, []);
  return (
    <>
      <h1 tabIndex={-1}>{t('dashboard.reports')}</h1>
      <p class={styles.intro}>{t('reports.intro')}</p>
      <MakePanel
        choice={choice}
        accounts={accounts}
        settings={settings}
        onChoose={(change) => {
          model.choice.value = { ...choice, ...change };
        }}
        onChange={(change, done) => void dashboard.change(change, done)}
      />
      <PreviewPanel
        making={model.making.value}
        format={choice.format}
        onStop={model.stopReport}
        onMake={make}
        onSave={() => {
          const file = model.saveShown();
          if (file) dashboard.say(t('reports.preview.saved', { file }));
        }}
      />
      <ComparePanel />
      <BackupPanel />
    </>
  );
}
