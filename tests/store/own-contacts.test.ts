import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Candidate, OwnContact } from '../../utils/model/sharing';
import { formEmail, formPhone, readEmail, readPhone } from '../../utils/store/contact-forms';
import { type Database, databaseName, openDatabase } from '../../utils/store/database';
import { addContact, maxContacts, recogniseContacts, removeContact } from '../../utils/store/own-contacts';
import { recordTransfers } from '../../utils/store/record-sharing';

let db: Database;
beforeEach(async () => {
  db?.close();
  await deleteDB(databaseName);
  db = await openDatabase();
});

const hash = (form: 'sha256' | 'sha1' | 'md5', text: string): Candidate => ({
  of: 'any',
  form,
  value: createHash(form).update(text).digest('hex'),
});
const plain = (value: string): Candidate => ({ of: 'any', form: 'plain', value });

async function add(kind: OwnContact['kind'], text: string): Promise<OwnContact> {
  const answer = await addContact(db, kind, text, 5);
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.contact;
}

describe('readEmail', () => {
  it.each([
    ['jane@example.com', 'jane@example.com'],
    ['  Jane.Doe+x@Mail.Example.COM ', 'jane.doe+x@mail.example.com'],
    ['mailto:jane@example.com', 'jane@example.com'],
    ['jané@bücher.example', 'jané@bücher.example'],
    ['jane@localhost', null],
    ['jane@example', null],
    ['@example.com', null],
    ['jane@', null],
    ['jane@ex ample.com', null],
    ['jane@@example.com', null],
    ['Jane <jane@example.com>', null],
    ['jane@-example.com', null],
    ['jane@example..com', null],
    ['', null],
    [`${'a'.repeat(300)}@example.com`, null],
  ])('%s → %s', (text, value) => expect(readEmail(text)).toBe(value));

  it('takes no time on hostile text', () => {
    const start = performance.now();
    for (const text of ['a@'.repeat(50_000), `a@${'a-'.repeat(120)}`, `a@${'a.'.repeat(120)}`])
      readEmail(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('readPhone', () => {
  it.each([
    ['+1 555 0142 000', '+15550142000'],
    ['+31 (0)6 - 5550.1421', '+31655501421'],
    ['0031655501421', '+31655501421'],
    ['0655501421', null],
    ['+31 655 abc', null],
    ['+123456', null],
    ['+1234567890123456', null],
    ['+0612345678', null],
    ['+', null],
  ])('%s → %s', (text, value) => expect(readPhone(text)).toBe(value));
});

describe('forms', () => {
  it('of an address begin with itself and end with what was typed', () => {
    expect(formEmail('jane.doe+shop@example.com', 'Jane.Doe+shop@Example.com')).toEqual([
      'jane.doe+shop@example.com',
      'jane.doe@example.com',
      'janedoe+shop@example.com',
      'janedoe@example.com',
      'Jane.Doe+shop@Example.com',
    ]);
    expect(formEmail('j-d@example.com')).toEqual(['j-d@example.com', 'jd@example.com']);
    expect(formEmail('+@example.com')).toEqual(['+@example.com']);
  });

  it('of an address at Gmail know both of its domains', () => {
    const forms = formEmail('jane.doe@googlemail.com');
    expect(forms[0]).toBe('jane.doe@googlemail.com');
    expect(forms).toEqual(expect.arrayContaining(['janedoe@gmail.com', 'jane.doe@gmail.com']));
  });

  it('of a number are international, and national where the country’s prefix is known', () => {
    expect(formPhone('+31655501421')).toEqual([
      '+31655501421',
      '31655501421',
      '0031655501421',
      '0655501421',
      '655501421',
      '310655501421',
    ]);
    expect(formPhone('+15555550142')).toEqual(['+15555550142', '15555550142', '0015555550142', '5555550142']);
    expect(formPhone('+99955501421')).toEqual(['+99955501421', '99955501421', '0099955501421']);
  });
});

describe('addContact', () => {
  it('keeps it masked, with keyed hashes only', async () => {
    const contact = await add('email', ' Jane.Doe@Example.com ');
    expect(contact).toMatchObject({ kind: 'email', shown: 'j•••@e•••.com', added: 5 });
    expect(await db.getAll('contacts')).toEqual([contact]);
    const kept = JSON.stringify(await db.getAll('contacts')).toLowerCase();
    expect(kept).not.toMatch(/jane|example/);
    for (const form of ['sha256', 'sha1', 'md5'] as const)
      for (const encoding of ['hex', 'base64url'] as const)
        expect(kept).not.toContain(
          createHash(form).update('jane.doe@example.com').digest(encoding).toLowerCase(),
        );
    expect((await add('phone', '+31 6 55501421')).shown).toBe('+316••••••21');
  });

  it('says why not', async () => {
    expect(await addContact(db, 'email', 'jane', 1)).toEqual({ problem: 'not-email' });
    expect(await addContact(db, 'phone', '0655501421', 1)).toEqual({ problem: 'not-phone' });
    await add('email', 'jane@example.com');
    expect(await addContact(db, 'email', 'JANE@example.com', 1)).toEqual({ problem: 'known' });
    // Somebody else can have the address without the dot.
    await add('email', 'j.ane@example.com');
    for (let next = 2; next < maxContacts; next++) await add('email', `jane${next}@example.com`);
    expect(await addContact(db, 'email', 'one-more@example.com', 1)).toEqual({ problem: 'too-many' });
    expect(await db.count('contacts')).toBe(maxContacts);
  });

  it('keeps one where two windows add the same at once', async () => {
    const answers = await Promise.all([1, 2].map(() => addContact(db, 'email', 'jane@example.com', 1)));
    expect(answers.filter((answer) => 'contact' in answer)).toHaveLength(1);
  });
});

describe('recogniseContacts', () => {
  it.each([
    ['jane.doe@example.com', 'jane.doe@example.com'],
    ['Jane.Doe@Example.com', 'jane.doe@example.com'],
    ['Jane.Doe@Example.com', 'Jane.Doe@Example.com'],
    ['jane.doe+news@example.com', 'janedoe@example.com'],
    ['jane.doe@gmail.com', 'janedoe@gmail.com'],
    ['janedoe@googlemail.com', 'janedoe@gmail.com'],
  ])('knows %s by the hashes of %s', async (own, sent) => {
    const { id } = await add('email', own);
    for (const form of ['sha256', 'sha1', 'md5'] as const)
      expect(await recogniseContacts(db, [hash(form, sent)])).toEqual([{ id, plain: false }]);
  });

  it('knows a number in the forms of several networks', async () => {
    const { id } = await add('phone', '+31 6 55501421');
    for (const sent of ['+31655501421', '31655501421', '0655501421', '655501421'])
      expect(await recogniseContacts(db, [hash('sha256', sent)])).toEqual([{ id, plain: false }]);
    expect(await recogniseContacts(db, [plain('+31 6 555 01 421')])).toEqual([{ id, plain: true }]);
  });

  it('says once, and as readable, what was sent both ways', async () => {
    const { id } = await add('email', 'jane@example.com');
    const sent = [
      hash('md5', 'jane@example.com'),
      plain('Jane@Example.com'),
      hash('sha1', 'jane@example.com'),
    ];
    expect(await recogniseContacts(db, sent)).toEqual([{ id, plain: true }]);
  });

  it('tells a contact from another that has a form in common', async () => {
    const dotted = await add('email', 'jane.doe@example.com');
    const plainer = await add('email', 'janedoe@example.com');
    const tagged = await add('email', 'j.a.n.e-d.o.e+tag@example.com');
    expect(await recogniseContacts(db, [hash('sha256', 'janedoe@example.com')])).toEqual([
      { id: plainer.id, plain: false },
    ]);
    expect(await recogniseContacts(db, [hash('sha256', 'jane.doe@example.com')])).toEqual([
      { id: dotted.id, plain: false },
    ]);
    expect(await recogniseContacts(db, [hash('md5', 'janedoe@example.com')])).toEqual([
      { id: plainer.id, plain: false },
    ]);
    expect(await recogniseContacts(db, [hash('md5', 'j.a.n.e-d.o.e@example.com')])).toEqual([
      { id: tagged.id, plain: false },
    ]);
  });

  it('knows nothing of others, of hashes of nothing, and of a hash under another name', async () => {
    await add('email', 'jane@example.com');
    const strangers = ['', 'undefined', 'null', 'john@example.com'].map((text) => hash('sha256', text));
    expect(await recogniseContacts(db, strangers)).toEqual([]);
    const { value } = hash('sha256', 'jane@example.com');
    expect(await recogniseContacts(db, [{ of: 'email', form: 'sha1', value }])).toEqual([]);
    expect(await recogniseContacts(db, [plain(value)])).toEqual([]);
  });

  it('looks at no more than 32, and does not mind what they hold', async () => {
    const { id } = await add('email', 'jane@example.com');
    const wanted = hash('sha256', 'jane@example.com');
    const noise = Array.from({ length: 32 }, (_, at) => hash('sha256', `x${at}`));
    expect(await recogniseContacts(db, [...noise, wanted])).toEqual([]);
    expect(await recogniseContacts(db, [...noise.slice(1), wanted])).toEqual([{ id, plain: false }]);
    expect(await recogniseContacts(db, [plain('\ud800@\0'), plain('')])).toEqual([]);
  });

  it('forgets a contact that was removed, and everything with a new key', async () => {
    const { id } = await add('email', 'jane@example.com');
    const sent = [hash('sha256', 'jane@example.com')];
    expect(await recogniseContacts(db, sent)).toHaveLength(1);
    await db.clear('keys');
    await db.clear('contacts');
    expect(await recogniseContacts(db, sent)).toEqual([]);
    const again = await add('email', 'jane@example.com');
    expect(again.id).not.toBe(id);
    expect(await recogniseContacts(db, sent)).toEqual([{ id: again.id, plain: false }]);
  });
});

describe('removeContact', () => {
  it('takes it out of the counts too', async () => {
    const { id } = await add('email', 'jane@example.com');
    const row = { day: '2026-11-20', company: 'meta', site: 'a.example', count: 1, kinds: {} };
    await recordTransfers(db, [{ ...row, how: ['pixel'], contacts: [id, 'other'] }]);
    expect(await removeContact(db, id)).toBe(true);
    expect(await db.getAll('contacts')).toEqual([]);
    expect((await db.getAll('sharings'))[0]!.contacts).toEqual(['other']);
    expect(await removeContact(db, id)).toBe(false);
  });
});
