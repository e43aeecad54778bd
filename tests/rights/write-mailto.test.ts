import { expect, it } from 'vitest';
import { letterKinds } from '../../utils/rights/letters/define';
import { writeLetter } from '../../utils/rights/write-letter';
import { mailtoLimit, writeMailto } from '../../utils/rights/write-mailto';

it('encodes every field, and ends lines as mail does', () => {
  expect(
    writeMailto({ to: 'privacy@example.com', subject: 'A & B? 100 % #1', body: 'one\ntwo\r\nthree\rfour' }),
  ).toBe(
    'mailto:privacy@example.com?subject=A%20%26%20B%3F%20100%20%25%20%231&body=one%0D%0Atwo%0D%0Athree%0D%0Afour',
  );
  expect(writeMailto({ to: '', subject: 'é' })).toBe('mailto:?subject=%C3%A9');
});

it('lets no address bring fields of its own, nor half a character break it', () => {
  expect(writeMailto({ to: 'a@example.com?bcc=b@example.com', subject: 's' })).toBe(
    'mailto:a@example.com%3Fbcc%3Db@example.com?subject=s',
  );
  expect(writeMailto({ to: 'a@example.com\r\nbcc:b', subject: 's&body=x' })).toBe(
    'mailto:a@example.combcc%3Ab?subject=s%26body%3Dx',
  );
  expect(writeMailto({ to: 'a@example.com', subject: '\ud800' })).toBe(
    'mailto:a@example.com?subject=%EF%BF%BD',
  );
});

it('gives back the letter whole', () => {
  for (const kind of letterKinds) {
    const { subject, body } = writeLetter({
      ...{ kind, language: 'fr', network: 'Example', account: null, name: 'Zoé Example' },
      ...{ sender: [], contact: [], date: '2026-11-22', references: [] },
    });
    const address = new URL(writeMailto({ to: 'privacy@example.com', subject, body }));
    expect(address.searchParams.get('subject')).toBe(subject);
    expect(address.searchParams.get('body')).toBe(body.replaceAll('\n', '\r\n'));
    // So the page always has to say that some mail programs cut it off.
    expect(address.href.length).toBeGreaterThan(mailtoLimit);
  }
});
