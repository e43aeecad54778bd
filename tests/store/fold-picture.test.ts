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

  it.each([
    'https://abs.twimg.com/sticky/default_profile_images/default_profile_400x400.png',
    'https://social.example.com/avatars/original/missing.png',
    'https://cdn.example.com/img/no-avatar.svg',
    'https://cdn.example.com/user-default-pictures-uv/a-profile_image-300x300.png',
    'https://secure.gravatar.com/avatar/00000000000000000000000000000000?d=mp',
    'https://forum.example.com/letter_avatar_proxy/v4/letter/j/c0e974/144.png',
    'https://cdn.example.com/embed/avatars/3.png',
  ])('has nothing to say of a stand-in for a missing picture: %s', (address) => {
    expect(foldPicture(address)).toBeNull();
  });

  it('takes no word within another for a stand-in', () => {
    for (const address of [
      'https://cdn.example.com/blanket.jpg',
      'https://cdn.example.com/u/defaulter/1.jpg',
      'https://secure.gravatar.com/avatar/0abc?d=default',
    ])
      expect(foldPicture(address)).not.toBeNull();
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
