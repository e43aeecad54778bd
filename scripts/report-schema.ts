import * as z from 'zod/mini';

const heads = {
  report: {
    $id: 'urn:vitrine:report:2',
    title: 'Vitrine report',
    description:
      'What a person’s social profiles showed, and to whom. Values are masked. Times are milliseconds since 1970-01-01 UTC. How `sha256` is computed: docs/reports.md.',
  },
  coverage: {
    $id: 'urn:vitrine:coverage:1',
    title: 'Vitrine coverage statement',
    description:
      'How far Vitrine has looked, for a person to hand in: networks, the share of checks with an answer, days. No findings, values or accounts.',
  },
};

/**
 * The JSON Schema of what is saved, as text. `io: 'input'` leaves room for keys that a later version adds; zod's largest safe
 * integer says nothing of the data, so it is left out.
 */
export function renderReportSchema(schema: z.core.$ZodType, what: keyof typeof heads = 'report'): string {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  const { $schema, ...rest } = made;
  return `${JSON.stringify({ $schema, ...heads[what], ...rest }, null, 2)}\n`;
}
