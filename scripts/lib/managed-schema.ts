import * as z from 'zod/mini';

/** What Chromium's policy schemas may hold and we use: one type each, no references and nothing that says more than the type. */
export interface TypeSchema {
  title?: string;
  description?: string;
  type: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  properties?: Record<string, TypeSchema>;
  items?: TypeSchema;
}

/** What the dictionaries say of keys, by id. */
export type KeyWords = Record<string, { title: string; text: string }>;

/**
 * `managed_schema.json`: says the types and nothing more. Chromium keeps a key whole from the extension where a value breaks the schema
 * (tried in 156), so what is wrong within a type is left to Vitrine, which drops that value alone and names it. Chromium does not load an
 * extension whose schema has unions, or `additionalProperties` at the top: https://developer.chrome.com/docs/extensions/mv3/manifest/storage
 * (read 2026-11-22).
 */
export function makeManagedSchema(schema: z.core.$ZodType, words: KeyWords): TypeSchema {
  const made = keepTypes(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), 'policy');
  const { about, ...keys } = made.properties ?? {};
  const named = Object.entries(keys).map(([id, property]) => {
    const word = words[id];
    if (!word) throw new Error(`${id} has no words in the English dictionary`);
    return [id, { title: word.title, description: word.text, ...property }] as const;
  });
  return { ...made, properties: { ...(about && { about }), ...Object.fromEntries(named) } };
}

/** As committed. */
export function renderManagedSchema(schema: z.core.$ZodType, words: KeyWords): string {
  return `${JSON.stringify(makeManagedSchema(schema, words), null, 2)}\n`;
}

/** Throws on what has no single type, before Chromium would. */
function keepTypes(made: z.core.JSONSchema.BaseSchema, path: string): TypeSchema {
  const { type, properties, items } = made;
  if (typeof type !== 'string' || type === 'null') throw new Error(`${path} has no single type`);
  const inside = (name: string, property: unknown) =>
    keepTypes(property as z.core.JSONSchema.BaseSchema, `${path}.${name}`);
  return {
    type,
    ...(type === 'array' && { items: inside('items', items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, inside(name, property)]),
      ),
    }),
  };
}
