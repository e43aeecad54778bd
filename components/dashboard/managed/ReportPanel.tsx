import { useId, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../utils/model/settings';
import { Button } from '../../Button';
import { isLocked } from '../../find-lock';
import { ManagedLine } from '../../ManagedLine';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import {
  checkField,
  longest,
  type Problem,
  type ReportField,
  readField,
  showField,
} from './check-report-fields';
import styles from './ReportPanel.module.css';
import type { ChangeSettings } from './types';
import { type Draft, useDraft } from './use-draft';

interface Props {
  settings: Settings;
  onChange: ChangeSettings;
  onSay: (text: string) => void;
}

const fields = [
  { field: 'reportName', key: 'report-name', label: 'name', hint: null },
  { field: 'reportContact', key: 'report-contact', label: 'contact', hint: 'contactHint' },
  { field: 'supportAddress', key: 'support-address', label: 'support', hint: 'supportHint' },
] as const;

/** What stands above reports, and whom to ask for help. Saved together, and not before everything in it can be. */
export function ReportPanel({ settings, onChange, onSay }: Props) {
  const t = usePageWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<Partial<Record<ReportField, Problem>>>({});
  const drafts: Record<ReportField, Draft> = {
    reportName: useDraft(showField('reportName', settings.reportName)),
    reportContact: useDraft(showField('reportContact', settings.reportContact)),
    supportAddress: useDraft(showField('supportAddress', settings.supportAddress)),
  };
  const free = fields.filter(({ key }) => !isLocked(settings.managed, key));
  const save = () => {
    const typed = free.filter(({ field }) => drafts[field].isTyped);
    const values = typed.map(({ field }) => [field, readField(field, drafts[field].text)] as const);
    const wrong = values.flatMap(([field, value]) => {
      const problem = checkField(field, value);
      return problem ? [[field, problem] as const] : [];
    });
    setProblems(Object.fromEntries(wrong));
    if (wrong[0]) {
      onSay(t('onReport.wrong'));
      form.current?.querySelector<HTMLElement>(`[name="${wrong[0][0]}"]`)?.focus();
      return;
    }
    for (const [field, value] of values) drafts[field].type(showField(field, value));
    onChange(Object.fromEntries(values), t('onReport.saved'));
  };
  return (
    <Panel at="report" title={t('onReport.title')} note={t('onReport.note')}>
      <form
        ref={form}
        class={styles.form}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {fields.map(({ field, key, label, hint }) => {
          const held = isLocked(settings.managed, key);
          const problem = held ? undefined : problems[field];
          const described = [
            hint && `${id}-${field}-hint`,
            held && `${id}-${field}-held`,
            problem && `${id}-${field}`,
          ];
          return (
            <div key={field} class={styles.field}>
              <label for={`${id}-${field}-input`}>{t(`onReport.${label}`)}</label>
              <input
                id={`${id}-${field}-input`}
                name={field}
                type="text"
                spellcheck={false}
                autoCapitalize="none"
                value={held ? showField(field, settings[field]) : drafts[field].text}
                disabled={held}
                aria-invalid={problem !== undefined}
                aria-describedby={described.filter(Boolean).join(' ') || undefined}
                onInput={(event) => {
                  drafts[field].type(event.currentTarget.value);
                  setProblems({ ...problems, [field]: undefined });
                }}
              />
              {problem && (
                <p id={`${id}-${field}`} class={styles.problem}>
                  {problem === 'long'
                    ? t('onReport.problem.long', { count: longest[field] })
                    : t(`onReport.problem.${problem}`)}
                </p>
              )}
              {hint && (
                <p id={`${id}-${field}-hint`} class={styles.soft}>
                  {t(`onReport.${hint}`)}
                </p>
              )}
              {held && <ManagedLine managed={settings.managed} id={`${id}-${field}-held`} />}
            </div>
          );
        })}
        {free.length > 0 && (
          <div>
            <Button type="submit" disabled={free.every(({ field }) => !drafts[field].isTyped)}>
              {t('settings.save')}
            </Button>
          </div>
        )}
      </form>
    </Panel>
  );
}
