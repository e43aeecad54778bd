import { describe, expect, it } from 'vitest';
import type { DataKind, Detail, Means, Transfer } from '../../utils/model/sharing';
import { decodeRequest } from '../../utils/recipients/decode-request';
import type { SeenBody } from '../../utils/recipients/read-body';

/** One request to a company, and all that it tells. */
export interface RequestCase {
  url: string;
  method?: string;
  type?: string;
  /** Text as it is sent, or fields as the browser takes a form apart. */
  body?: string | Record<string, string[]>;
  /** Id of the service, null where only the company is known. */
  service: string | null;
  how: Means;
  kinds: DataKind[];
  details?: Detail[];
  candidates?: Transfer['candidates'];
  state?: Transfer['state'];
}

/** The cases of one leaf: what goes to the company, and addresses that look like its own but are not. */
export function tryRecipient(id: string, cases: RequestCase[], strangers: string[]): void {
  describe(`requests to ${id}`, () => {
    it.each(cases)('$url', ({ url, method = 'GET', type = '', body, ...expected }) => {
      const found = decodeRequest({ url, method, type, body: seeBody(body) });
      expect(found?.company).toBe(id);
      const { service, how, kinds, details, candidates, state } = found!;
      expect({ service, how, kinds }).toEqual({
        service: expected.service,
        how: expected.how,
        kinds: expected.kinds,
      });
      if (expected.details) expect(details).toEqual(expected.details);
      if (expected.candidates) expect(candidates).toEqual(expected.candidates);
      expect(state).toBe(expected.state ?? 'read');
    });

    it.each(strangers)('not %s', (url) => {
      expect(decodeRequest({ url, method: 'GET', type: '', body: null })?.company).not.toBe(id);
    });
  });
}

function seeBody(body: RequestCase['body']): SeenBody | null {
  if (body === undefined) return null;
  return typeof body === 'string' ? { text: body, cut: false } : { fields: body, cut: false };
}

/** Made-up contacts, hashed: of `mail@example.com` and of `15555550142`; the third is the hash of `undefined`. */
export const mailHash = '81df589b1dceacc2fa7c8f536015fcdf854eee721fdf282a91ed9c4b0c54dc76';
export const mailBase64 = 'gd9Ymx3OrML6fI9TYBX834VO7nIf3ygqke2cSwxU3HY';
export const phoneHash = '32cb0d300a80a8470b72c9d7316ab2425cad3e7b972f28de150214f3f83858d5';
export const junkHash = 'eb045d78d273107348b0300c01d29b7552d622abbc6faf81b3ec55359aa9950c';
