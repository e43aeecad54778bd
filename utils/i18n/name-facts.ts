import { formerNames } from '../former/names';
import type { Fact, FormerId } from '../model/words';
import type { FullTranslator } from './translate';

type Plain = Exclude<Fact, `dead-link:${string}` | 'link:other'>;

const isPlain = (fact: Fact): fact is Plain => !fact.startsWith('dead-link:') && fact !== 'link:other';

/** What is kept of a value beside its mask, in words; that a link leads nowhere in particular is no news. */
export function nameFacts(t: FullTranslator, facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    if (isPlain(fact)) return [t(`fact.${fact}`)];
    if (fact === 'link:other') return [];
    return [t('fact.deadLink', { name: formerNames[fact.slice('dead-link:'.length) as FormerId] })];
  });
}
