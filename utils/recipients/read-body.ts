import { maxBody } from '../model/sharing';
import type { Service } from './define';
import { decodeBase64Bytes, readCodes } from './flatten';

/** A request's body, as far as the browser hands it over. Packed ones are text of one character per byte. */
export type SeenBody =
  | { text: string; cut: boolean }
  | { fields: Record<string, string[]>; cut: boolean }
  | { unread: true };

/** `webRequest`'s `requestBody`, read to at most 256 KB; null where the request has none. Never throws. */
export function readBody(requestBody: unknown): SeenBody | null {
  if (requestBody === null || requestBody === undefined) return null;
  try {
    const { formData, raw, error } = requestBody as { formData?: unknown; raw?: unknown; error?: unknown };
    if (formData && typeof formData === 'object') return readFields(formData as Record<string, unknown>);
    if (Array.isArray(raw) && raw.length > 0) return readBytes(raw);
    return error === undefined && raw === undefined ? null : { unread: true };
  } catch {
    return { unread: true };
  }
}

function readFields(formData: Record<string, unknown>): SeenBody {
  const fields: Record<string, string[]> = {};
  let room: number = maxBody;
  for (const [name, values] of Object.entries(formData)) {
    if (!Array.isArray(values)) continue;
    const kept: string[] = [];
    for (const value of values) {
      // Chromium hands over what is no text as bytes.
      const text =
        typeof value === 'string'
          ? value
          : value instanceof ArrayBuffer
            ? readText(new Uint8Array(value))
            : '';
      if (room < name.length + text.length) return { fields: { ...fields, [name]: kept }, cut: true };
      room -= name.length + text.length;
      kept.push(text);
    }
    Object.defineProperty(fields, name, {
      value: kept,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return { fields, cut: false };
}

function readBytes(raw: unknown[]): SeenBody {
  const parts: Uint8Array[] = [];
  let size = 0;
  let cut = false;
  for (const part of raw) {
    const { bytes } = part as { bytes?: unknown };
    if (!(bytes instanceof ArrayBuffer)) {
      // A file, or what a beacon made of a blob: there is more than can be read.
      if (size === 0) return { unread: true };
      cut = true;
      continue;
    }
    const room = maxBody - size;
    if (bytes.byteLength > room) cut = true;
    if (room > 0) parts.push(new Uint8Array(bytes, 0, Math.min(room, bytes.byteLength)));
    size += Math.min(room, bytes.byteLength);
  }
  const all = joinBytes(parts, size);
  return { text: isPacked(all) ? writeBytes(all) : readText(all), cut };
}

function joinBytes(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function readText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function writeBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Is this a body that only `inflateBody` can open? */
export function isPackedBody(body: SeenBody | null, service: Service): boolean {
  if (!body || !('text' in body)) return false;
  if (body.text.startsWith('\x1f\x8b')) return true;
  // In base64 the first bytes of a gzip file are always these.
  return service.body === 'base64-gzip-json' && body.text.startsWith('H4sI');
}

/** Unpacks a body to at most 256 KB; as it was where it is not packed, `unread` where nobody can. Never throws. */
export async function inflateBody(body: SeenBody, service: Service): Promise<SeenBody> {
  if (!isPackedBody(body, service) || !('text' in body)) return body;
  const bytes = body.text.startsWith('\x1f\x8b') ? readCodes(body.text) : decodeBase64Bytes(body.text.trim());
  if (!bytes) return { unread: true };
  const parts: Uint8Array[] = [];
  let size = 0;
  let cut = body.cut;
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    while (true) {
      const { done, value } = await reader.read();
      if (done) break;
      const room = maxBody - size;
      parts.push(value.length > room ? value.subarray(0, room) : value);
      size += Math.min(room, value.length);
      if (size < maxBody) continue;
      cut = true;
      await reader.cancel();
      break;
    }
  } catch {
    // A body that was cut ends in the middle: what came before counts.
    if (size === 0) return { unread: true };
    cut = true;
  }
  return { text: readText(joinBytes(parts, size)), cut };
}
