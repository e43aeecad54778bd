import type { ConsentRequest } from '../model/sharing';
import { type ExplainedConsent, explainConsent, loadScopes } from './explain-consent';

type ConsentGrade = 'low' | 'medium' | 'high';

/** The worst of what was asked; null where nothing known is `high` and some of it is not known or does not show in the address. */
export function gradeExplained({
  grade,
  unknown,
  hidden,
}: Pick<ExplainedConsent, 'grade' | 'unknown' | 'hidden'>): ConsentGrade | null {
  if (grade === 'high') return grade;
  return grade === 'unknown' || hidden || unknown.length > 0 ? null : grade;
}

/** The same of what each app asked for, by the consent's id. Loads the scopes of the providers concerned. */
export async function gradeConsents(
  consents: readonly ConsentRequest[],
): Promise<Map<string, ConsentGrade | null>> {
  const ids = [...new Set(consents.map(({ provider }) => provider))];
  const tables = new Map(await Promise.all(ids.map(async (id) => [id, await loadScopes(id)] as const)));
  return new Map(
    consents.map(({ id, provider, scopes, client }) => [
      id,
      gradeExplained(explainConsent(tables.get(provider) ?? null, scopes, client)),
    ]),
  );
}
