import { useState } from 'preact/hooks';
import { Button } from '../../Button';
import { Icon } from '../../Icon';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import { FilePreview } from './FilePreview';
import styles from './SupportPanel.module.css';

interface Props {
  /** The organisation, as it stands in a sentence. */
  name: string;
  hasTerms: boolean;
  make: (withWords: boolean) => { filename: string; text: string };
  onSave: (file: { filename: string; text: string }) => void;
}

/** A file that tells whoever set the policy what reached this browser, to be looked at before it is saved. */
export function SupportPanel({ name, hasTerms, make, onSave }: Props) {
  const t = usePageWords();
  const [withWords, setWithWords] = useState(false);
  return (
    <Panel title={t('policy.support.title')} note={t('policy.support.text')}>
      <p>{t('policy.support.not')}</p>
      {hasTerms && (
        <div>
          <label class={styles.choice}>
            <input
              type="checkbox"
              checked={withWords}
              aria-describedby="support-words-note"
              onChange={(event) => setWithWords(event.currentTarget.checked)}
            />
            {t('policy.support.words')}
          </label>
          <p id="support-words-note" class={styles.soft}>
            {t('policy.support.wordsNote', { name })}
          </p>
        </div>
      )}
      <FilePreview
        label={t('policy.support.preview')}
        file={t('policy.support.title')}
        make={() => make(withWords).text}
      />
      <div>
        <Button onClick={() => onSave(make(withWords))}>
          <Icon name="save" />
          {t('policy.support.save')}
        </Button>
      </div>
    </Panel>
  );
}
