import * as z from 'zod/mini';
import { type PageSight, sightTags } from '../model/page-sight';
import { sightLimits } from '../model/sight-limits';

z.config({ jitless: true });

const address = z.string().check(z.maxLength(sightLimits.address));
const text = z.string().check(z.maxLength(sightLimits.text));
const name = z.string().check(z.maxLength(sightLimits.name));

const sightSchema = z.object({
  url: address,
  title: text,
  headings: z.array(text).check(z.maxLength(sightLimits.headings)),
  elements: z
    .array(z.object({ tag: z.enum(sightTags), url: address, rel: z.optional(name), text: z.optional(text) }))
    .check(z.maxLength(sightLimits.elements)),
  loaded: z.array(z.object({ url: address, by: name })).check(z.maxLength(sightLimits.loaded)),
  calls: z
    .array(z.array(text).check(z.minLength(1), z.maxLength(sightLimits.callTexts)))
    .check(z.maxLength(sightLimits.calls)),
  mentioned: z.array(address).check(z.maxLength(sightLimits.mentioned)),
  hooks: z.array(name).check(z.maxLength(sightLimits.hooks)),
  cookies: z.array(name).check(z.maxLength(sightLimits.cookies)),
  cut: z.boolean(),
});

/** What the script that looks through a page answered; null for anything that it would never say. */
export function parseSight(value: unknown): PageSight | null {
  const { success, data } = sightSchema.safeParse(value);
  if (!success) return null;
  const elements = data.elements.map(({ tag, url, rel, text }) => ({
    tag,
    url,
    ...(rel !== undefined && { rel }),
    ...(text !== undefined && { text }),
  }));
  return { ...data, elements };
}
