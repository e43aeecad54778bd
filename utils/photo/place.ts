import type { PhotoFacts } from './define';

/** A place where the numbers are one: in range, and not where latitude and longitude are both nothing, as without a fix. */
export function makePlace(latitude: number, longitude: number, altitude: number | null): PhotoFacts['gps'] {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
  if (latitude === 0 && longitude === 0) return null;
  return { latitude, longitude, altitude: altitude !== null && Number.isFinite(altitude) ? altitude : null };
}

/** ISO 6709 as phones write it in videos: `+51.4169-000.0806+012.3/`, also with minutes and seconds run together. */
export function readIso6709(text: string): PhotoFacts['gps'] {
  const match = /^\s*([+-])(\d+(?:\.\d*)?)([+-])(\d+(?:\.\d*)?)(?:([+-]\d+(?:\.\d*)?))?/.exec(text);
  if (!match) return null;
  const latitude = readAngle(match[2]!, 2);
  const longitude = readAngle(match[4]!, 3);
  const altitude = match[5] === undefined ? null : Number(match[5]);
  return makePlace(
    match[1] === '-' ? -latitude : latitude,
    match[3] === '-' ? -longitude : longitude,
    altitude,
  );
}

/** Degrees of two or three digits, then minutes and seconds of two each where the whole part has room for them. */
function readAngle(digits: string, degreeDigits: number): number {
  const whole = digits.split('.')[0]!.length;
  if (whole <= degreeDigits) return Number(digits);
  const degrees = Number(digits.slice(0, degreeDigits));
  const rest = digits.slice(degreeDigits);
  if (whole <= degreeDigits + 2) return degrees + Number(rest) / 60;
  return degrees + Number(rest.slice(0, 2)) / 60 + Number(rest.slice(2)) / 3600;
}
