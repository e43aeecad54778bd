import { settingsSchema } from '../../model/settings-schema';
import { defineScalar } from '../define';

/** Whether counts of who learns of which site are kept. */
export default defineScalar({
  id: 'keep-sharing',
  setting: 'keepSharing',
  schema: settingsSchema.shape.keepSharing,
  example: { default: false, lock: false },
});
