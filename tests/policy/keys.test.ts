import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import managedSchema from '../../public/managed_schema.json';
import { words as de } from '../../utils/i18n/de/policy';
import { words as en } from '../../utils/i18n/en/policy';
import { words as fr } from '../../utils/i18n/fr/policy';
import { words as nl } from '../../utils/i18n/nl/policy';
import type { PolicyValue } from '../../utils/model/policy';
import { makeFakeBrowser } from '../background/fake-browser';
import { cases } from './cases';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());

const { startPolicy } = await import('../../utils/background/policy');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { parseRequestMessage } = await import('../../utils/messages/schemas');
const { readPolicy } = await import('../../utils/policy/read-policy');
const { policyKeys } = await import('../../utils/policy/registry');
const { readGuidance } = await import('../../utils/store/read-guidance');
const { readSettings } = await import('../../utils/store/settings');

const { world } = fake;
const inTurn = <T>(work: () => Promise<T>) => work();
/** All that is on its way in the fake browser arrives. */
const tick = () => new Promise((resolve) => setTimeout(resolve));
const ids = Object.keys(import.meta.glob('../../utils/policy/keys/*.ts')).map((file) =>
  file.replace(/.*\/|\.ts$/g, ''),
);

beforeEach(() => world.clear());

async function start(id: string, value: PolicyValue): Promise<void> {
  world.managed = () => ({ about: { organisation: 'Example BV' }, [id]: value });
  await startPolicy(inTurn);
}

async function read(id: string): Promise<unknown> {
  return cases[id]!.read({ settings: await readSettings(), guidance: await readGuidance() });
}

/** As the person does: by a message that is let in at the door. */
async function ask(id: string): Promise<unknown> {
  const { person } = cases[id]!;
  if ('expected' in person) return undefined;
  const message =
    'change' in person
      ? { type: 'settings', change: person.change }
      : { type: 'term-list', id: person.termList, on: false };
  return receiveRequest(parseRequestMessage(message)!, 1);
}

describe.each(ids)('%s', (id) => {
  it('is a key of that name, with a case', () => {
    expect(policyKeys.get(id)?.id).toBe(id);
    expect(Object.keys(cases)).toContain(id);
  });

  it('has words in every language', () => {
    for (const dictionary of [de, en, fr, nl]) {
      const words = (dictionary.keys as Record<string, { title: string; text: string }>)[id];
      expect(words?.title.length).toBeGreaterThan(3);
      // A plain sentence or two.
      expect(words?.text).toMatch(/^\p{Lu}.{20,320}\.$/u);
    }
  });

  it('is let through by Chromium, in both forms', () => {
    const { properties } = managedSchema as { properties: Record<string, { properties: object }> };
    expect(Object.keys(properties[id]?.properties ?? {}).sort()).toEqual(['default', 'lock']);
  });

  it('has an example of both forms that is sound as it stands', () => {
    const { example } = policyKeys.get(id)!;
    const { policy, rejected } = readPolicy({ [id]: example });
    expect(rejected).toEqual([]);
    expect(Object.keys(policy.keys[id]!).sort()).toEqual(['default', 'lock']);
    expect(policy.keys[id]).toMatchObject(example);
  });

  it('as a default is in force until the person wants otherwise', async () => {
    const { policy, byDefault, person } = cases[id]!;
    const free = await read(id);
    expect(free).not.toEqual(byDefault);
    await start(id, { default: policy.default });
    expect(await read(id)).toEqual(byDefault);
    await ask(id);
    if (!('expected' in person)) {
      expect(person.gives).not.toEqual(byDefault);
      expect(await read(id)).toEqual(person.gives);
      // Another default later on does not undo what they chose.
      world.managed = () => ({ [id]: { default: policy.lock } });
      world.tellManaged();
      await tick();
      expect(await read(id)).toEqual(
        'termList' in person ? [['projects', 'hold', false, true]] : person.gives,
      );
    }
  });

  it('as a lock is in force whatever the person wants', async () => {
    const { policy, byLock, person } = cases[id]!;
    await start(id, { lock: policy.lock });
    expect(await read(id)).toEqual(byLock);
    const answer = await ask(id);
    expect(await read(id)).toEqual(byLock);
    if ('change' in person) expect(answer).toMatchObject({ refused: [id] });
    if ('termList' in person) expect(answer).toEqual({ done: false });
    const { managed } = await readSettings();
    expect(managed?.locks.includes(id) || (managed?.held[id]?.in.length ?? 0) > 0).toBe(true);
  });
});

it('of terms lets the person switch off every list that a policy may name', async () => {
  const ids = ['projects', '2026-projects', '7', `9${'a'.repeat(39)}`];
  await start('terms', { default: { add: ids.map((id) => ({ id, name: id, words: [id] })) } });
  for (const id of ids)
    expect(await receiveRequest(parseRequestMessage({ type: 'term-list', id, on: false })!, 1)).toEqual({
      done: true,
    });
  expect((await readGuidance()).terms.map(({ element, off }) => [element.id, off])).toEqual(
    ids.map((id) => [id, true]),
  );
});

it('has no case of a key that is gone', () => {
  expect(Object.keys(cases).sort()).toEqual([...ids].sort());
});
