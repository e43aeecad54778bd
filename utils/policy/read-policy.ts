import * as z from 'zod/mini';
import type { ListChange, Policy, PolicyValue, Rejection } from '../model/policy';
import { asList, asRecord } from './coerce';
import type { ListKey, PolicyKey } from './define';
import { mendValue, type Place, takeMost } from './mend-value';
import { policyKeys } from './registry';
import { makeRejections, type Rejections } from './rejections';

const organisation = z.string().check(z.maxLength(100), z.regex(/^[^\p{Cc}]*$/u));
const version = z.string().check(z.maxLength(60), z.regex(/^[^\p{Cc}]*$/u));
const removed = z.string().check(z.maxLength(300));
/** A lock goes first, so that where there is no room for all, it is defaults that are left out. */
const forms = ['lock', 'default'] as const;
const parts = ['replace', 'remove', 'add'] as const;

/**
 * What of a policy is sound, and what is not and so dropped: by the schemas of the keys, value by value, so that a wrong one leaves the
 * rest in force. Takes whatever there is, also what registries make of it (see `coerce.ts`), and never throws.
 */
export function readPolicy(raw: unknown): { policy: Policy; rejected: Rejection[] } {
  const rejections = makeRejections();
  const policy: Policy = { organisation: '', version: '', keys: {} };
  const record = asRecord(raw);
  if (!record) {
    rejections.add('', { value: raw ?? null, reason: 'wrong-type', wanted: 'an object' });
    return { policy, rejected: rejections.list() };
  }
  nameUnknown(record, ['about', ...policyKeys.keys()], '', rejections);
  if (record.about !== undefined) Object.assign(policy, readAbout(record.about, rejections));
  for (const key of policyKeys.values()) {
    const value = Object.hasOwn(record, key.id) ? readValue(key, record[key.id], rejections) : null;
    if (value) policy.keys[key.id] = value;
  }
  return { policy, rejected: rejections.list() };
}

function nameUnknown(
  record: Record<string, unknown>,
  known: readonly string[],
  path: string,
  rejections: Rejections,
): void {
  for (const [name, value] of Object.entries(record)) {
    const wanted = path === '' ? null : `one of ${known.join(', ')}`;
    if (!known.includes(name)) rejections.add(path + name, { value, reason: 'unknown-key', wanted });
  }
}

function readAbout(raw: unknown, rejections: Rejections): Partial<Policy> {
  const record = asRecord(raw);
  const wanted = 'an object with organisation, version';
  if (!record) {
    rejections.add('about', { value: raw, reason: 'wrong-type', wanted });
    return {};
  }
  nameUnknown(record, ['organisation', 'version'], 'about.', rejections);
  const read = (name: string, schema: z.ZodMiniType<string>, example: string) =>
    record[name] === undefined
      ? ''
      : String(mendValue(schema, record[name], { path: `about.${name}`, example, rejections }) ?? '').trim();
  return {
    organisation: read('organisation', organisation, 'Example BV'),
    version: read('version', version, '2026-11'),
  };
}

function readValue(key: PolicyKey, raw: unknown, rejections: Rejections): PolicyValue | null {
  const record = asRecord(raw);
  if (!record) {
    rejections.add(key.id, { value: raw, reason: 'wrong-type', wanted: 'an object with default, lock' });
    return null;
  }
  nameUnknown(record, ['default', 'lock'], `${key.id}.`, rejections);
  const value: PolicyValue = {};
  for (const form of forms) {
    if (!Object.hasOwn(record, form) || record[form] === undefined) continue;
    const place = { path: `${key.id}.${form}`, example: key.example[form], rejections };
    const read =
      key.kind === 'scalar'
        ? mendValue(key.schema, record[form], place)
        : readChange(key, record[form], place);
    if (read !== undefined) value[form] = read;
  }
  return Object.keys(value).length > 0 ? value : null;
}

function readChange(key: ListKey, raw: unknown, place: Place): ListChange<unknown> | undefined {
  const record = asRecord(raw);
  if (!record) {
    const wanted = `an object with ${parts.join(', ')}`;
    place.rejections.add(place.path, { value: raw, reason: 'wrong-type', wanted });
    return undefined;
  }
  nameUnknown(record, parts, `${place.path}.`, place.rejections);
  const change: ListChange<unknown> = {};
  for (const part of parts) {
    if (record[part] === undefined) continue;
    const inside = { ...place, path: `${place.path}.${part}`, example: exampleOf(key) };
    const list = asList(record[part]);
    if (!list)
      place.rejections.add(inside.path, { value: record[part], reason: 'wrong-type', wanted: 'a list' });
    else {
      const elements = readElements(key, part, takeMost(list, key.most, inside), inside);
      // An empty list says something only where it stands for a whole one.
      if (elements.length > 0 || part === 'replace') Object.assign(change, { [part]: elements });
    }
  }
  return Object.keys(change).length > 0 ? change : undefined;
}

function readElements(key: ListKey, part: string, list: unknown[], place: Place): unknown[] {
  const isText = (key.element as z.core.$ZodType)._zod.def.type !== 'object';
  const found = new Map<string, { element: unknown; path: string }>();
  list.forEach((raw, index) => {
    const path = `${place.path}[${index}]`;
    const byId = part === 'remove' && !isText;
    const value = mendValue(byId ? removed : key.element, raw, { ...place, path });
    if (value === undefined) return;
    const mended =
      byId || !key.mend ? { element: value, wrong: [] } : key.mend(value as never, place.rejections.patterns);
    for (const wrong of mended.wrong) place.rejections.add(path + wrong.path, wrong);
    if (mended.element === null) return;
    const id = byId ? String(mended.element) : key.idOf(mended.element);
    const before = found.get(id);
    if (before) place.rejections.add(before.path, { value: id, reason: 'repeated', wanted: null });
    found.set(id, { element: mended.element, path });
  });
  return [...found.values()].map(({ element }) => element);
}

/** The first element of the key's examples, to say what one looks like. */
function exampleOf(key: ListKey): unknown {
  const changes = forms.map((form) => key.example[form] as ListChange<unknown>);
  return changes.flatMap(({ add = [], replace = [] }) => [...add, ...replace])[0];
}
