import { isUnder } from './match-host';
import { readName, readValue } from './read-query';
import { type KnownParameter, knownParameters } from './registry';

/** Longer names are nobody's; they are not even decoded. */
const longestName = 120;

/** What is known of one `name=value` of an address on this host; null where nothing is, or it means something else there. */
export function findParameter(pair: string, host: string): KnownParameter | null {
  const end = pair.indexOf('=');
  if (pair === '' || (end < 0 ? pair.length : end) > longestName) return null;
  const name = readName(pair);
  // `__cft__[0]`, `__cft__[1]` …: numbered ones are listed as `__cft__[]`.
  const listed = name.endsWith(']') ? name.replace(/\[\d{1,3}\]$/, '[]') : name;
  const known = knownParameters.get(listed) ?? (isCampaign(name) ? knownParameters.get('utm_*') : undefined);
  const fitting = known?.filter(({ on, value }) => {
    if (on && !on.some((domain) => isUnder(host, domain))) return false;
    return !value || value.test(readValue(pair));
  });
  return fitting?.find(({ on }) => on) ?? fitting?.[0] ?? null;
}

/** Senders make up names under the prefix that Google Analytics gave them all. */
function isCampaign(name: string): boolean {
  return name.startsWith('utm_') && /^utm_[a-z][a-z_-]*$/i.test(name);
}
