import type * as z from 'zod/mini';
import type { KeyFacts } from './policy-keys.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** `docs/policy.md`: what a policy is made of, and every key. */
export function renderPolicyPage(keys: readonly KeyFacts[]): string {
  const rows = keys.map(
    (key) =>
      `| [\`${key.id}\`](#${key.id}) | ${escapeCell(key.words.en.title)} | ${escapeCell(describeValue(key))} |`,
  );
  return `${head}\n| key | what it sets | value |\n|---|---|---|\n${rows.join('\n')}\n\n${keys.map(renderKey).join('\n')}`;
}

const head = `# Policy

Made by \`npm run generate\` from \`utils/policy/keys\`. How to bring it to machines: [roll-out.md](roll-out.md).

\`\`\`json
{
  "about": { "organisation": "Example BV", "version": "2026-11" },
  "retention-days": { "default": 180, "lock": 90 },
  "networks-off": { "default": { "add": ["tiktok"] }, "lock": { "remove": ["linkedin"] } }
}
\`\`\`

- \`about\` says who set the policy and which version it is: people see the first wherever something is held, and both go into what they
  hand in themselves.
- Every key has a \`default\`, which the person may change, a \`lock\`, which they may not, or both. Of a key with one value the lock goes
  before the person's choice, that before the default, and that before what Vitrine has of itself.
- A list is given as a change of what it was: \`replace\` stands for all of it, \`remove\` takes elements out, \`add\` puts some in, in that
  order; the default first, then what the person changed, then the lock. A lock with \`add\` keeps elements in, one with \`remove\` keeps them
  out, and the person still has a say over all others; only \`replace\` in a lock holds the whole list.
- A wrong value is dropped, named and shown to the person, and everything else stays in force. In Chromium a value of the wrong type (text
  where a list belongs) makes the browser itself drop the whole key before Vitrine sees it, and \`chrome://policy\` tells so (tried in 156).
- A policy holds at most 50,000 texts with 1.5 million characters, and its patterns come to at most 10,000 steps with 300 different classes
  ([terms.md](terms.md)). What goes beyond is dropped, defaults before locks, and it is said where.
- A format that a lock of \`exports-off\` holds is not saved by any other way either: without \`json\` there is no rescue file of a damaged store.
  The structure of a page is a part (\`page-report\`), and the file for support is made of the policy alone.
- The schema that Chrome and Edge read is \`public/managed_schema.json\`, made from the same keys.
`;

function renderKey(key: KeyFacts): string {
  const lines = [
    `## ${key.id}`,
    '',
    `*${key.words.en.title}.* ${key.words.en.text}`,
    '',
    `Value: ${describeValue(key)}.`,
  ];
  if (key.known) lines.push('', `An element is ${key.known}.`);
  if (key.element?.type === 'object') lines.push('', ...describeFields(key.element, notes[key.id] ?? {}));
  lines.push(
    '',
    '```json',
    `"${key.id}": {`,
    `  "default": ${JSON.stringify(key.example.default)},`,
    `  "lock": ${JSON.stringify(key.example.lock)}`,
    '}',
    '```',
    '',
  );
  return lines.join('\n');
}

function describeValue(key: KeyFacts): string {
  if (key.element) {
    const what =
      key.element.type === 'object' ? 'objects' : key.known ? 'ids' : describeType(key.element, 'many');
    return `a change of a list of ${what}, at most ${key.elements}`;
  }
  const { type, choices, least, most } = key;
  return describeType({
    type,
    ...(choices && { enum: choices }),
    ...(type === 'integer' ? { minimum: least, maximum: most } : { maxLength: most }),
  } as JsonSchema);
}

const places =
  'ids of networks, or hosts, each with all below it; a host goes before a network, and of two the stricter';
const notes: Record<string, Record<string, string>> = {
  advice: {
    network: 'id of a network; `npm run policy` names the right ids where one is wrong',
    setting: 'id of one of its settings',
    value: 'an option of that setting',
  },
  postures: { network: 'id of a network, or `*` for all that have no posture of their own here' },
  terms: {
    id: 'what `remove` names it by; a person’s choice is kept by it',
    words: 'words and phrases: whole, whatever the case',
    patterns: 'a part of regular expressions that is matched in linear time',
    level:
      'what happens where nothing below says otherwise: nothing, a warning, or a question before it is posted; so far said only of a text that a person tries',
    fineOn: places,
    warnOn: places,
    holdOn: places,
  },
};

function describeFields(element: JsonSchema, note: Record<string, string>): string[] {
  const fields = Object.entries((element.properties ?? {}) as Record<string, JsonSchema>).map(
    ([name, field]) => {
      const value = [describeType(field), note[name]].filter(Boolean).join(': ');
      const needed = element.required?.includes(name) ? 'yes' : `no: ${describeDefault(field)}`;
      return `| \`${name}\` | ${escapeCell(value)} | ${needed} |`;
    },
  );
  return ['| in an element | value | needed |', '|---|---|---|', ...fields];
}

function describeDefault({ default: value }: JsonSchema): string {
  if (Array.isArray(value)) return 'none';
  return value === '' ? 'empty' : `\`${String(value)}\``;
}

function describeType(schema: JsonSchema, number: 'one' | 'many' = 'one'): string {
  const { type, items, minimum, maximum, maxLength, pattern } = schema;
  if (schema.enum) {
    const all = schema.enum.map((value) => `\`${String(value)}\``).join(', ');
    return number === 'many' ? `these texts: ${all}` : `one of ${all}`;
  }
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'integer') return `a whole number from ${minimum} to ${maximum}`;
  if (type === 'array') {
    const most = schema.maxItems === undefined ? '' : `, at most ${schema.maxItems}`;
    return `a list of ${describeType(items as JsonSchema, 'many')}${most}`;
  }
  const text = number === 'many' ? 'texts' : 'a text';
  if (typeof maxLength === 'number') return `${text} of at most ${maxLength} characters`;
  return pattern ? `${text} of the form \`${pattern}\`` : text;
}

const escapeCell = (text: string): string => text.replaceAll('|', '\\|');
