/** Lets at most `most` things through per key in any window of `perMs` milliseconds. */
export function makeLimiter(limit: { most: number; perMs: number }): {
  allow(key: number, now: number): boolean;
} {
  const recent = new Map<number, number[]>();
  return {
    allow(key, now) {
      const kept = (recent.get(key) ?? []).filter((time) => time > now - limit.perMs);
      const allowed = kept.length < limit.most;
      if (allowed) kept.push(now);
      recent.set(key, kept);
      return allowed;
    },
  };
}
