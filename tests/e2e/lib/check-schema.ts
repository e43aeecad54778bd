/** A JSON schema, as far as the published one uses it. */
type Schema = Record<string, unknown>;

/**
 * What in a document goes against a schema, as `path: reason`. Knows the words that `public/report.schema.json` uses
 * and throws at any other, so that a schema that grows is not half checked.
 */
export function checkSchema(schema: Schema, value: unknown, path = '$'): string[] {
  return Object.entries(schema).flatMap(([word, wanted]) => {
    const rule = rules[word];
    if (!rule) throw new Error(`the schema word “${word}” is not known here`);
    return rule(wanted as never, value, path, schema);
  });
}

type Rule = (wanted: never, value: unknown, path: string, schema: Schema) => string[];

const say = (ok: boolean, path: string, reason: string) => (ok ? [] : [`${path}: ${reason}`]);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
}

const anyOf: Rule = (wanted: Schema[], value, path) =>
  say(
    wanted.some((one) => checkSchema(one, value, path).length === 0),
    path,
    'fits none of the alternatives',
  );

const silent: Rule = () => [];

const rules: Record<string, Rule> = {
  $schema: silent,
  $id: silent,
  title: silent,
  description: silent,
  type: (wanted: string | string[], value, path) =>
    say(
      [wanted].flat().some((type) => typeOf(value).includes(type)),
      path,
      `is no ${wanted}`,
    ),
  const: (wanted: unknown, value, path) => say(value === wanted, path, `is not ${wanted}`),
  enum: (wanted: unknown[], value, path) => say(wanted.includes(value), path, `is none of ${wanted}`),
  minimum: (wanted: number, value, path) => say((value as number) >= wanted, path, `is below ${wanted}`),
  maximum: (wanted: number, value, path) => say((value as number) <= wanted, path, `is above ${wanted}`),
  pattern: (wanted: string, value, path) =>
    say(typeof value !== 'string' || new RegExp(wanted, 'u').test(value), path, `does not match ${wanted}`),
  required: (wanted: string[], value, path) =>
    isObject(value) ? wanted.flatMap((key) => say(key in value, path, `lacks ${key}`)) : [],
  properties: (wanted: Record<string, Schema>, value, path) =>
    isObject(value)
      ? Object.keys(value).flatMap((key) =>
          wanted[key]
            ? checkSchema(wanted[key], value[key], `${path}.${key}`)
            : [`${path}.${key}: is not in the schema`],
        )
      : [],
  propertyNames: (wanted: Schema, value, path) =>
    isObject(value) ? Object.keys(value).flatMap((key) => checkSchema(wanted, key, `${path}.${key}`)) : [],
  // Of records only; what an object of named properties has besides is said above.
  additionalProperties: (wanted: Schema, value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, one]) => checkSchema(wanted, one, `${path}.${key}`))
      : [],
  items: (wanted: Schema, value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => checkSchema(wanted, item, `${path}[${index}]`))
      : [],
  anyOf,
  oneOf: anyOf,
};
