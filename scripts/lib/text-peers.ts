import { OpenRedaction } from '@openredaction/core';
import { Redactor } from '@redactpii/node';
import type { Find } from './eval-text.ts';
import type { FoundSpan, TextType } from './score-text.ts';

/** A public package that claims the same, at its own defaults but for what is said here. */
export interface TextPeer {
  name: string;
  /** Types it claims; the others are not held against it. */
  types: ReadonlySet<TextType>;
  find: Find;
  /** Its own call, as its users make it. */
  run: (text: string) => unknown;
}

/**
 * Both are given as much as is fair: each of their names that means one of ours counts as ours, the names that mean anything else are
 * not looked for (with all its patterns, @openredaction/core lets a user name win over a phone number), and what a type is called
 * within its kind (which national number, which country's phone) makes no difference.
 */
export function makePeers(): TextPeer[] {
  return [makeRedactor(), makeOpenRedaction()];
}

const redactorTypes: Readonly<Record<string, TextType>> = {
  CREDIT_CARD: 'credit-card',
  EMAIL: 'email',
  PHONE_NUMBER: 'phone',
  US_SOCIAL_SECURITY_NUMBER: 'national-id',
};

/** It only gives redacted text; where it found what is told by its own rules, applied as it does: in order, each to what the former left. */
function makeRedactor(): TextPeer {
  const redactor = new Redactor({ rules: { CREDIT_CARD: true, EMAIL: true, PHONE: true, SSN: true } });
  const { activeRules } = redactor as unknown as { activeRules: { pattern: RegExp; name: string }[] };
  return {
    name: '@redactpii/node',
    types: new Set(Object.values(redactorTypes)),
    find: (text) => {
      const found: FoundSpan[] = [];
      let rest = text;
      for (const { pattern, name } of activeRules) {
        const type = redactorTypes[name];
        rest = rest.replace(new RegExp(pattern.source, pattern.flags), (match, ...more) => {
          const start = more.findLast((one): one is number => typeof one === 'number') ?? 0;
          if (type) found.push({ type, start, end: start + match.length });
          // As long as before, so that offsets stay, and of letters, as its replacement is.
          return 'X'.repeat(match.length);
        });
      }
      return found;
    },
    run: (text) => redactor.redact(text),
  };
}

const openTypes: Readonly<Record<string, TextType>> = {
  EMAIL: 'email',
  PHONE_UK_MOBILE: 'phone',
  PHONE_UK: 'phone',
  PHONE_US: 'phone',
  PHONE_INTERNATIONAL: 'phone',
  IBAN: 'iban',
  UK_BANK_ACCOUNT_IBAN: 'iban',
  CREDIT_CARD: 'credit-card',
  SSN: 'national-id',
  NATIONAL_INSURANCE_UK: 'national-id',
  GERMAN_TAX_ID: 'national-id',
  FRENCH_SOCIAL_SECURITY: 'national-id',
  SPANISH_DNI: 'national-id',
  ITALIAN_FISCAL_CODE: 'national-id',
  DUTCH_BSN: 'national-id',
  IPV4: 'ip-address',
  IPV6: 'ip-address',
  ADDRESS_STREET: 'street-address',
  ADDRESS_PO_BOX: 'street-address',
  DATE_OF_BIRTH: 'date-of-birth',
};

function makeOpenRedaction(): TextPeer {
  const shield = new OpenRedaction({ patterns: Object.keys(openTypes) });
  return {
    name: '@openredaction/core',
    types: new Set(Object.values(openTypes)),
    find: async (text) => {
      const { detections } = await shield.detect(text);
      return detections.flatMap(({ type, position: [start, end] }) => {
        const ours = openTypes[type];
        return ours ? [{ type: ours, start, end }] : [];
      });
    },
    run: (text) => shield.detect(text),
  };
}
