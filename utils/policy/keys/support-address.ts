import { settingsSchema } from '../../model/settings-schema';
import { defineScalar } from '../define';

/** Whom people can ask. */
export default defineScalar({
  id: 'support-address',
  setting: 'supportAddress',
  schema: settingsSchema.shape.supportAddress,
  example: { default: 'https://help.example.com/vitrine', lock: 'mailto:help@example.com' },
});
