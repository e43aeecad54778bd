import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { makeManagedSchema, renderManagedSchema, type TypeSchema } from '../../scripts/lib/managed-schema';
import { renderPolicyPage } from '../../scripts/lib/policy-page';
import { words as enPolicy } from '../../utils/i18n/en/policy';
import { policyKeys } from '../../utils/policy/registry';
import { policySchema } from '../../utils/policy/schema';
import { keys, managedSchema } from './answers';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What breaks a schema of types, as Chromium has it: unknown names are let go. */
function findMismatch(schema: TypeSchema, value: unknown, path = ''): string[] {
  const type = Array.isArray(value) ? 'array' : typeof value === 'number' ? 'integer' : typeof value;
  if (type !== schema.type) return [`${path}: ${type} for ${schema.type}`];
  if (Array.isArray(value))
    return value.flatMap((one, at) => findMismatch(schema.items!, one, `${path}[${at}]`));
  if (type !== 'object') return [];
  return Object.entries(value as object).flatMap(([name, one]) => {
    const inner = schema.properties?.[name];
    return inner ? findMismatch(inner, one, `${path}.${name}`) : [`${path}.${name}: unknown`];
  });
}

describe('schema of the browser', () => {
  it('is what the keys make', () => {
    expect(read('public/managed_schema.json')).toBe(renderManagedSchema(policySchema, enPolicy.keys));
  });

  it('holds every key in both forms, with its words', () => {
    const { about, ...rest } = managedSchema.properties as Record<string, TypeSchema>;
    expect(Object.keys(about!.properties!)).toEqual(['organisation', 'version']);
    expect(Object.keys(rest)).toEqual([...policyKeys.keys()]);
    for (const key of keys) {
      const { title, description, properties } = rest[key.id]!;
      expect({ title, text: description }, key.id).toEqual(key.words.en);
      expect(Object.keys(properties!), key.id).toEqual(['default', 'lock']);
      if (key.type === 'list')
        for (const form of Object.values(properties!))
          expect(Object.keys(form.properties!), key.id).toEqual(['replace', 'remove', 'add']);
    }
  });

  it('says types and nothing more, so that a wrong value costs no more than itself', () => {
    const walk = (schema: TypeSchema): string[] => [
      ...Object.keys(schema),
      ...Object.values(schema.properties ?? {}).flatMap(walk),
      ...(schema.items ? walk(schema.items) : []),
    ];
    expect(new Set(walk(managedSchema))).toEqual(
      new Set(['type', 'title', 'description', 'properties', 'items']),
    );
    expect(managedSchema.type).toBe('object');
  });

  it('takes every example', () => {
    for (const key of keys)
      expect(findMismatch(managedSchema, { [key.id]: key.example }), key.id).toEqual([]);
    expect(findMismatch(managedSchema, { 'networks-off': { lock: ['x'] } })).toHaveLength(1);
  });

  it('is not made of what browsers refuse', () => {
    expect(() => makeManagedSchema(z.object({ a: z.union([z.string(), z.int()]) }), {})).toThrow('policy.a');
    expect(() => makeManagedSchema(z.object({ a: z.object({}) }), {})).toThrow('no words');
  });
});

describe('schema of a whole policy', () => {
  it('takes every example, and not what is wrong', () => {
    const all = Object.fromEntries(keys.map((key) => [key.id, key.example]));
    expect(
      policySchema.safeParse({ about: { organisation: 'Example BV', version: '1' }, ...all }).success,
    ).toBe(true);
    expect(policySchema.safeParse({ 'retention-days': { lock: 0 } }).success).toBe(false);
    expect(policySchema.safeParse({ 'features-off': { lock: { add: ['nothing'] } } }).success).toBe(false);
  });
});

describe('documentation', () => {
  it('is what the keys make, and tells of every key', () => {
    const page = read('docs/policy.md');
    expect(page).toBe(renderPolicyPage(keys));
    for (const { id, words } of keys) {
      expect(page).toContain(`| [\`${id}\`](#${id}) | ${words.en.title} |`);
      expect(page).toContain(`\n## ${id}\n`);
    }
  });
});
