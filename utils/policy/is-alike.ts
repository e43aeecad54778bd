/** Whether two values are the same as JSON, whatever the order of their properties: Chromium's storage gives them back sorted by name. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [Object.entries(one), other as Record<string, unknown>];
  // Storage leaves out what is undefined.
  const count = (value: object) => Object.values(value).filter((part) => part !== undefined).length;
  return (
    count(one) === count(other) &&
    mine.every(
      ([name, part]) => part === undefined || (Object.hasOwn(theirs, name) && isAlike(part, theirs[name])),
    )
  );
}
