import { settingsSchema } from '../../model/settings-schema';
import { defineScalar } from '../define';

/** Days for which those counts are kept. */
export default defineScalar({
  id: 'sharing-days',
  setting: 'sharingDays',
  schema: settingsSchema.shape.sharingDays,
  example: { default: 30, lock: 14 },
});
