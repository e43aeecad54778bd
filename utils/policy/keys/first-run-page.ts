import { settingsSchema } from '../../model/settings-schema';
import { defineScalar } from '../define';

/** Whether the welcome page opens by itself. */
export default defineScalar({
  id: 'first-run-page',
  setting: 'firstRunPage',
  schema: settingsSchema.shape.firstRunPage,
  example: { default: false, lock: false },
});
