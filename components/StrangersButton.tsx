import { useEffect, useState } from 'preact/hooks';
import { loadStrangersWords, type StrangersTranslator } from '../utils/i18n/load-strangers-words';
import type { Answers } from '../utils/messages/protocol';
import { onChanged, send } from '../utils/messages/send';
import type { Account } from '../utils/model/schemas';
import { readTold, type Told } from '../utils/store/strangers';
import { Button } from './Button';
import { nameNetwork } from './name-network';
import styles from './StrangersButton.module.css';
import { useWords } from './words-context';

type Problem = Answers['strangers']['problem'];

interface Props {
  account: Pick<Account, 'id' | 'network'>;
  /** Where the account's findings are listed; left out where they stand beside it. */
  findings?: string | undefined;
  /** Says beside the button what it does; of many buttons on a page the first says it. */
  hasHint?: boolean;
}

let reading: Promise<Record<string, Told>> | null = null;

/** One reading for all the buttons of a page, which are drawn together. */
function readOnce(): Promise<Record<string, Told>> {
  reading ??= readTold().finally(() => {
    reading = null;
  });
  return reading;
}

/** *See what strangers see*, and what came of it last. Its words load with it, so that the popup can do without. */
export function StrangersButton({ account, findings, hasHint = true }: Props) {
  const { locale } = useWords();
  const [t, setWords] = useState<StrangersTranslator | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [problem, setProblem] = useState<Problem>(null);
  const [isOpening, setOpening] = useState(false);
  useEffect(() => void loadStrangersWords(locale).then((words) => setWords(() => words)), [locale]);
  useEffect(() => {
    const read = () => void readOnce().then((all) => setTold(all[account.id] ?? null));
    read();
    return onChanged(read);
  }, [account.id]);
  if (!t) return null;
  const open = async () => {
    setOpening(true);
    setProblem(null);
    const answer = await send({ type: 'strangers', account: account.id });
    setOpening(false);
    setProblem(answer ? answer.problem : 'refused');
  };
  return (
    <div class={styles.strangers}>
      <Button disabled={isOpening} onClick={() => void open()}>
        {t('strangers.action')}
      </Button>
      {hasHint && !told && !problem && <p class={styles.hint}>{t('strangers.hint')}</p>}
      {/* Always there, so that what comes to stand in it is read out. */}
      <div aria-live="polite">
        {isOpening && <p>{t('strangers.opening')}</p>}
        {!isOpening && problem && <Refusal t={t} problem={problem} account={account} />}
        {!isOpening && !problem && told && <Result t={t} told={told} account={account} findings={findings} />}
      </div>
    </div>
  );
}

interface PartProps extends Props {
  t: StrangersTranslator;
}

function Refusal({ t, problem, account }: PartProps & { problem: NonNullable<Problem> }) {
  const words = useWords();
  const network = nameNetwork(words, account.network);
  if (problem !== 'not-allowed') return <p>{t(`strangers.problem.${problem}`)}</p>;
  return (
    <>
      <p>
        {t('strangers.problem.not-allowed')} {t('strangers.how.intro')}
      </p>
      <p>{t(`strangers.how.${nameKind(navigator.userAgent)}`)}</p>
      <p>{t('strangers.how.instead', { network })}</p>
    </>
  );
}

function nameKind(userAgent: string): 'firefox' | 'edge' | 'chrome' {
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  return /\bEdg\//.test(userAgent) ? 'edge' : 'chrome';
}

function Result({ t, told, account, findings }: PartProps & { told: Told }) {
  const words = useWords();
  if (told.state === 'looking') return <p>{t('strangers.looking')}</p>;
  if (told.state === 'unread')
    return <p>{t(`strangers.unread.${told.health}`, { network: nameNetwork(words, account.network) })}</p>;
  if (told.state !== 'seen') return <p>{t(`strangers.refused.${told.state}`)}</p>;
  const names = told.fields.map((field) => words(`field.${field}`));
  const list = new Intl.ListFormat(t.locale).format(names);
  return (
    <p>
      {names.length > 0 ? t('strangers.seen', { count: names.length, list }) : t('strangers.nothing')}{' '}
      <span class={styles.hint}>{t('strangers.when', { date: t.dateTime(told.at) })}</span>{' '}
      {findings && <a href={findings}>{t('strangers.findings')}</a>}
    </p>
  );
}
