import { writeAdmx } from './policy-admx.ts';
import { writeIntune } from './policy-intune.ts';
import { type Files, writeJson } from './policy-json.ts';
import type { KeyFacts } from './policy-keys.ts';
import { writeMac } from './policy-mac.ts';
import type { Plan } from './policy-plan.ts';
import { writeReg } from './policy-reg.ts';

/** Every file that administrators may need, by its path in the output folder. */
export function makeFiles(plan: Plan, keys: readonly KeyFacts[]): Files {
  return new Map([
    ...writeJson(plan),
    ...writeReg(plan),
    ...writeAdmx(plan, keys),
    ...writeIntune(plan, keys),
    ...writeMac(plan),
  ]);
}

/** Answers to begin with: every key with its example, and remarks. */
export function makeSample(keys: readonly KeyFacts[]): unknown {
  return {
    '//': 'Names that begin with // are remarks. Every key and value: docs/policy.md. How to roll out: docs/roll-out.md.',
    browsers: {
      '//': 'Leave out browsers you do not have. install: force, normal (people may remove it) or allow. from: store, or an https folder of your own that ends with /. The ids here are examples: npm run policy -- --id tells yours.',
      chrome: {
        id: 'aaaabbbbccccddddeeeeffffgggghhhh',
        install: 'force',
        from: 'https://extensions.example.com/vitrine/',
        pin: true,
      },
      edge: {
        id: 'aaaabbbbccccddddeeeeffffgggghhhh',
        install: 'force',
        from: 'https://extensions.example.com/vitrine/',
        pin: true,
      },
      firefox: {
        id: 'vitrine@vitrine.example',
        install: 'force',
        from: 'https://extensions.example.com/vitrine/',
        pin: true,
      },
    },
    policy: {
      about: { organisation: 'Example BV', version: '2026-11' },
      '//': 'A default may be changed by the person, a lock may not. Delete what you do not want to set.',
      ...Object.fromEntries(keys.map((key) => [key.id, key.example])),
    },
  };
}
