import type { Sources } from './define';

// The query makes copies of the leaves of which only this export stays, so that what is said of sources never rides along elsewhere.
const loaders = import.meta.glob<Sources>(
  [
    './*.ts',
    '!./{define,registry,flatten}.ts',
    '!./{decode,event,find,judge,junk,list,read,scan,split}-*.ts',
  ],
  { query: '?sources', import: 'sources' },
);

/** Where the facts about a company come from: loaded for whoever asks; null of a company that there is no leaf of. */
export async function listSources(company: string): Promise<Sources | null> {
  return (await loaders[`./${company}.ts`]?.()) ?? null;
}
