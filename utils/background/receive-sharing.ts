import type { Answers, RequestMessage } from '../messages/protocol';

type Kind = 'check-visit' | 'contact-add' | 'contact-remove' | 'forget-sharing' | 'note-consent';

/** Requests about who learns of a visit; filled in by the commits that follow. */
export const sharingHandlers: {
  [T in Kind]: (message: Extract<RequestMessage, { type: T }>, at: number) => Promise<Answers[T]>;
} = {
  'check-visit': async () => ({ done: false, problem: 'refused' }),
  'contact-add': async () => ({ problem: 'not-email' }),
  'contact-remove': async () => ({ done: false }),
  'forget-sharing': async () => ({ rows: 0 }),
  'note-consent': async () => ({ consent: null }),
};
