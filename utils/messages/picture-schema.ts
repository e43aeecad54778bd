import * as z from 'zod/mini';
import type { PictureAt } from './picture';

const address = z.string().check(z.maxLength(2_000));
const length = z.number().check(z.nonnegative(), z.maximum(100_000));

/** What a content script answers to `picture`; it comes from a page, so it is read before it is used. */
const pictureAtSchema = z.union([
  z.strictObject({ url: address, problem: z.enum(['no-picture', 'not-shown']) }),
  z.strictObject({ url: address, x: length, y: length, side: length, width: length, height: length }),
]);

export function parsePictureAt(answer: unknown): PictureAt | null {
  const parsed = z.safeParse(pictureAtSchema, answer);
  return parsed.success ? parsed.data : null;
}
