import type { Recipient, Sources } from '../../../utils/recipients/define';
import type { SourceGroup } from './SourceList';

/** Sources under the names of what they are about; services that share a name and its sources come once, the rest last. */
export function nameSources(sources: Sources | null, recipient: Recipient | null): SourceGroup[] {
  const groups = new Map<string, Map<string, string>>();
  for (const [key, list] of Object.entries(sources ?? {})) {
    const name = recipient?.services.find(({ id }) => id === key)?.name ?? key;
    const group = groups.get(name) ?? new Map<string, string>();
    for (const [ref, date] of list) group.set(ref, date);
    groups.set(name, group);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b))
    .map(([name, list]) => ({ name, sources: [...list].map(([ref, date]) => ({ ref: spell(ref), date })) }));
}

/** `github:owner/name path` as the address of the repository; anything else as it is. */
function spell(ref: string): string {
  const repository = /^github:([\w.-]+\/[\w.-]+)/.exec(ref)?.[1];
  return repository ? `https://github.com/${repository}` : ref;
}
