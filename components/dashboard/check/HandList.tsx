import { adviseValue, type Expectation, isOwnAdvice } from '../../../utils/audit/expect';
import { inLanguage } from '../../../utils/i18n/in-language';
import { nameCatalogued } from '../../../utils/i18n/name-settings';
import type { SettingObservation } from '../../../utils/model/schemas';
import type { Setting, SettingsAbout } from '../../../utils/networks/define-settings';
import { Button } from '../../Button';
import { usePageWords } from '../../page-words';
import styles from './HandList.module.css';

interface Props {
  heading: string;
  note: string;
  /** For whoever comes from the list of pages. */
  anchor: string;
  settings: readonly Setting[];
  about: SettingsAbout | null;
  expectation: Expectation;
  /** What is known of them, by setting id. */
  answers: ReadonlyMap<string, SettingObservation>;
  onDeclare: (setting: string, value: string | null, name: string) => void;
}

/** Settings that Vitrine cannot look at: where to find each, and what the person found there. */
export function HandList({ heading, note, anchor, settings, ...shared }: Props) {
  if (settings.length === 0) return null;
  return (
    <section class={styles.section} aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        {heading}
      </h2>
      <p class={styles.soft}>{note}</p>
      <div class={styles.list}>
        {settings.map((setting) => (
          <Question key={setting.id} setting={setting} {...shared} />
        ))}
      </div>
    </section>
  );
}

/** Values are written to stand within a sentence; here each stands alone. */
const capitalise = (text: string, locale: string) =>
  text.replace(/^./u, (first) => first.toLocaleUpperCase(locale));

type QuestionProps = Pick<Props, 'about' | 'expectation' | 'answers' | 'onDeclare'> & { setting: Setting };

function Question({ setting, about, expectation, answers, onDeclare }: QuestionProps) {
  const t = usePageWords();
  const names = nameCatalogued(t, setting);
  const { text, lang } = names.label;
  const prose = about?.settings[setting.id];
  const steps = prose?.steps ? inLanguage(prose.steps, t.locale) : [];
  const answer = answers.get(setting.id);
  const value = names.value(adviseValue(setting, expectation));
  const declared = answer?.cue === 'person';
  return (
    <fieldset class={styles.question}>
      <legend class={styles.legend} lang={lang}>
        {text}
      </legend>
      {prose && <p>{inLanguage(prose.controls, t.locale)}</p>}
      {steps.length > 0 && (
        <details>
          <summary>{t('check.app.steps')}</summary>
          <ol class={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      )}
      <div class={styles.options}>
        {names.options.map((option) => (
          <label key={option.id} class={styles.option}>
            <input
              type="radio"
              name={`by-hand-${setting.id}`}
              checked={answer?.value === option.id}
              onChange={() => onDeclare(setting.id, option.id, text)}
            />
            {capitalise(option.text, t.locale)}
          </label>
        ))}
      </div>
      <p class={styles.foot}>
        {isOwnAdvice(setting, expectation)
          ? t('check.app.advisedBy', { name: expectation.by || t('managed.nobodyFirst'), value })
          : t('check.app.advised', { value })}
        {answer &&
          ` ${t(declared ? 'check.app.declared' : 'check.app.seen', { date: t.date(answer.lastSeen) })}`}
        {declared && (
          <Button
            kind="quiet"
            label={`${t('check.app.clear')}: ${text}`}
            onClick={() => onDeclare(setting.id, null, text)}
          >
            {t('check.app.clear')}
          </Button>
        )}
      </p>
    </fieldset>
  );
}
