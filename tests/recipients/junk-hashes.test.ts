import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isJunkHash, isJunkText, junkTexts, writeVariants } from '../../utils/recipients/junk-hashes';
import { junkHash, mailHash, phoneHash } from './try-recipient';

const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');

describe('hashes of what is not there', () => {
  it.each(['sha256', 'sha1', 'md5'])('knows %s of every stand-in in every writing', (algorithm) => {
    for (const text of junkTexts)
      for (const variant of writeVariants(text))
        expect(isJunkHash(hash(algorithm, variant)), JSON.stringify(variant)).toBe(true);
  });

  it('knows those of no contact', () => {
    for (const algorithm of ['sha256', 'sha1', 'md5'])
      for (let index = 0; index < 1000; index++)
        expect(isJunkHash(hash(algorithm, `name${index}@example.com`))).toBe(false);
    expect([junkHash, mailHash, phoneHash].map(isJunkHash)).toEqual([true, false, false]);
  });

  it('knows the stand-ins themselves', () => {
    for (const text of ['', ' ', 'undefined', 'NULL', '"n/a"', "'None'", '[object Object]', ' NaN '])
      expect(isJunkText(text), text).toBe(true);
    for (const text of ['none of it', 'mail@example.com', '15555550142', 'Nan Li'])
      expect(isJunkText(text), text).toBe(false);
  });
});
