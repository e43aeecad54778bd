import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browsing, judgeSharing } from '../../utils/audit/judge-sharing';
import { sharingChecks } from '../../utils/checks/sharing/registry';
import type { Finding } from '../../utils/model/schemas';
import { makeBrowsing, makeConsent, makeContact, makeRow } from '../audit/make-sharing';

const run = (check: string, input: Parameters<typeof makeBrowsing>[0]): Finding[] =>
  judgeSharing(makeBrowsing(input)).filter((finding) => finding.check === check);
const only = (check: string, input: Parameters<typeof makeBrowsing>[0]): Finding => {
  const found = run(check, input);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const sites = (count: number, change: Parameters<typeof makeRow>[2] = {}, company = 'meta') =>
  Array.from({ length: count }, (_, at) => makeRow(company, `s${at}.example`, change));

describe('every check of browsing', () => {
  it('is one of five', () => {
    expect(sharingChecks.map(({ id }) => id)).toEqual([
      'broad-consent',
      'cross-site-profile',
      'form-data-shared',
      'hashed-contact-shared',
      'tracking-address',
    ]);
  });

  it('answers unknown once where nothing was watched or stored, and never passes', () => {
    const findings = judgeSharing(makeBrowsing({ watching: false }));
    expect(findings).toHaveLength(sharingChecks.length);
    for (const finding of findings) {
      expect(finding).toMatchObject({ outcome: 'unknown', unknownBecause: 'not-read', evidence: [] });
      expect(finding.id).toBe(`${browsing}/${finding.check}`);
    }
  });

  it('does not pass on what was watched as long as nothing came of it', () => {
    expect(judgeSharing(makeBrowsing()).map(({ outcome }) => outcome)).toEqual(
      sharingChecks.map(() => 'unknown'),
    );
  });

  it('does not pass on pages that were checked one by one', () => {
    const findings = judgeSharing(makeBrowsing({ watching: false, rows: sites(1) }));
    expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']));
  });

  it('is told in docs/checks.md with its weight, severity and that it is judgement', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/checks.md'), 'utf8');
    const part = page.split('## Browsing\n')[1]!.split('\n## ')[0]!;
    const rows = part
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll('`', '')),
      );
    expect(rows.map(([id, weight, severity]) => `${id} ${weight} ${severity}`).sort()).toEqual(
      sharingChecks.map(({ id, weight, severity }) => `${id} ${weight} ${severity}`),
    );
    for (const [id, , , , reason] of rows) expect(reason, id).toMatch(/judgement/i);
  });
});

describe('cross-site-profile', () => {
  const id = 'cross-site-profile';

  it.each([
    [2, 'pass', undefined],
    [3, 'fail', 'low'],
    [5, 'fail', 'medium'],
    [10, 'fail', 'high'],
  ])('on %i sites: %s %s', (count, outcome, severity) => {
    const finding = only(id, { rows: sites(count) });
    expect(finding.outcome).toBe(outcome);
    if (severity) expect(finding.severity).toBe(severity);
  });

  it('is worse where the company knows whose browser it is', () => {
    const kinds = { 'page-url': 1, 'hashed-email': 1 };
    expect(only(id, { rows: sites(3, { kinds }) }).severity).toBe('medium');
    expect(only(id, { rows: sites(5, { kinds }) }).severity).toBe('high');
  });

  it.each(['resource', 'login', 'share-link', 'address'] as const)('does not count %s alone', (how) => {
    expect(only(id, { rows: sites(12, { how: [how] }) }).outcome).toBe('pass');
  });

  it('fails per company, with its sites and how often', () => {
    const rows = [
      ...sites(4),
      ...sites(3, {}, 'tiktok'),
      ...sites(4, { day: '2026-11-22', count: 5, how: ['sdk'] }),
    ];
    const findings = run(id, { rows });
    expect(findings.map((one) => one.id)).toEqual([`browser/${id}/meta`, `browser/${id}/tiktok`]);
    expect(findings[0]).toMatchObject({ account: 'browser', network: 'browser', audience: null, fix: null });
    expect(findings[0]!.sharing).toEqual({
      company: 'meta',
      name: 'Meta',
      sites: 4,
      kinds: ['page-url'],
      contacts: [],
    });
    expect(findings[0]!.evidence[0]).toMatchObject({
      shown: 's0.example',
      firstSeen: Date.UTC(2026, 10, 20, 12),
      lastSeen: Date.UTC(2026, 10, 22, 12),
    });
  });

  it('counts a site once, however many days it was seen', () => {
    const rows = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) =>
      makeRow('meta', 's.example', { day }),
    );
    expect(only(id, { rows }).outcome).toBe('pass');
  });
});

describe('hashed-contact-shared', () => {
  const id = 'hashed-contact-shared';
  const kinds = { 'page-url': 1, 'hashed-email': 1 };
  const contacts = [makeContact('c1'), makeContact('c2', { kind: 'phone', shown: '+1 5•• ••• ••99' })];

  it('passes where such things were watched for and nothing like it was sent', () => {
    expect(only(id, { rows: sites(1) })).toMatchObject({ outcome: 'pass' });
  });

  it('fails where an own contact was sent, and says which', () => {
    const rows = [makeRow('meta', 'a.example', { kinds, contacts: ['c1'] }), makeRow('meta', 'b.example')];
    const finding = only(id, { rows, contacts });
    expect(finding).toMatchObject({ outcome: 'fail', severity: 'high', id: `browser/${id}/meta` });
    expect(finding.evidence.map(({ shown }) => shown)).toEqual(['a.example']);
    expect(finding.sharing).toMatchObject({
      sites: 1,
      kinds: ['hashed-email'],
      contacts: ['r•••@e•••.com'],
    });
  });

  it('puts what was readable before what was hashed', () => {
    const rows = [
      makeRow('meta', 'a.example', { kinds, contacts: ['c1'] }),
      makeRow('tiktok', 'a.example', { kinds: { 'plain-email': 1 }, contacts: ['c1'] }),
    ];
    expect(run(id, { rows, contacts }).map(({ sharing }) => sharing!.company)).toEqual(['tiktok', 'meta']);
  });

  it('does not know whose it is where the person told none of theirs: unknown, never safe', () => {
    const finding = only(id, { rows: [makeRow('meta', 'a.example', { kinds })] });
    expect(finding).toMatchObject({ outcome: 'unknown', unknownBecause: 'not-told', severity: 'medium' });
    expect(finding.sharing).toMatchObject({ company: 'meta', sites: 1, contacts: [] });
  });

  it('weighs less what matches none of theirs, as long as they told one of that kind', () => {
    const rows = [makeRow('meta', 'a.example', { kinds })];
    expect(only(id, { rows, contacts: [contacts[0]!] }).severity).toBe('low');
    expect(only(id, { rows, contacts: [contacts[1]!] }).severity).toBe('medium');
  });
});

describe('form-data-shared', () => {
  const id = 'form-data-shared';

  it('fails per company that was told of form fields', () => {
    const rows = [
      makeRow('meta', 'clinic.example', { kinds: { 'form-data': 2 } }),
      makeRow('tiktok', 'clinic.example', { kinds: { 'search-term': 1, 'button-text': 1 } }),
    ];
    expect(only(id, { rows })).toMatchObject({ outcome: 'fail', id: `browser/${id}/meta` });
    expect(only(id, { rows: rows.slice(1) }).outcome).toBe('pass');
  });
});

describe('tracking-address', () => {
  const id = 'tracking-address';

  it('fails per company whose click identifier was in an address', () => {
    const rows = [makeRow('meta', 'a.example', { how: ['address', 'pixel'], kinds: { 'click-id': 1 } })];
    expect(only(id, { rows })).toMatchObject({ outcome: 'fail', severity: 'low', id: `browser/${id}/meta` });
    expect(only(id, { rows: sites(1) }).outcome).toBe('pass');
  });
});

describe('broad-consent', () => {
  const id = 'broad-consent';
  const consents = [makeConsent()];

  it('fails for an app that asked for something graded high', () => {
    const finding = only(id, { consents, grades: new Map([['google|client-1', 'high']]) });
    expect(finding).toMatchObject({ outcome: 'fail', severity: 'high', id: `browser/${id}/google|client-1` });
    expect(finding.sharing).toMatchObject({
      company: null,
      name: 'Notes App',
      provider: 'Google',
      sites: 1,
      grade: 'high',
    });
    expect(finding.evidence[0]).toMatchObject({ shown: 'app.example', firstSeen: consents[0]!.firstSeen });
  });

  it('does not know of scopes that nobody has graded', () => {
    for (const grades of [new Map(), new Map([['google|client-1', null]])])
      expect(only(id, { consents, grades })).toMatchObject({
        outcome: 'unknown',
        unknownBecause: 'not-told',
        severity: 'medium',
      });
  });

  it('passes where all that was asked is less', () => {
    expect(only(id, { consents, grades: new Map([['google|client-1', 'medium']]) }).outcome).toBe('pass');
  });

  it('names an app by its site or number where its name was not read', () => {
    const nameless = [makeConsent({ app: null }), makeConsent({ id: 'google|2', app: null, site: null })];
    expect(
      run(id, { consents: nameless })
        .map(({ sharing }) => sharing!.name)
        .sort(),
    ).toEqual(['app.example', 'client-1']);
  });
});
