import type { Account, Observation, Plan, Summary } from '../model/schemas';
import { openDatabase, type StoredObservation } from './database';

/** All summaries, one per account; extension pages read them straight from IndexedDB, without the worker. */
export async function readSummaries(): Promise<Summary[]> {
  const db = await openDatabase();
  try {
    return await db.getAll('summaries');
  } finally {
    db.close();
  }
}

/** One account's summary, or null. */
export async function readSummary(account: string): Promise<Summary | null> {
  const db = await openDatabase();
  try {
    return (await db.get('summaries', account)) ?? null;
  } finally {
    db.close();
  }
}

/** Every observation of an account, gone ones too. */
export async function readObservations(account: string): Promise<Observation[]> {
  const db = await openDatabase();
  try {
    return (await db.getAllFromIndex('observations', 'account', account)).map(withoutStanding);
  } finally {
    db.close();
  }
}

export async function readAccounts(): Promise<Account[]> {
  const db = await openDatabase();
  try {
    return await db.getAll('accounts');
  } finally {
    db.close();
  }
}

/** Walks through networks' settings pages, one per account at most. */
export async function readPlans(): Promise<Plan[]> {
  const db = await openDatabase();
  try {
    return await db.getAll('plans');
  } finally {
    db.close();
  }
}

/** The observation as the rest of Vitrine knows it. */
export function withoutStanding({ standing: _, ...observation }: StoredObservation): Observation {
  return observation as Observation;
}
