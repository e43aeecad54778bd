import * as z from 'zod/mini';

/**
 * The report's JSON Schema as text. `io: 'input'` leaves room for keys that a later version adds; zod's largest safe
 * integer says nothing of the data, so it is left out.
 */
export function renderReportSchema(schema: z.core.$ZodType): string {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  const { $schema, ...rest } = made;
  const head = {
    $schema,
    $id: 'urn:vitrine:report:1',
    title: 'Vitrine report',
    description:
      'What a person’s social profiles showed, and to whom. Values are masked. Times are milliseconds since 1970-01-01 UTC.',
  };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}
