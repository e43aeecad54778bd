const day = 86_400_000;

interface Stand {
  account: string;
  low: number;
  high: number;
}

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

/** How accounts stood over two years, step by step towards where they stand, with what happened on the way. */
export function inventHistory(now: number, stands: readonly Stand[]) {
  const mean = (key: 'low' | 'high') => sum(stands.map((stand) => stand[key])) / stands.length;
  const days: object[] = [];
  const events: object[] = [];
  const dayOf = (back: number) => new Date(now - back * day).toISOString().slice(0, 10);
  const checks = ['public-email', 'public-phone', 'reused-handle', 'public-employer', 'precise-location'];
  const all = { account: 'all', low: mean('low'), high: mean('high') };
  for (const [at, { account, ...end }] of [all, ...stands].entries()) {
    for (let back = 700; back >= 1; back -= 9 + ((back + at) % 5)) {
      const wave = 4 * Math.sin(back / 40 + at) * Math.min(1, back / 60);
      const low = Math.max(0, end.low + (back / 700) * 24 + wave);
      const open = end.high - end.low + (back / 700) * 18;
      days.push({
        ...{
          id: `${account}|${dayOf(back)}`,
          account,
          day: dayOf(back),
          low,
          high: Math.min(100, low + open),
        },
        ...{
          coverage: Math.max(0, 1 - open / 100),
          known: Math.max(1, Math.round(26 - open / 4)),
          applicable: 26,
        },
        ...{
          failing: { high: back > 300 ? 2 : 1, medium: 3, low: 2 },
          dismissed: 1,
          unknown: Math.round(open / 4),
        },
      });
    }
    if (account === 'all') continue;
    for (const [n, check] of checks.entries()) {
      const network = account.split(':')[0];
      const tell = (back: number, kind: string) => {
        const time = now - back * day;
        const severity = n === 1 ? 'high' : 'medium';
        events.push({
          id: `${account}|${time}|${check}|${kind}`,
          account,
          network,
          at: time,
          kind,
          check,
          severity,
        });
      };
      tell(640 - 70 * n - at, 'new');
      if (n !== 3) tell(400 - 60 * n - at, 'resolved');
      if (n === 2) tell(120 - at, 'returned');
    }
  }
  return { days, events };
}
