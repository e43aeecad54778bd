import * as z from 'zod/mini';
import type { OwnAdvice } from '../../model/policy';
import { settingsOf } from '../../networks/settings';
import { defineList } from '../define';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,99}$/));

/** The value that the organisation recommends for a setting, instead of the catalogue's advice. */
export default defineList({
  id: 'advice',
  setting: null,
  element: z.object({ network: id, setting: id, value: id }),
  idOf: (element) => `${(element as OwnAdvice).network}/${(element as OwnAdvice).setting}`,
  mend: (advice: OwnAdvice) => {
    const settings = settingsOf.get(advice.network)?.settings ?? [];
    const setting = settings.find((one) => one.id === advice.setting);
    const drop = (path: string, value: string, known: readonly string[]) => ({
      element: null,
      wrong: [{ path, value, reason: 'not-allowed' as const, wanted: `one of ${known.join(', ')}` }],
    });
    if (settings.length === 0) return drop('.network', advice.network, [...settingsOf.keys()]);
    if (!setting)
      return drop(
        '.setting',
        advice.setting,
        settings.map((one) => one.id),
      );
    const values = setting.options.map((option) => option.id);
    if (!values.includes(advice.value)) return drop('.value', advice.value, values);
    return { element: advice, wrong: [] };
  },
  example: {
    default: { add: [{ network: 'linkedin', setting: 'email_visibility', value: 'only-me' }] },
    lock: { add: [{ network: 'facebook', setting: 'future_posts', value: 'friends' }] },
  },
});
