import { browser } from '../browser';
import type { Answers, RequestMessage } from '../messages/protocol';
import { isFeatureOff } from '../model/feature-off';
import { type Database, openDatabase } from '../store/database';
import { addContact, removeContact } from '../store/own-contacts';
import { forgetSharing } from '../store/record-sharing';
import { readSettings } from '../store/settings';
import { checkVisit } from './check-visit';
import { noteForgotten } from './forgotten';
import { noteConsent } from './note-consent';
import { settle } from './watch-queue';

type Kind = 'check-visit' | 'contact-add' | 'contact-remove' | 'forget-sharing' | 'note-consent';

/** Requests about who learns of a visit. */
export const sharingHandlers: {
  [T in Kind]: (message: Extract<RequestMessage, { type: T }>, at: number) => Promise<Answers[T]>;
} = {
  'check-visit': ({ tabId }, at) => checkVisit(tabId, at),
  'contact-add': async ({ kind, text }, at) => {
    if (isFeatureOff(await readSettings(), 'own-contacts')) return { problem: 'off' };
    return change((db) => addContact(db, kind, text, at));
  },
  'contact-remove': ({ id }) => change(async (db) => ({ done: await removeContact(db, id) })),
  'forget-sharing': ({ what }) => {
    noteForgotten();
    return change(async (db) => ({ rows: await forgetSharing(db, what) }));
  },
  'note-consent': async ({ tabId }, at) => {
    if (isFeatureOff(await readSettings(), 'consents')) return { consent: null, problem: 'off' };
    return { consent: await noteConsent(tabId, at) };
  },
};

/** Changes what is kept, and tells open pages. */
async function change<T>(work: (db: Database) => Promise<T>): Promise<T> {
  // What was seen but not written yet would come back after it was forgotten.
  await settle();
  const db = await openDatabase();
  try {
    const answer = await work(db);
    // Nobody may be listening; that is no error.
    browser.runtime.sendMessage({ type: 'changed' }).catch(() => {});
    return answer;
  } finally {
    db.close();
  }
}
