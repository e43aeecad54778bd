import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../Button';
import { ManagedLine } from '../../ManagedLine';
import { Notice } from '../../Notice';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import * as dashboard from '../dashboard-model';
import styles from './BackupPanel.module.css';
import * as model from './backup-model';
import { ConfirmRestore } from './ConfirmRestore';
import { judgePassword, leastPassword } from './judge-password';

/** Everything as one encrypted file, and back. */
export function BackupPanel() {
  const t = usePageWords();
  const held = dashboard.isRescueHeld(dashboard.settings.value!);
  return (
    <Panel title={t('backup.title')} note={t('backup.text')}>
      <div class={styles.parts}>
        <section class={styles.part}>
          <h3>{t('backup.save.title')}</h3>
          {held ? <ManagedLine managed={dashboard.settings.value!.managed} /> : <SaveForm />}
        </section>
        <section class={styles.part}>
          <h3>{t('backup.restore.title')}</h3>
          <RestoreForm />
        </section>
      </div>
      {model.asked.value && <ConfirmRestore asked={model.asked.value} />}
    </Panel>
  );
}

function SaveForm() {
  const t = usePageWords();
  const id = useId();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const strength = judgePassword(password);
  const differs = again !== '' && again !== password;
  const isReady = strength !== null && strength !== 'short' && again === password;
  const save = async () => {
    if (!isReady || !(await model.saveBackup(password))) return;
    setPassword('');
    setAgain('');
  };
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class={styles.note}>{t('backup.left')}</p>
      <label class={styles.field}>
        {t('backup.save.password')}
        <input
          type="password"
          autocomplete="new-password"
          value={password}
          aria-describedby={`${id}-strength`}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
      </label>
      <p id={`${id}-strength`} class={styles.note} role="status">
        {strength !== null && t(`backup.save.${strength}`, { count: leastPassword })}
      </p>
      <label class={styles.field}>
        {t('backup.save.again')}
        <input
          type="password"
          autocomplete="new-password"
          value={again}
          aria-describedby={`${id}-differ`}
          onInput={(event) => setAgain(event.currentTarget.value)}
        />
      </label>
      <p id={`${id}-differ`} class={styles.note} role="status">
        {differs && t('backup.save.differ')}
      </p>
      <p class={styles.lost}>{t('backup.save.lost')}</p>
      <div>
        <Button kind="main" type="submit" disabled={!isReady || model.work.value !== null}>
          {t('backup.save.button')}
        </Button>
      </div>
      <Progress of={['saving']} />
    </form>
  );
}

function RestoreForm() {
  const t = usePageWords();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [password, setPassword] = useState('');
  const take = async (next: File | undefined) => {
    if (!next || model.work.value) return;
    setPassword('');
    setFile((await model.lookAtFile(next)) ? next : null);
  };
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (file && password !== '') void model.openBackup(file, password);
      }}
    >
      <p class={styles.note}>{t('backup.restore.text')}</p>
      <input
        ref={input}
        class={styles.file}
        type="file"
        accept=".vitrine"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <div>
        <Button disabled={model.work.value !== null} onClick={() => input.current?.click()}>
          {t('backup.restore.choose')}
        </Button>
      </div>
      {file && (
        <>
          <p class={styles.name}>{t('backup.restore.chosen', { file: file.name })}</p>
          <label class={styles.field}>
            {t('backup.restore.password')}
            <input
              type="password"
              autocomplete="off"
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
          </label>
          <div>
            <Button kind="main" type="submit" disabled={password === '' || model.work.value !== null}>
              {t('backup.restore.button')}
            </Button>
          </div>
        </>
      )}
      <Progress of={['checking', 'writing']} />
      <Outcome />
    </form>
  );
}

const workWords = {
  saving: 'backup.save.working',
  checking: 'backup.restore.checking',
  writing: 'backup.restore.writing',
} as const;

/** How far it is, and a way to stop it. */
function Progress({ of }: { of: readonly model.Work['kind'][] }) {
  const t = usePageWords();
  const now = model.work.value;
  if (!now || !of.includes(now.kind)) return null;
  const words = t(workWords[now.kind]);
  return (
    <div class={styles.progress}>
      <p role="status">{words}</p>
      <progress aria-label={words} value={now.share ?? undefined} />
      <Button onClick={model.stop}>{t('backup.stop')}</Button>
    </div>
  );
}

function Outcome() {
  const t = usePageWords();
  const outcome = model.outcome.value;
  return (
    <div role="status">
      {outcome?.kind === 'problem' && (
        <Notice level="h3" title={t(`backup.restore.problem.${outcome.problem}`, { file: outcome.file })} />
      )}
      {outcome?.kind === 'restored' && (
        <Notice
          level="h3"
          title={t('backup.restore.done', { rows: t('backup.rows', { count: outcome.rows }) })}
        >
          {!outcome.settled && <p>{t('backup.restore.unsettled')}</p>}
          {!outcome.isOwn && (
            <>
              <p>{t('backup.elsewhere.text')}</p>
              <p>{t('backup.elsewhere.contacts')}</p>
            </>
          )}
        </Notice>
      )}
    </div>
  );
}
