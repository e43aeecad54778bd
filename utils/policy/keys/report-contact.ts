import { settingsSchema } from '../../model/settings-schema';
import { defineScalar } from '../define';

/** Whom a report names as contact. */
export default defineScalar({
  id: 'report-contact',
  setting: 'reportContact',
  schema: settingsSchema.shape.reportContact,
  example: { default: 'privacy@example.com', lock: 'privacy@example.com' },
});
