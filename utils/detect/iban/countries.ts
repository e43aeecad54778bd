/**
 * Lengths of IBANs by country and what their account part is made of: SWIFT's IBAN registry and the national forms used in Africa,
 * as ibantools 4.5.4 has them (a test compares).
 */
const lengths = {
  /** Digits only. */
  '^\\d+$':
    'AE23 AO25 AT20 AX18 BA20 BE16 BI27 CF27 CG27 CM27 CR22 CV25 CZ24 DE22 DJ27 DK18 DZ26 EE20 EG29 ES24 FI18 FO18 GA27 GL18 GQ27 HR21 HU28 IL23 IR26 IS26 KM27 LT20 LY25 MA28 ME22 MG27 MN20 MR27 MZ25 NO15 PL28 PT25 RS22 SD18 SE24 SI19 SK24 SO23 ST25 TD27 TL23 TN24 VA22 XK20',
  /** Four letters of a bank, then digits. */
  '^[A-Z]{4}\\d+$': 'DO28 GB22 HN28 IQ23 NI28 NL18 SV28',
  /** Four letters of a bank, then anything. */
  '^[A-Z]{4}': 'AZ28 BG22 BH22 BY28 GI23 JO30 KW30 LC32 LV21 MT31 MU30 QA29 RO24 SC31 YE30',
  /** Two letters, then digits. */
  '^[A-Z]{2}\\d+$': 'FK18 GW25 NE28 SN28 TG28',
  /** A bank in letters or digits, then digits. */
  '^[A-Z\\d]{4}\\d+$': 'IE22 PK24 PS29 VG24',
  '^[A-Z\\d]{2}\\d+$': 'BF28 BJ28 CI28 GE22 ML28',
  /** Ten digits of a bank, the account, and two digits more. */
  '^\\d{10}[A-Z\\d]{11}\\d\\d$': 'BL27 FR27 GF27 GP27 MC27 MF27 MQ27 NC27 PF27 PM27 RE27 TF27 WF27 YT27',
  '^[A-Z]\\d{10}': 'IT27 SM27',
  /** Begins with digits. */
  '^\\d\\d': 'AD24 AL28 CH21 CY28 GR27 KZ20 LB28 LI21 LU20 MK19 OM23 RU33 SA24 TR26 UA29',
  '': 'BR29 GT28 MD24',
};

/** Length of the whole and shape of the account part, by country. */
export const ibanCountries: ReadonlyMap<string, { length: number; shape: RegExp }> = new Map(
  Object.entries(lengths).flatMap(([shape, list]) =>
    list
      .split(' ')
      .map(
        (entry) => [entry.slice(0, 2), { length: Number(entry.slice(2)), shape: new RegExp(shape) }] as const,
      ),
  ),
);
