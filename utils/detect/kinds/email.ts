import { defineDetector, type Span } from '../define';
import { findObfuscated, signStems } from '../email/find-obfuscated';
import { trimToDomain } from '../email/judge-domain';
import { readLocal } from '../email/read-local';

const domainRun = /[a-z\d\u00c0-\u024f](?:[a-z\d\u00c0-\u024f.-]{0,253})/iy;

export default defineDetector({
  kind: 'email',
  hint: /[@([{<«]/,
  stems: signStems,
  find(text, _context, starts) {
    const spans: Span[] = [];
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      domainRun.lastIndex = at + 1;
      const run = domainRun.exec(text)?.[0];
      if (!run?.includes('.')) continue;
      const start = readLocal(text, at);
      if (start === at || isElsewhere(text, start, at)) continue;
      const domain = trimToDomain(run);
      if (domain)
        spans.push({ kind: 'email', start, end: at + 1 + domain.length, certainty: 'high', form: '' });
    }
    const hidden = findObfuscated(text, starts);
    return hidden.length ? merge(spans, hidden) : spans;
  },
});

/** A handle (`@jane@social.example.com`), the user of an address of the web, or of a repository. */
function isElsewhere(text: string, start: number, at: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '@') return true;
  if (text.slice(start, at) === 'git') return true;
  return (
    (before === ':' || before === '/') && /:\/\/[^\s/?#]*$/.test(text.slice(Math.max(0, start - 80), start))
  );
}

/** Plain ones win over hidden ones that they touch. */
function merge(plain: Span[], hidden: Span[]): Span[] {
  const all = [...plain, ...hidden].sort((a, b) => a.start - b.start);
  const kept: Span[] = [];
  for (const span of all) {
    const last = kept.at(-1);
    if (!last || last.end <= span.start) kept.push(span);
    else if (last.certainty !== 'high' && span.certainty === 'high') kept[kept.length - 1] = span;
  }
  return kept;
}
