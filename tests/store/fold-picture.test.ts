import { describe, expect, it } from 'vitest';
import { foldPicture } from '../../utils/store/fold-picture';
import { hashPicture } from '../../utils/store/keyed-hash';

describe('foldPicture', () => {
  it.each([
    ['https://secure.gravatar.com/avatar/abc?s=80', 'http://0.gravatar.com/avatar/abc#x'],
    [
      'https://lh3.googleusercontent.com/a/Xy-1=s96-c',
      'https://lh3.googleusercontent.com/a/Xy-1=s240-c-k-no',
    ],
    ['https://cdn.example.com/p/1.jpg?sig=1', 'https://cdn.example.com/p/1.jpg?sig=2&w=9'],
  ])('%s is %s', (one, other) => {
    expect(foldPicture(one)).toBe(foldPicture(other));
    expect(foldPicture(one)).not.toBeNull();
  });

  it('keeps apart what differs in its path, by case too, and has nothing to say of pictures without address', () => {
    expect(foldPicture('https://cdn.example.com/A.jpg')).not.toBe(
      foldPicture('https://cdn.example.com/a.jpg'),
    );
    for (const none of [
      'data:image/png;base64,AAAA',
      'blob:https://example.com/1',
      'yes',
      '/a.png',
      'https://example.com/',
    ])
      expect(foldPicture(none)).toBeNull();
  });

  it('is hashed under the key, and never where there is none: that there is a photo ties nobody', async () => {
    const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const hash = await hashPicture(key, 'https://cdn.example.com/p/1.jpg');
    expect(hash).toMatch(/^[\w-]{43}$/);
    expect(await hashPicture(key, 'https://cdn.example.com/p/1.jpg?w=2')).toBe(hash);
    expect(await hashPicture(key, undefined)).toBeNull();
    expect(await hashPicture(key, 'yes')).toBeNull();
  });
});
