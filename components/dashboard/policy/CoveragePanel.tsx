import { useEffect, useState } from 'preact/hooks';
import type { Coverage } from '../../../utils/model/coverage';
import type { Managed } from '../../../utils/model/policy';
import { networkName } from '../../../utils/networks/names';
import { Button } from '../../Button';
import { isHeld } from '../../find-lock';
import { Icon } from '../../Icon';
import { ManagedLine } from '../../ManagedLine';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import styles from './CoveragePanel.module.css';
import { FilePreview } from './FilePreview';

/** A statement as it would be saved. */
export interface MadeStatement {
  statement: Coverage;
  file: { filename: string; mime: string; text: string };
}

interface Props {
  /** Nothing can be saved in this format; null where it can. */
  off: { managed: Managed | null } | null;
  /** Makes the statement of some networks, or of all (null). Null where it is switched off. */
  make: (only: readonly string[] | null) => Promise<MadeStatement | null>;
  onSave: (file: MadeStatement['file']) => void;
}

/** How far Vitrine has looked, for who wants to show it: made on request, shown in full, saved only then. */
export function CoveragePanel({ off, make, onSave }: Props) {
  const t = usePageWords();
  const [asked, setAsked] = useState(false);
  return (
    <Panel title={t('policy.coverage.title')} note={t('policy.coverage.text')}>
      {off ? (
        <div>
          <p>{t('policy.coverage.off')}</p>
          {isHeld(off.managed, 'exports-off', 'coverage') && <ManagedLine managed={off.managed} />}
        </div>
      ) : asked ? (
        <Statement make={make} onSave={onSave} />
      ) : (
        <div>
          <Button onClick={() => setAsked(true)}>{t('policy.coverage.show')}</Button>
        </div>
      )}
    </Panel>
  );
}

type Stage = { all: MadeStatement; made: MadeStatement } | 'failed' | null;

function Statement({ make, onSave }: Pick<Props, 'make' | 'onSave'>) {
  const t = usePageWords();
  const [stage, setStage] = useState<Stage>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    const build = async () => {
      const all = await make(null);
      const named = all?.statement.networks.map(({ network }) => network) ?? [];
      const made = left.length === 0 ? all : await make(named.filter((one) => !left.includes(one)));
      if (isWanted) setStage(all && made ? { all, made } : 'failed');
    };
    build().catch(() => {
      if (isWanted) setStage('failed');
    });
    return () => {
      isWanted = false;
    };
  }, [make, left]);
  if (stage === 'failed') return <p role="status">{t('policy.coverage.failed')}</p>;
  if (stage === null) return null;
  const { all, made } = stage;
  const { policy, overall, generator } = made.statement;
  const toggle = (network: string, isIn: boolean) =>
    setLeft(isIn ? left.filter((one) => one !== network) : [...left, network]);
  return (
    <>
      {all.statement.networks.length > 0 && (
        <table class={styles.table}>
          <caption class={styles.caption}>{t('policy.coverage.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('policy.coverage.network')}</th>
              <th scope="col">{t('policy.coverage.share')}</th>
              <th scope="col">{t('policy.coverage.day')}</th>
            </tr>
          </thead>
          <tbody>
            {all.statement.networks.map(({ network, coverage, checked }) => (
              <tr key={network} class={left.includes(network) ? styles.left : undefined}>
                <th scope="row">
                  <label class={styles.pick}>
                    <input
                      type="checkbox"
                      checked={!left.includes(network)}
                      aria-label={t('policy.coverage.include', { network: networkName(network) })}
                      onChange={(event) => toggle(network, event.currentTarget.checked)}
                    />
                    {networkName(network)}
                  </label>
                </th>
                <td>{t.number(Math.round(coverage * 100))} %</td>
                <td>{t.date(Date.parse(checked), { timeZone: 'UTC' })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p role="status">
        {overall !== null
          ? t('policy.coverage.overall', { share: Math.round(overall * 100) })
          : t(all.statement.networks.length > 0 ? 'policy.coverage.nonePicked' : 'policy.coverage.nothing')}
      </p>
      <p>
        {policy
          ? t('policy.coverage.policy', {
              organisation: policy.organisation || t('managed.nobody'),
              version: policy.version || '–',
            })
          : t('policy.coverage.noPolicy')}{' '}
        {t('policy.coverage.rest', { version: generator.version })}
      </p>
      <p>{t('policy.coverage.not')}</p>
      <p class={styles.soft}>{t('policy.coverage.proof')}</p>
      <FilePreview
        label={t('policy.coverage.json')}
        file={t('policy.coverage.title')}
        make={() => made.file.text}
      />
      <div>
        <Button onClick={() => onSave(made.file)}>
          <Icon name="save" />
          {t('policy.coverage.save')}
        </Button>
      </div>
    </>
  );
}
