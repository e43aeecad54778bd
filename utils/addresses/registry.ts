import type { ClickId, Wrapper } from '../recipients/define';
import { campaignIds, campaignWrappers } from './campaign';
import { companyNames } from './company-names';

/** What a parameter is: a company's click identifier, or a campaign's mark that no leaf stands for. */
export interface KnownParameter {
  name: string;
  on?: readonly string[];
  /** How its value is written, where the name alone could mean something else. */
  value?: RegExp;
  kind: ClickId['kind'] | 'campaign';
  confidence?: 'low';
  /** Id of a recipient; null where there is none. */
  company: string | null;
  companyName: string | null;
}

/** A wrapper with the company that sends people through it. */
export interface KnownWrapper extends Wrapper {
  company: string;
  name: string;
}

// All files but the engine's own, as in the recipients' registry. The query makes copies of the leaves' modules of which only this
// part is bundled, however much of them other pages need.
const clickIdModules = import.meta.glob<readonly ClickId[]>(
  [
    '../recipients/*.ts',
    '!../recipients/{define,registry,flatten}.ts',
    '!../recipients/{decode,event,find,judge,junk,list,read,scan,split}-*.ts',
  ],
  { eager: true, import: 'clickIds', query: '?addresses' },
);
const wrapperModules = import.meta.glob<readonly Wrapper[]>(
  [
    '../recipients/*.ts',
    '!../recipients/{define,registry,flatten}.ts',
    '!../recipients/{decode,event,find,judge,junk,list,read,scan,split}-*.ts',
  ],
  { eager: true, import: 'wrappers', query: '?addresses' },
);

const idOf = (path: string) => path.replace(/^.*\/|\.ts.*$/g, '');
const nameOf = (id: string) => companyNames[id] ?? id;

function* listKnown(): Generator<KnownParameter> {
  for (const [path, ids] of Object.entries(clickIdModules)) {
    const company = idOf(path);
    for (const id of ids) yield { ...id, company, companyName: nameOf(company) };
  }
  for (const [companyName, ids] of campaignIds)
    for (const id of ids) yield { kind: 'campaign', ...id, company: null, companyName };
}

/** By name; of several, the one of the address's own site counts. */
export const knownParameters: ReadonlyMap<string, readonly KnownParameter[]> = Map.groupBy(
  listKnown(),
  ({ name }) => name,
);

export const knownWrappers: readonly KnownWrapper[] = [
  ...Object.entries(wrapperModules).flatMap(([path, wrappers]) =>
    wrappers.map((wrapper) => ({ ...wrapper, company: idOf(path), name: nameOf(idOf(path)) })),
  ),
  ...campaignWrappers,
];
