import * as z from 'zod/mini';
import type { PolicyValue } from '../../utils/model/policy.ts';
import type { Locale } from '../../utils/model/settings.ts';
import type { ListKey, PolicyKey } from '../../utils/policy/define.ts';

interface Words {
  title: string;
  text: string;
}

/** Languages of administrators' templates, as Windows names them. */
export const templateLanguages = {
  en: 'en-US',
  nl: 'nl-NL',
  de: 'de-DE',
  fr: 'fr-FR',
} as const satisfies Record<Locale, string>;
export type TemplateLanguage = keyof typeof templateLanguages;
/** Those that there are. */
export const languages = Object.keys(templateLanguages) as TemplateLanguage[];

/** What templates and documentation say of a key. */
export interface KeyFacts {
  id: string;
  type: 'boolean' | 'integer' | 'string' | 'list';
  /** All values there are; null where any of the type may do. */
  choices: string[] | null;
  /** Of a number its limits, of a text its length. */
  least: number | null;
  most: number | null;
  /** Of a list, an element's JSON schema and how many there may be. */
  element: z.core.JSONSchema.BaseSchema | null;
  elements: number | null;
  /** What stands in a list of ids, in words: `one of the networks: …`. */
  known: string | null;
  words: Record<TemplateLanguage, Words>;
  example: Required<PolicyValue>;
}

/** The keys with their words; throws where a language has none for one. */
export function describeKeys(
  keys: ReadonlyMap<string, PolicyKey>,
  words: Record<TemplateLanguage, Record<string, Words>>,
): KeyFacts[] {
  return [...keys.values()].map((key) => {
    const own = languages.map((language) => {
      const found = words[language][key.id];
      if (!found) throw new Error(`${key.id} has no words in ${language}`);
      return [language, found];
    });
    const schema = toJson(key.kind === 'list' ? key.element : key.schema);
    const isList = key.kind === 'list';
    return {
      id: key.id,
      type: isList ? 'list' : nameType(key.id, schema),
      choices: (schema.enum as string[] | undefined) ?? null,
      least: schema.minimum ?? schema.minLength ?? null,
      most: schema.maximum ?? schema.maxLength ?? null,
      element: isList ? schema : null,
      elements: isList ? key.most : null,
      known: isList && schema.type === 'string' ? tellKnown(key) : null,
      words: Object.fromEntries(own),
      example: key.example,
    };
  });
}

/** The key's own answer to an id that there never is. */
function tellKnown(key: ListKey): string | null {
  return key.mend?.('-' as never).wrong[0]?.wanted ?? null;
}

function toJson(schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
}

function nameType(id: string, { type }: z.core.JSONSchema.BaseSchema): 'boolean' | 'integer' | 'string' {
  if (type === 'boolean' || type === 'integer' || type === 'string') return type;
  throw new Error(`${id} is neither text, number nor yes or no`);
}
