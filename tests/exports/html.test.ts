import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { countReport } from '../../utils/audit/count-report';
import html from '../../utils/exports/html';
import { escapeText, link } from '../../utils/exports/html/markup';
import { style } from '../../utils/exports/html/style';
import { translate } from '../../utils/i18n/translate';
import type { Report } from '../../utils/model/report';
import { locales } from '../../utils/model/settings';
import { makeSampleReport } from './sample-report';

const render = (report: Report, locale: (typeof locales)[number] = 'en') =>
  html.render(report, { t: translate(locale), networkName: (id) => id, policy: null });

function open(text: string): Document {
  const window = new Window();
  window.document.write(text);
  return window.document as unknown as Document;
}

/** Puts a text everywhere in the report where a page could have put one. */
function poison(text: string): Report {
  const report = makeSampleReport();
  report.prepared = { name: text, contact: text };
  for (const { account, findings, observations } of report.accounts) {
    account.handle = text;
    account.handles = [text];
    account.url = text;
    for (const observation of observations) {
      observation.url = text;
      if (observation.kind === 'profile-field') observation.shown = text;
    }
    for (const finding of findings) {
      if (finding.setting?.advisedBy) finding.setting.advisedBy = text;
      if (finding.fix) finding.fix.url = text;
      for (const evidence of finding.evidence) Object.assign(evidence, { shown: text, url: text });
    }
  }
  for (const { sharing, evidence } of report.sharing?.findings ?? []) {
    if (sharing) Object.assign(sharing, { name: text, contacts: [text] });
    for (const one of evidence) one.shown = text;
  }
  for (const company of report.sharing?.companies ?? []) {
    Object.assign(company, { name: text, contacts: [text] });
    for (const one of company.sites) one.site = text;
  }
  for (const one of report.sharing?.consents ?? [])
    Object.assign(one, { app: text, site: text, provider: text, scopes: [text] });
  return report;
}

const tags = (document: Document) =>
  [...document.querySelectorAll('*')].map(({ localName }) => localName).sort();
const attributes = (document: Document) =>
  new Set([...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()));

describe('the letterhead', () => {
  it.each([
    [{ name: 'Example BV', contact: '' }, 'Example BV'],
    [{ name: '', contact: 'privacy@example.com' }, 'Questions about this report: privacy@example.com'],
  ])('has no more than was given: %j', (prepared, words) => {
    const header = open(render({ ...makeSampleReport(), prepared })).querySelector('header')!;
    expect(header.textContent!.trim()).toBe(words);
    expect(header.nextElementSibling!.localName).toBe('h1');
  });

  it('is not there where nothing was', () => {
    const { prepared: _, ...bare } = makeSampleReport();
    expect(render(bare)).not.toContain('<header');
  });
});

describe('hostile text in the HTML report', () => {
  const plain = tags(open(render(poison('plain'))));

  it.each([
    '<script>alert(1)</script>',
    '</style><script>alert(1)</script>',
    '</title><svg onload=alert(1)>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '--><iframe srcdoc="x">',
    '<!--',
    '&lt;b&gt;&#x3c;script&#x3e;',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://example.com/" onclick="alert(1)',
    '{network} {{x}} $& $1',
  ])('changes nothing but text: %s', (text) => {
    const document = open(render(poison(text)));
    const linked = tags(document).filter((tag) => tag !== 'a');
    expect(linked).toEqual(plain.filter((tag) => tag !== 'a'));
    expect([...attributes(document)].filter((name) => name.startsWith('on'))).toEqual([]);
    expect(document.querySelector('section.account h2 bdi')?.textContent).toBe(text);
    expect([...document.querySelectorAll('header bdi')].map((one) => one.textContent)).toEqual([text, text]);
    expect(document.body.textContent).toContain(`${text} recommends`);
    for (const anchor of document.querySelectorAll('a'))
      expect(anchor.getAttribute('href')).toMatch(/^(?:https?:\/\/|#[a-z-]+)/);
  });

  it('keeps script addresses as text and web addresses as links', () => {
    for (const url of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'vbscript:x',
      'data:text/html,x',
      'file:///etc/passwd',
      '//example.com',
      'x',
    ]) {
      expect(link(url).markup).not.toContain('href');
    }
    expect(link('https://example.com/a b').markup).toContain('href="https://example.com/a%20b"');
  });

  it('neutralises what would turn the text around it, and isolates all else', () => {
    const text = render(poison('abc\u202egnp.exe\u2067x\u2069\u0000\u001b[31m\u0085'));
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
    expect(text).toContain('<bdi>abc\ufffdgnp.exe\ufffdx\ufffd\ufffd\ufffd[31m\ufffd</bdi>');
    expect(render(poison('روبين'))).toContain('<bdi>روبين</bdi>');
  });

  it('escapes any text so that a parser gives it back', () => {
    const legible = fc
      .string({ unit: 'binary', maxLength: 60 })
      .filter((text) => !/[\u202a-\u202e\u2066-\u2069]|\p{Cc}/u.test(text));
    fc.assert(
      fc.property(legible, (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/[<>"'`]/);
        const back = escaped.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
          code ? String.fromCharCode(Number(code)) : { amp: '&', lt: '<', gt: '>', quot: '"' }[name]!,
        );
        expect(back).toBe(text);
      }),
    );
  });

  it('stays of a size that a browser opens', () => {
    const report = makeSampleReport();
    const entry = report.accounts[0]!;
    const [first] = entry.observations;
    entry.observations = Array.from({ length: 20_000 }, (_, index) => ({ ...first!, id: `many-${index}` }));
    const finding = entry.findings[0]!;
    finding.evidence = Array.from({ length: 5000 }, () => finding.evidence[0]!);
    const text = render(report);
    expect(text.length).toBeLessThan(500_000);
    expect(open(text).querySelectorAll('section.account')[0]?.querySelectorAll('tbody tr')).toHaveLength(500);
    expect(text).toContain('and 19,500 more');
    expect(text).toContain('and 4,992 more');
  });
});

describe('the HTML report', () => {
  const document = open(render(makeSampleReport()));

  it('allows itself nothing but its own style', () => {
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, form, base')).toHaveLength(0);
    expect(style).not.toMatch(/<\/|url\(|@import/);
    // The policy must come before the style that it governs.
    expect(tags(document)).toContain('style');
    expect(document.querySelector('head')!.innerHTML.indexOf('Security-Policy')).toBeLessThan(
      document.querySelector('head')!.innerHTML.indexOf('<style'),
    );
  });

  it('draws exposure with the same in words', () => {
    const drawn = [...document.querySelectorAll('svg[role=img]')];
    for (const picture of drawn) {
      expect(picture.getAttribute('role')).toBe('img');
      expect(picture.getAttribute('aria-label')).toMatch(/between \d+ and \d+/);
      expect(picture.previousElementSibling?.textContent).toMatch(/of 100, \d+ % checked/);
      const band = picture.querySelector('.band')!;
      const [x, width] = [Number(band.getAttribute('x')), Number(band.getAttribute('width'))];
      expect(x).toBeGreaterThanOrEqual(20);
      expect(x + width).toBeLessThanOrEqual(380);
    }
    expect(drawn).toHaveLength(3);
    // A bar says nothing that does not stand beside it.
    for (const bar of document.querySelectorAll('svg:not([role])')) {
      expect(bar.getAttribute('aria-hidden')).toBe('true');
      expect(bar.closest('tr')!.querySelector('td')!.textContent).toMatch(/^\d+$/);
    }
  });

  it('lists findings worst first, and what was intended apart', () => {
    const section = document.querySelector('#account-1')!;
    const titles = [...section.querySelectorAll('article h4')].map((title) => title.textContent);
    expect(titles.slice(0, 2)).toEqual(['Your phone number', 'Contact details in your bio']);
    expect(titles.at(-1)).toBe('Where you work');
    expect(section.textContent).toContain('You marked these as intended.');
  });

  it('does not claim that nothing was found when all of it was intended', () => {
    const report = makeSampleReport();
    for (const finding of report.accounts[0]!.findings) finding.dismissed = report.generated;
    const section = open(render(report)).querySelector('#account-1')!;
    expect(section.textContent).not.toContain('Nothing found');
    const titles = [...section.querySelectorAll('h3')].map((title) => title.textContent);
    expect(titles[0]).toBe('Intended');
  });

  it('has a chapter on what could not be read: pages first, then settings under their reason', () => {
    const report = makeSampleReport();
    const entry = report.accounts.find(({ findings }) => findings.some(({ setting }) => setting))!;
    const setting = entry.findings.find((finding) => finding.setting)!;
    for (const finding of entry.findings) {
      if (finding.setting) Object.assign(finding, { outcome: 'pass', unknownBecause: null });
    }
    Object.assign(setting, { outcome: 'unknown', unknownBecause: 'not-readable', evidence: [] });
    const health = entry.observations.find(({ kind }) => kind === 'page-health')!;
    const page = { ...health, health: 'signed-out', pageKey: 'ads', url: 'https://example.com/ads' };
    entry.observations = [page as typeof health];
    report.accounts = [entry];
    const chapter = open(render(report)).querySelector('#unread')!;
    expect(chapter.querySelector('h2')!.textContent).toBe('What could not be read');
    const note = chapter.querySelector('p.note')!.textContent!;
    expect(note).toContain('Ads: You are signed out here');
    expect(note).toContain('https://example.com/ads');
    expect([...chapter.querySelectorAll('ul.names li')].length).toBe(1);
    expect(chapter.textContent).toContain('1 setting without an answer. The page that would tell could not');
    expect(open(render(makeSampleReport())).querySelector('#unread')!.textContent).toContain(
      'This page looks different',
    );
  });

  it('repeats the heads of its tables on paper, and shows where a link leads', () => {
    expect(style).toContain('thead{display:table-header-group}');
    expect(style).toContain('@page{size:A4');
    for (const table of document.querySelectorAll('.scroll table'))
      expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1);
    for (const anchor of document.querySelectorAll('a[href^=http]'))
      expect(anchor.textContent).toMatch(/^https?:/);
  });

  it('leads from its contents to every chapter', () => {
    const chapters = [...document.querySelectorAll('section')].map(({ id }) => `#${id}`);
    expect([...document.querySelectorAll('nav a')].map((one) => one.getAttribute('href'))).toEqual(chapters);
  });

  it('fills in every word', () => {
    for (const locale of locales) {
      const text = open(render(makeSampleReport(), locale)).querySelector('main')!.textContent!;
      expect(text).not.toMatch(/\{\w+\}|undefined|\[object|\b(?:reports?|audience|field|health|fact)\.\w+/);
    }
  });

  it('has a chapter on browsing, apart from accounts and figures, where there is one', () => {
    const report = makeSampleReport();
    const section = open(render(report)).querySelector('#companies')!;
    expect(section.querySelectorAll('svg[role=img]')).toHaveLength(0);
    const titles = [...section.querySelectorAll('article h4')].map((title) => title.textContent);
    expect(titles.slice(0, 3)).toEqual([
      'Your own contact details were sent to Meta by 1 site',
      'Notes App asked Google for a lot',
      'Meta sees you on 5 sites',
    ]);
    expect(section.textContent).toContain('You came to 1 site by a link marked by Meta');
    expect(section.textContent).toContain('maybe yours, was sent to TikTok');
    expect(section.textContent).not.toContain('Watching other sites is off');
    report.sharing!.watching = false;
    report.sharing!.companies = [];
    report.counts.sharing!.companies = 0;
    expect(render(report)).toContain('Watching other sites is off');
    expect(render(report)).toContain('Nothing was seen.');
    const { sharing: _, ...without } = report;
    expect(open(render(without)).querySelector('#companies td bdi')).toBeNull();
  });

  it('is plain about an empty report', () => {
    const { sharing: _, cautions: __, footprint: ___, changes: ____, ...rest } = makeSampleReport();
    const report: Report = { ...rest, accounts: [], overall: null, counts: countReport({ accounts: [] }) };
    expect(open(render(report)).querySelectorAll('svg, section.account')).toHaveLength(0);
    expect(render(report)).toContain('No account has been read yet.');
  });
});
