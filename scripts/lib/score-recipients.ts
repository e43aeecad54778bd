import type { Means, Transfer } from '../../utils/model/sharing.ts';
import type { Counts } from './score-profiles.ts';

/** One row of `recipients/gold.json`; layout in the data's README. */
export interface GoldRecipients {
  file: string;
  url: string | null;
  recipients: { company: string; via: string; tier: string; service: string; uncertain?: boolean }[];
  uncertain?: { company: string; via: string }[];
}

export interface RecipientScore {
  /** By `via`. */
  byVia: Map<string, Counts>;
  byCompany: Map<string, Counts>;
  misses: string[];
}

/** Social networks: what the data call their core. Others are labelled where they were noticed, so they count neither way. */
const core = new Set(
  'meta linkedin x tiktok pinterest snap reddit google tumblr xing telegram vk discord mastodon threads'.split(
    ' ',
  ),
);
const scored: ReadonlySet<string> = new Set<Means>(['pixel', 'sdk', 'widget', 'embed', 'share-link']);

/** `idOf`: the product's id of a company by the name that the labels have. */
export function scoreRecipients(
  page: GoldRecipients,
  found: readonly Transfer[],
  idOf: (name: string) => string | null,
): RecipientScore {
  const keyOf = (company: string, via: string) => `${idOf(company) ?? company} ${via}`;
  const neutral = new Set((page.uncertain ?? []).map(({ company, via }) => keyOf(company, via)));
  const wanted = new Set<string>();
  for (const { company, via, tier, uncertain } of page.recipients) {
    if (tier === 'core' && !uncertain) wanted.add(keyOf(company, via));
    else neutral.add(keyOf(company, via));
  }
  const reported = new Map<string, string>();
  for (const { company, service, how } of found)
    if (scored.has(how) && core.has(company)) reported.set(`${company} ${how}`, service ?? '');

  const score: RecipientScore = { byVia: new Map(), byCompany: new Map(), misses: [] };
  const count = (key: string, what: keyof Counts) => {
    const [company = '', via = ''] = key.split(' ');
    for (const [map, name] of [
      [score.byVia, via],
      [score.byCompany, company],
    ] as const) {
      const counts = map.get(name) ?? { right: 0, false: 0, missed: 0 };
      counts[what]++;
      map.set(name, counts);
    }
  };
  for (const key of wanted) {
    count(key, reported.has(key) ? 'right' : 'missed');
    if (!reported.has(key)) score.misses.push(`missed ${key}`);
  }
  for (const [key, service] of reported) {
    // Statistics and advertisements are a tier of their own; of Google it is all pixels and their scripts.
    if (wanted.has(key) || neutral.has(key) || key === 'google pixel' || key === 'google sdk') continue;
    count(key, 'false');
    score.misses.push(`false ${key} (${service})`);
  }
  return score;
}
