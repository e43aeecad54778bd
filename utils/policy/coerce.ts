/** JSON that is taken for a value at most. */
const longestJson = 4_000_000;

/**
 * What a value may stand for, itself first: group policies of Windows give 0 and 1 for booleans, numbers as text and lists and objects
 * as the text of JSON, and Firefox passes them on as they are.
 */
export function listReadings(raw: unknown): unknown[] {
  if (typeof raw === 'number') return [raw, ...(raw === 0 || raw === 1 ? [raw === 1] : []), String(raw)];
  if (typeof raw !== 'string' || raw.length > longestJson) return [raw];
  const trimmed = raw.trim();
  const lower = trimmed.toLowerCase();
  const readings: unknown[] = [raw, trimmed, lower];
  if (/^(?:true|false|0|1)$/.test(lower)) readings.push(lower === 'true' || lower === '1');
  if (/^-?\d{1,9}$/.test(trimmed)) readings.push(Number(trimmed));
  return readings;
}

/** An object, also from the text of one; null for anything else. */
export function asRecord(raw: unknown): Record<string, unknown> | null {
  const value = parse(raw, '{');
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** A list, also from the text of one, or from values named 1, 2, 3 as the registry of Windows has them; null for anything else. */
export function asList(raw: unknown): unknown[] | null {
  const value = parse(raw, '[');
  if (Array.isArray(value)) return value;
  const record = asRecord(raw);
  const names = record ? Object.keys(record) : [];
  if (!record || names.length === 0 || !names.every((name) => /^\d{1,6}$/.test(name))) return null;
  return names.sort((a, b) => Number(a) - Number(b)).map((name) => record[name]);
}

function parse(raw: unknown, start: string): unknown {
  if (typeof raw !== 'string' || raw.length > longestJson || !raw.trimStart().startsWith(start)) return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}
