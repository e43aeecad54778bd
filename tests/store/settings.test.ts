import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defaultSettings, type OwnSettings } from '../../utils/model/settings';
import { settingsSchema } from '../../utils/model/settings-schema';
import { mendSettings } from '../../utils/store/settings';

describe('mendSettings', () => {
  it('keeps what is sound and takes the default for the rest, key by key', () => {
    const stored = {
      locale: 'nl',
      networksOff: 'x',
      pausedHosts: ['x.com', 3],
      retentionDays: 0,
      welcomed: true,
    };
    expect(mendSettings(stored)).toEqual({ ...defaultSettings, locale: 'nl', welcomed: true });
  });

  it.each([null, undefined, 'text', 3, []])('takes %j for nothing', (stored) => {
    expect(mendSettings(stored)).toEqual(defaultSettings);
  });

  it('agrees with the schema', () => {
    for (const stored of [
      { locale: 'xx' },
      { retentionDays: 1.5 },
      { retentionDays: 3651 },
      { networksOff: [1] },
    ]) {
      expect(z.safeParse(z.partial(settingsSchema), stored).success).toBe(false);
      expect(mendSettings(stored)).toEqual(defaultSettings);
    }
    // The types are held together by the compiler.
    const parsed: OwnSettings = z.parse(settingsSchema, defaultSettings);
    expect({ ...parsed, managed: null }).toEqual(defaultSettings);
  });
});
