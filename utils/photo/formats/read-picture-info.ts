import type { Found, Reading } from '../found';
import { isBlank, tidyText } from '../text';

/** What Olympus, Agfa and others wrote into APP12 before there was Exif: `[picture info]` and lines of names and values. */
export function readPictureInfo(bytes: Uint8Array, reading: Reading): void {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.includes('[picture info]')) return;
  const found: Found = { origin: 'maker' };
  const say = (name: string) => {
    const value = tidyText(new RegExp(`(?:^|[\\r\\n])${name}=([^\\r\\n]{1,200})`).exec(text)?.[1] ?? '');
    return value && !isBlank(value) ? value : null;
  };
  const serial = say('Serial#')?.replace(/^#/, '');
  if (serial && !isBlank(serial)) found.serials = [serial];
  const model = say('Type');
  if (model) found.model = model;
  const seconds = Number(say('TimeDate'));
  if (seconds > 0 && seconds < 4_000_000_000)
    found.taken = [{ at: new Date(seconds * 1000).toISOString().slice(0, 19), original: true }];
  reading.found.push(found);
}
