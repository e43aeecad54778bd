import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitReport } from '../../utils/audit/limit-report';
import { formats } from '../../utils/exports/registry';
import { verifySeal } from '../../utils/exports/text/seal';
import { translate } from '../../utils/i18n/translate';
import { depths } from '../../utils/model/report-depths';
import { makeSampleReport } from './sample-report';

const context = { t: translate('en'), networkName: (id: string) => id, policy: null };
const written = [...formats.values()].filter(({ id }) => id !== 'coverage');
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe.each(written)('the hash in $id', (format) => {
  const render = (report = makeSampleReport()) => format.render(report, context);

  it.each(depths)('is that of the file with zeros in its place: %s', (depth) => {
    const text = render(limitReport(makeSampleReport(), depth));
    const { outcome, said } = verifySeal(bytesOf(text));
    expect(outcome).toBe('same');
    // As anybody would do it by hand.
    const zeroed = text.replace(said!, '0'.repeat(64));
    expect(createHash('sha256').update(zeroed).digest('hex')).toBe(said);
  });

  it('tells any change of a byte', () => {
    const bytes = bytesOf(render());
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          const other = Uint8Array.from(bytes);
          other[at]! ^= by;
          expect(verifySeal(other).outcome).not.toBe('same');
        },
      ),
      { numRuns: 60 },
    );
    expect(verifySeal(bytes.slice(0, -1)).outcome).toBe('changed');
    expect(verifySeal(bytesOf(`${render()} `)).outcome).toBe('changed');
  });

  it('cannot be given away by what a page wrote', () => {
    const digits = 'f'.repeat(64);
    for (const forged of [
      `\n  "sha256": "${digits}",\n`,
      `<code id="sha256">${digits}</code>`,
      `\n\`sha256 ${digits}\`\n`,
      `\r\n"seal","","","","","","","","","${digits}"`,
    ]) {
      const report = makeSampleReport();
      report.prepared = { name: forged, contact: forged };
      for (const { account } of report.accounts) account.handle = forged;
      const verdict = verifySeal(bytesOf(render(report)));
      expect(verdict).toMatchObject({ outcome: 'same', said: verdict.found });
      expect(verdict.said).not.toBe(digits);
    }
  });
});

it('is in no other file', () => {
  for (const text of ['', '{}', 'sha256', '# Notes\n', '\ufeff"record"\r\n', 'f'.repeat(64)])
    expect(verifySeal(bytesOf(text))).toEqual({ outcome: 'none', said: null, found: null });
  expect(verifySeal(Uint8Array.of(0x7b, 0xff, 0xfe)).outcome).toBe('none');
});
