import type * as z from 'zod/mini';
import type { RejectReason } from '../model/policy';
import { asList, asRecord, listReadings } from './coerce';
import type { Rejections } from './rejections';

/** Where a value stands, and an example of what is right there. */
export interface Place {
  path: string;
  example: unknown;
  rejections: Rejections;
}

/**
 * What of a value its schema takes; undefined where that is nothing. Of an object a wrong property that need not be there goes, of a list
 * a wrong element, and everything that goes is told.
 */
export function mendValue(schema: z.core.$ZodType, raw: unknown, place: Place): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'default') {
    const value = raw === undefined ? undefined : mendValue(def.innerType, raw, place);
    return value === undefined ? structuredClone(def.defaultValue) : value;
  }
  if (def.type === 'object') return mendObject(schema, def.shape, raw, place);
  if (def.type === 'array') return mendList(schema, def.element, raw, place);
  return mendLeaf(schema, raw, place);
}

function mendObject(
  schema: z.core.$ZodType,
  shape: Record<string, z.core.$ZodType>,
  raw: unknown,
  { path, example, rejections }: Place,
): unknown {
  const record = asRecord(raw);
  if (!record) return drop(schema, raw, { path, example, rejections }, 'wrong-type');
  for (const [name, value] of Object.entries(record)) {
    const wanted = `one of ${Object.keys(shape).join(', ')}`;
    if (!Object.hasOwn(shape, name))
      rejections.add(`${path}.${name}`, { value, reason: 'unknown-key', wanted });
  }
  const made: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(shape)) {
    const value = mendValue(part, Object.hasOwn(record, name) ? record[name] : undefined, {
      path: `${path}.${name}`,
      example: (example as Record<string, unknown> | undefined)?.[name],
      rejections,
    });
    // What is wrong with the property was told; without it the rest is worth nothing.
    if (value === undefined) return undefined;
    made[name] = value;
  }
  return made;
}

function mendList(
  schema: z.core.$ZodType,
  element: z.core.$ZodType,
  raw: unknown,
  place: Place,
): unknown[] | undefined {
  const list = asList(raw);
  if (!list) return drop(schema, raw, place, 'wrong-type');
  const first = Array.isArray(place.example) ? place.example[0] : undefined;
  return takeMost(list, boundsOf(schema).maximum ?? Number.POSITIVE_INFINITY, place).flatMap((one, index) => {
    const value = mendValue(element, one, { ...place, path: `${place.path}[${index}]`, example: first });
    return value === undefined ? [] : [value];
  });
}

/** The first elements of a list, as many as are taken; that there are more is told once. */
export function takeMost<E>(list: E[], most: number, { path, rejections }: Place): E[] {
  if (list.length <= most) return list;
  rejections.add(path, { value: list.length, reason: 'too-many', wanted: `at most ${most}` });
  return list.slice(0, most);
}

function mendLeaf(schema: z.core.$ZodType, raw: unknown, place: Place): unknown {
  let reason: RejectReason = 'wrong-type';
  for (const reading of listReadings(raw)) {
    const result = (schema as z.ZodMiniType).safeParse(reading);
    if (result.success) {
      const { data } = result;
      // A word of a few that there are weighs nothing, and without it a list that is held would only be warned of.
      const isFree = typeof data !== 'string' || (schema as z.core.$ZodTypes)._zod.def.type === 'enum';
      return isFree || place.rejections.takeRoom(data, place.path) ? data : undefined;
    }
    if (reason === 'wrong-type') reason = nameReason(result.error.issues[0]!, raw);
  }
  return drop(schema, raw, place, reason);
}

function nameReason(issue: z.core.$ZodIssue, raw: unknown): RejectReason {
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'too-long' : 'out-of-range';
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'not-allowed' : 'out-of-range';
  if (issue.code === 'invalid_value' && typeof raw !== 'string') return 'wrong-type';
  return issue.code === 'invalid_type' ? 'wrong-type' : 'not-allowed';
}

function drop(schema: z.core.$ZodType, raw: unknown, place: Place, reason: RejectReason): undefined {
  place.rejections.add(place.path, {
    value: raw ?? null,
    reason,
    wanted: describeSchema(schema, place.example),
  });
}

/** The bounds of a number, or of a list's length. zod/mini keeps them with the checks alone. */
function boundsOf(schema: z.core.$ZodType): Bounds {
  const checks = (schema._zod.def.checks ?? []).map((check) => check._zod.def as unknown as Bound);
  return Object.assign({}, ...checks.map(readBound));
}

interface Bounds {
  minimum?: number | undefined;
  maximum?: number | undefined;
}

interface Bound {
  check: string;
  value?: number;
  maximum?: number;
}

function readBound({ check, value, maximum }: Bound): Bounds {
  if (check === 'greater_than') return { minimum: value };
  return check === 'less_than' ? { maximum: value } : check === 'max_length' ? { maximum } : {};
}

/** What would be right, in terms of JSON. */
export function describeSchema(schema: z.core.$ZodType, example: unknown): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const { minimum, maximum } = boundsOf(schema);
  const such = typeof example === 'string' && example !== '' ? `, such as ${example}` : '';
  switch (def.type) {
    case 'default':
      return describeSchema(def.innerType, example);
    case 'boolean':
      return 'true or false';
    case 'enum':
      return `one of ${Object.values(def.entries).join(', ')}`;
    case 'number':
      return `a whole number from ${minimum} to ${maximum}`;
    case 'array':
      return 'a list';
    case 'object':
      return `an object with ${Object.keys(def.shape).join(', ')}`;
    default:
      return `text${maximum === undefined ? '' : ` of at most ${maximum} characters`}${such}`;
  }
}
