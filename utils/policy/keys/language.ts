import { settingsSchema } from '../../model/settings-schema';
import { defineScalar } from '../define';

/** The language of pages and reports. */
export default defineScalar({
  id: 'language',
  setting: 'locale',
  schema: settingsSchema.shape.locale,
  example: { default: 'nl', lock: 'en' },
});
