import { describe, expect, it } from 'vitest';
import type { Fact, FieldId } from '../../utils/model/words';
import { deriveFacts } from '../../utils/store/derive-facts';

describe('deriveFacts', () => {
  it.each<[FieldId, string, Fact[]]>([
    ['birthday', '4 July 1990', ['birthday:full']],
    ['birthday', '1990-07-04', ['birthday:full']],
    ['birthday', '04.07.1990', ['birthday:full']],
    ['birthday', '4 juli', ['birthday:day-month']],
    ['birthday', 'July', ['birthday:day-month']],
    ['birthday', '1990', ['birthday:year']],
    ['address', '12 Example Street, 1234 AB Exampleton', ['place:street']],
    ['address', 'Exampleton, Netherlands', ['place:city']],
    ['location', 'Amsterdam, Netherlands', ['place:city']],
    ['location', 'Netherlands', ['place:country']],
    ['location', 'the Netherlands', ['place:country']],
    ['location', 'Allemagne', ['place:country']],
    ['location', 'Nederland', ['place:country']],
    ['location', 'Voorbeeldstraat 12', ['place:street']],
    ['location', 'District 9', ['place:city']],
    ['location', '12 Example Road, Exampleton', ['place:street']],
    ['bio', 'Write to jane@example.com', ['contains:email', 'link:other']],
    ['bio', 'jane (at) example (dot) com', ['contains:email', 'link:other']],
    ['bio', 'Call +31 6 12345678 or 555-555-0123', ['contains:phone', 'link:other']],
    ['bio', 'Call (555) 555-0123, jane@example.com', ['contains:email', 'contains:phone', 'link:other']],
    ['bio', 'Since 1998-2004. Founded 01-02-2003. 10,000 followers. Follow @jane', ['link:other']],
    ['bio', 'https://example.com/0612345678901', ['link:other']],
    ['connections', 'friends', ['connections:friends']],
    ['connections', 'enemies', []],
    ['bio', 'Once robin.hyves.nl, now jane@example.com', ['contains:email', 'dead-link:hyves']],
    ['website', 'https://robin.example/', ['link:other']],
    ['website', 'https://plus.google.com/+Robin', ['dead-link:google-plus']],
    ['linked-accounts', 'https://vine.co/robin', ['dead-link:vine']],
    ['name', 'hyves.nl', []],
    ['employer', 'Acme', []],
  ])('%s %s → %j', (field, value, facts) => {
    expect(deriveFacts(field, value)).toEqual(facts);
  });

  it('reads a megabyte of hostile text in bounded time', { timeout: 5_000 }, () => {
    for (const text of [
      '+1 '.repeat(350_000),
      'a@'.repeat(500_000),
      '0('.repeat(500_000),
      'a.'.repeat(500_000),
    ]) {
      // The runner cuts values to 10,000 characters before they get here.
      deriveFacts('bio', text.slice(0, 10_000));
    }
  });
});
