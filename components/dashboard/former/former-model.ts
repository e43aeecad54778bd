import type { Observation, Summary } from '../../../utils/model/schemas';
import type { FormerId } from '../../../utils/model/words';
import { readObservations } from '../../../utils/store/read';

/** The networks that are gone to which one's profiles link, by what stands of them now. */
export async function findLinked(summaries: readonly Summary[]): Promise<Set<FormerId>> {
  const some = summaries.filter(({ findings }) =>
    findings.some(({ check, evidence }) => check === 'dead-network-link' && evidence.length > 0),
  );
  const all = await Promise.all(some.map(({ account }) => readObservations(account.id)));
  return new Set(all.flat().flatMap(listFormer));
}

function listFormer(one: Observation): FormerId[] {
  if (one.kind !== 'profile-field' || one.gone !== null) return [];
  return one.facts.flatMap((fact) =>
    fact.startsWith('dead-link:') ? [fact.slice('dead-link:'.length) as FormerId] : [],
  );
}
