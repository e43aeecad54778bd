import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../utils/store/database';
import { recordConsent, type SeenConsent } from '../../utils/store/record-consent';

const asked: SeenConsent = {
  provider: 'google',
  network: 'google',
  client: 'a',
  site: 'shop.example',
  app: 'Example Shop',
  scopes: ['openid', 'email'],
};

it('keeps what was asked, named and sent back to, when the next page no longer says so', async () => {
  const db = await openDatabase();
  await recordConsent(db, asked, 1);
  const last = await recordConsent(db, { ...asked, site: null, app: null, scopes: [] }, 2);
  expect(last).toEqual({ ...asked, id: 'google|a', firstSeen: 1, lastSeen: 2 });
  const more = await recordConsent(db, { ...asked, scopes: ['openid'] }, 3);
  expect(more.scopes).toEqual(['openid']);
  db.close();
});
