import { settingsSchema } from '../../model/settings-schema';
import { defineScalar } from '../define';

/** Days after which what was not seen again is deleted. */
export default defineScalar({
  id: 'retention-days',
  setting: 'retentionDays',
  schema: settingsSchema.shape.retentionDays,
  example: { default: 180, lock: 90 },
});
