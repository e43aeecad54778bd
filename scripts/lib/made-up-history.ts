const day = 86_400_000;

/** How accounts stood over two years, step by step towards less, with what happened on the way. */
export function inventHistory(now: number, accounts: readonly string[]) {
  const days: object[] = [];
  const events: object[] = [];
  const dayOf = (back: number) => new Date(now - back * day).toISOString().slice(0, 10);
  const checks = ['public-email', 'public-phone', 'reused-handle', 'public-employer', 'precise-location'];
  for (const [at, account] of ['all', ...accounts].entries()) {
    for (let back = 700; back >= 1; back -= 9 + ((back + at) % 5)) {
      const low = 18 + (back / 700) * 30 + 4 * Math.sin(back / 40 + at);
      const open = 8 + (back / 700) * 28;
      days.push({
        ...{
          id: `${account}|${dayOf(back)}`,
          account,
          day: dayOf(back),
          low,
          high: Math.min(100, low + open),
        },
        ...{ coverage: 1 - open / 50, known: Math.round(24 - open / 4), applicable: 26 },
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
