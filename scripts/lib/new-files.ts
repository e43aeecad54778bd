import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Misuse } from './misuse.ts';
import { draftCheck } from './new-check.ts';
import { draftFixture } from './new-fixture.ts';
import { draftNetwork } from './new-network.ts';

export { Misuse };

/** What a scaffold writes, by path from the root, and what it leaves to do. */
export interface Draft {
  files: Readonly<Record<string, string>>;
  next: readonly string[];
}

const usage = `usage:
  npm run new -- fixture SNAPSHOT.json [--network ID] [--page NAME] [--url ADDRESS]
  npm run new -- network ID
  npm run new -- check ID`;

/** Does what the command line asks for; nothing that exists is written over. Gives what to say. */
export async function makeNew(args: string[], root: string, from: string): Promise<string> {
  const draft = await makeDraft(args, from);
  const paths = Object.keys(draft.files);
  for (const path of paths) {
    const isThere = await access(join(root, path)).then(
      () => true,
      () => false,
    );
    if (isThere) throw new Misuse(`${path} exists: nothing was written.`);
  }
  for (const [path, content] of Object.entries(draft.files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const written = paths.map((path) => `written: ${relative(from, join(root, path))}`);
  return [...written, ...draft.next.map((line) => `next: ${line}`)].join('\n');
}

async function makeDraft(args: string[], from: string): Promise<Draft> {
  const [what, subject, ...rest] = args;
  if (!subject || subject.startsWith('-')) throw new Misuse(usage);
  switch (what) {
    case 'fixture':
      return draftFixture(resolve(from, subject), readOptions(rest));
    case 'network':
      return draftNetwork(subject);
    case 'check':
      return draftCheck(subject);
    default:
      throw new Misuse(usage);
  }
}

function readOptions(args: string[]): { network?: string; page?: string; url?: string } {
  try {
    const options = {
      network: { type: 'string' },
      page: { type: 'string' },
      url: { type: 'string' },
    } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Misuse(`${(error as Error).message}\n${usage}`);
  }
}
