import { readFileSync } from 'node:fs';
import { makeFiles, makeSample } from '../../scripts/lib/policy-files';
import { describeKeys } from '../../scripts/lib/policy-keys';
import { type Plan, readAnswers } from '../../scripts/lib/policy-plan';
import { dictionary as de } from '../../utils/i18n/de/dictionary';
import { dictionary as en } from '../../utils/i18n/en/dictionary';
import { dictionary as fr } from '../../utils/i18n/fr/dictionary';
import { dictionary as nl } from '../../utils/i18n/nl/dictionary';
import { readPolicy } from '../../utils/policy/read-policy';
import { policyKeys } from '../../utils/policy/registry';

/** Keys as templates see them. */
export const keys = describeKeys(policyKeys, { de: de.keys, en: en.keys, fr: fr.keys, nl: nl.keys });

const sample = makeSample(keys) as { policy: Record<string, unknown> };

/** Texts that have a meaning of their own somewhere: in XML, in the registry, in JSON, in group policy. */
export const odd = `a "b" 'c' <d> & \\e\\ ]]> $(string.x) % ; é ☃ 😀`;

/** The sample's answers, with every key, and with texts that are hard to write down. */
export const answers = {
  ...sample,
  policy: {
    ...sample.policy,
    about: { organisation: odd, version: '2026-11' },
    'report-name': { default: odd, lock: '' },
    terms: {
      default: {
        replace: [
          { id: 'odd', name: odd, why: 'First line\nand\ta second', words: [odd], patterns: ['\\d\\\\"<'] },
        ],
      },
      lock: { remove: ['odd'], add: [{ id: 'more', name: 'More', level: 'hold' }] },
    },
  },
};

/** Answers as they are read. */
export function plan(given: unknown = answers): Plan {
  const read = readAnswers(given, '1.2.3');
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong));
  return read.plan;
}

/** What Vitrine takes of a policy; everything, or it throws. */
export function settled(raw: unknown) {
  const { policy, rejected } = readPolicy(raw);
  if (rejected.length > 0) throw new Error(JSON.stringify(rejected));
  return policy;
}

/** What Vitrine must take of every template. */
export const expected = settled(plan().policy);

/** All files of the answers. */
export const files = makeFiles(plan(), keys);

/** A file that must be there, as text. */
export function textOf(path: string): string {
  const file = files.get(path);
  if (typeof file !== 'string') throw new Error(`no text ${path}`);
  return file;
}

/** The schema that browsers read, as it is committed. */
export const managedSchema = JSON.parse(
  readFileSync(new URL('../../public/managed_schema.json', import.meta.url), 'utf8'),
);
