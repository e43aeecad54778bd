import { signal } from '@preact/signals';
import { judgeSharing } from '../../../utils/audit/judge-sharing';
import { browser } from '../../../utils/browser';
import type { RequestMessage } from '../../../utils/messages/protocol';
import type { Finding } from '../../../utils/model/schemas';
import { gradeExplained } from '../../../utils/oauth/grade-consents';
import { providers } from '../../../utils/oauth/providers';
import { recipients } from '../../../utils/recipients/registry';
import { readSharing, type SharingStore } from '../../../utils/store/read-sharing';
import { readWatching } from '../../../utils/store/read-watching';
import { type ExplainedRequest, explainRequests } from './explain-requests';

export interface Browsing extends SharingStore {
  /** Worst first, passes included. */
  findings: Finding[];
  watching: boolean;
  /** The browser allows watching, whether it is on or not. */
  granted: boolean;
  /** By id of a consent. */
  explained: ReadonlyMap<string, ExplainedRequest>;
}

/** Null until read. */
export const browsing = signal<Browsing | null>(null);

export type ForgetTarget = Extract<RequestMessage, { type: 'forget-sharing' }>['what'];

export const nameCompany = (id: string): string => recipients.get(id)?.name ?? id;
export const nameProvider = (id: string): string => providers.get(id)?.name ?? id;

let isStale = true;

/**
 * Reads what was counted and judges it; part of every refresh of the dashboard. While nobody looks it waits: with watching on, something
 * new is counted every few seconds.
 */
export async function readBrowsing(): Promise<void> {
  isStale = document.hidden && browsing.value !== null;
  if (isStale) return;
  const [store, { isOn: watching, isGranted: granted }] = await Promise.all([readSharing(), readWatching()]);
  const explained = await explainRequests(store.consents);
  const grades = new Map(
    store.consents.map(({ id }) => {
      const request = explained.get(id);
      return [id, request ? gradeExplained(request) : null];
    }),
  );
  const findings = judgeSharing({ ...store, grades, watching, nameCompany, nameProvider });
  browsing.value = { ...store, findings, watching, granted, explained };
}

/** Calls back when somebody looks again at what was left unread meanwhile. */
export function onLook(callback: () => void): void {
  document.addEventListener('visibilitychange', () => !document.hidden && isStale && callback());
}

/** Calls back when a permission comes or goes, also on the browser's own page of extensions. */
export function onPermissions(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
