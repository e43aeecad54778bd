import type { Answers, RequestMessage } from '../messages/protocol';

type SettingsRequest =
  | 'inspect-tab'
  | 'assign-tab'
  | 'plan-start'
  | 'plan-open'
  | 'plan-skip'
  | 'plan-end'
  | 'declare'
  | 'posture'
  | 'keep'
  | 'show-me'
  | 'snapshot';

type SettingsHandlers = {
  [T in SettingsRequest]: (message: Extract<RequestMessage, { type: T }>, at: number) => Promise<Answers[T]>;
};

export const settingsHandlers: SettingsHandlers = {
  'inspect-tab': async () => ({ done: false }),
  'assign-tab': async () => ({ done: false }),
  'plan-start': async () => ({ plan: null }),
  'plan-open': async () => ({ tabId: null }),
  'plan-skip': async () => ({ done: false }),
  'plan-end': async () => ({ done: false }),
  declare: async () => ({ done: false }),
  posture: async () => ({ done: false }),
  keep: async () => ({ done: false }),
  'show-me': async () => ({ tabId: null }),
  snapshot: async () => ({ snapshot: null }),
};
