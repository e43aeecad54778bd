import type { Recipient, Sources } from '../../../utils/recipients/define';
import type { SourceGroup } from './SourceList';

/** Sources under the names of what they are about; services that share a name and are known as well come once, the rest last. */
export function nameSources(sources: Sources | null, recipient: Recipient | null): SourceGroup[] {
  const groups = new Map<string, { name: string; sure: boolean; list: Map<string, string> }>();
  for (const [key, list] of Object.entries(sources ?? {})) {
    const service = recipient?.services.find(({ id }) => id === key);
    const name = service?.name ?? key;
    const sure = service?.confidence !== 'low' && list.some(([ref]) => isAddress(ref));
    const group = groups.get(`${name} ${sure}`) ?? { name, sure, list: new Map<string, string>() };
    for (const [ref, date] of list) group.list.set(ref, date);
    groups.set(`${name} ${sure}`, group);
  }
  return [...groups.values()]
    .sort(
      (a, b) =>
        Number(a.name === '') - Number(b.name === '') ||
        a.name.localeCompare(b.name) ||
        Number(b.sure) - Number(a.sure),
    )
    .map(({ name, sure, list }) => ({
      name,
      sure,
      sources: [...list].map(([ref, date]) => ({ ref: spell(ref), date })),
    }));
}

/** What says no more than that it is generally known is nobody's word. */
function isAddress(ref: string): boolean {
  return /^(?:https?:\/\/|github:)/.test(ref);
}

/** `github:owner/name path` as the address of the repository; anything else as it is. */
function spell(ref: string): string {
  const repository = /^github:([\w.-]+\/[\w.-]+)/.exec(ref)?.[1];
  return repository ? `https://github.com/${repository}` : ref;
}
