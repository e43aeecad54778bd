import { settingsSchema } from '../../model/settings-schema';
import { defineScalar } from '../define';

/** The name that stands above reports. */
export default defineScalar({
  id: 'report-name',
  setting: 'reportName',
  schema: settingsSchema.shape.reportName,
  example: { default: 'Example BV', lock: 'Example BV' },
});
