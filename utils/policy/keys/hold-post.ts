import { settingsSchema } from '../../model/settings-schema';
import { defineScalar } from '../define';

/** Whether the first *Post* is held where something was found. */
export default defineScalar({
  id: 'hold-post',
  setting: 'holdPost',
  schema: settingsSchema.shape.holdPost,
  example: { default: true, lock: true },
});
