import { useEffect, useState } from 'preact/hooks';
import { loadPictureWords, type PictureTranslator } from '../../../utils/i18n/load-picture-words';
import type { PictureAnswers } from '../../../utils/messages/picture';
import { send } from '../../../utils/messages/send';
import { Button } from '../../Button';
import { useWords } from '../../words-context';
import styles from './PicturePart.module.css';
import { readPicture } from './read-picture';

interface Props {
  tabId: number;
  /** Id of the account whose profile the tab shows. */
  account: string;
}

type Problem = PictureAnswers['picture-remember']['problem'];

/** On a profile of the person's own: the offer to remember how its picture looks, and whether it was done. */
export function PicturePart({ tabId, account }: Props) {
  const { locale, date } = useWords();
  const [words, setWords] = useState<PictureTranslator | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const [said, setSaid] = useState<'busy' | 'done' | NonNullable<Problem> | null>(null);
  useEffect(() => {
    void loadPictureWords(locale).then((loaded) => setWords(() => loaded));
  }, [locale]);
  useEffect(() => {
    setSaid(null);
    void readPicture(account).then(setAt, () => {});
  }, [account]);
  if (!words) return null;
  const look = async () => {
    setSaid('busy');
    const answer = await send({ type: 'picture-remember', tabId });
    setSaid(answer ? (answer.problem ?? 'done') : 'refused');
    setAt(await readPicture(account).catch(() => null));
  };
  return (
    <section class={styles.part}>
      {at === null && <p class={styles.note}>{words('footprint.pictures.offerNote')}</p>}
      {at !== null && said !== 'done' && (
        <p class={styles.note}>{words('footprint.pictures.keptOn', { date: date(at) })}</p>
      )}
      <Button disabled={said === 'busy'} onClick={() => void look()}>
        {words(at === null ? 'footprint.pictures.offer' : 'footprint.pictures.again')}
      </Button>
      <p aria-live="polite" class={styles.said}>
        {said === 'busy' || said === 'done'
          ? words(`footprint.pictures.${said}`)
          : said && words(`footprint.pictures.problem.${said}`)}
      </p>
    </section>
  );
}
