import { useId } from 'preact/hooks';
import type { Locale } from '../../../utils/model/settings';
import type { Letter } from '../../../utils/rights/write-letter';
import { mailtoLimit, writeMailto } from '../../../utils/rights/write-mailto';
import { Button } from '../../Button';
import button from '../../Button.module.css';
import { Icon } from '../../Icon';
import { usePageWords } from '../../page-words';
import { saveFile } from '../../save-file';
import styles from './LetterSheet.module.css';

interface Props {
  letter: Letter;
  language: Locale;
  /** Theirs; empty where none is known. */
  email: string;
  filename: string;
  onSay: (text: string) => void;
}

/** The letter as it will be, and the ways to take it along. On paper it is all there is of the page. */
export function LetterSheet({ letter, language, email, filename, onSay }: Props) {
  const t = usePageWords();
  const id = useId();
  const mail = writeMailto({ to: email, subject: letter.subject, body: letter.body });
  const isLong = mail.length > mailtoLimit;
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(letter.sheet).then(
      () => true,
      () => false,
    );
    onSay(t(isCopied ? 'rights.letter.copied' : 'rights.letter.copyFailed'));
  };
  const save = () => {
    saveFile({ filename, mime: 'text/plain;charset=utf-8', text: letter.sheet });
    onSay(t('rights.letter.saved', { file: filename }));
  };
  return (
    <section class={styles.part} aria-labelledby={id}>
      <h3 id={id}>{t('rights.letter.preview')}</h3>
      <div class={styles.actions}>
        <Button kind="main" onClick={() => void copy()}>
          {t('rights.letter.copy')}
        </Button>
        <a class={button.button} href={mail} aria-describedby={isLong ? `${id}-long` : undefined}>
          {t('rights.letter.mail')}
        </a>
        {isLong && (
          <a class={button.button} href={writeMailto({ to: email, subject: letter.subject })}>
            {t('rights.letter.mailBare')}
          </a>
        )}
        <Button onClick={() => window.print()}>{t('rights.letter.print')}</Button>
        <Button onClick={save}>
          <Icon name="save" />
          {t('rights.letter.save')}
        </Button>
      </div>
      {isLong && (
        <p class={styles.soft} id={`${id}-long`}>
          {t('rights.letter.mailLong', { count: mail.length, limit: mailtoLimit })}
        </p>
      )}
      <div class={styles.sheet} lang={language} data-letter>
        {listParts(letter).map((part, at) => (
          <Part key={at} {...part} />
        ))}
      </div>
    </section>
  );
}

interface SheetPart {
  text: string;
  is: 'text' | 'subject' | 'points';
}

/** Paragraphs of the sheet, as one would set them. */
function listParts({ sheet, subject }: Letter): SheetPart[] {
  const texts = sheet.trimEnd().split('\n\n');
  const at = texts.indexOf(subject);
  return texts.map((text, here) => {
    const isList = text.split('\n').every((line) => line.startsWith('- '));
    return { text, is: here === at ? 'subject' : isList ? 'points' : 'text' };
  });
}

function Part({ text, is }: SheetPart) {
  if (is === 'subject')
    return (
      <p>
        <strong>{text}</strong>
      </p>
    );
  if (is === 'text') return <p>{text}</p>;
  return (
    <ul>
      {text.split('\n').map((line, at) => (
        <li key={at}>{line.slice(2)}</li>
      ))}
    </ul>
  );
}
