import { useEffect, useState } from 'preact/hooks';
import { formerNames } from '../../../utils/former/names';
import { type Former, formers } from '../../../utils/former/table';
import type { FormerId } from '../../../utils/model/words';
import { usePageWords } from '../../page-words';
import * as model from '../dashboard-model';
import { chooseFormers, type FormerFilter, type ShownKind, shownKinds, tick } from './choose-formers';
import { FormerCard } from './FormerCard';
import styles from './FormerPage.module.css';
import { findLinked } from './former-model';

/** Networks that are gone: what became of what was there, and what those who were there can still do. */
export function FormerPage() {
  const t = usePageWords();
  const had = model.settings.value?.hadNetworks ?? [];
  const summaries = model.data.value?.summaries;
  const [linked, setLinked] = useState<ReadonlySet<FormerId>>(new Set());
  const [filter, setFilter] = useState<FormerFilter>({ text: '', show: 'all' });
  useEffect(() => {
    if (summaries) void findLinked(summaries).then(setLinked);
  }, [summaries]);
  const shown = chooseFormers(filter, had, linked);
  const onTick = (id: FormerId, on: boolean) => {
    const said = t(on ? 'former.ticked' : 'former.unticked', { name: formerNames[id] });
    void model.change({ hadNetworks: tick(had, id, on) }, said, { hadNetworks: [...had] });
  };
  const ticked = formers.filter(({ id }) => had.includes(id)).length;
  const list = (title: string, some: readonly Former[]) =>
    some.length > 0 && (
      <section class={styles.part}>
        <h2>{title}</h2>
        <ul class={styles.cards}>
          {some.map((former) => (
            <FormerCard
              key={former.id}
              former={former}
              had={had.includes(former.id)}
              linked={linked.has(former.id)}
              onTick={(on) => onTick(former.id, on)}
            />
          ))}
        </ul>
      </section>
    );
  return (
    <div class={styles.page}>
      <h1 tabIndex={-1}>{t('former.title')}</h1>
      <p class={styles.intro}>{t('former.intro')}</p>
      <div class={styles.filters}>
        <label>
          {t('former.find')}
          <input
            type="search"
            value={filter.text}
            onInput={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
          />
        </label>
        <label>
          {t('former.show')}
          <select
            value={filter.show}
            onChange={(event) => setFilter({ ...filter, show: event.currentTarget.value as ShownKind })}
          >
            {shownKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(names[kind])}
              </option>
            ))}
          </select>
        </label>
        <p class={styles.count} role="status">
          {ticked === 0 ? t('former.noneTicked') : t('former.count', { count: ticked, all: formers.length })}
        </p>
      </div>
      {list(t('former.hadTitle'), shown.had)}
      {list(t(shown.had.length > 0 ? 'former.restTitle' : 'former.allTitle'), shown.rest)}
      {shown.had.length + shown.rest.length === 0 && <p>{t('former.noMatch')}</p>}
    </div>
  );
}

const names = { all: 'former.showAll', had: 'former.showHad', linked: 'former.showLinked' } as const;
