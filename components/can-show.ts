import type { Finding } from '../utils/model/schemas';

/** What a finding needs for *Show me*: a setting of the web, with a page to open. */
export function canShow({ setting, fix }: Finding): boolean {
  return setting !== undefined && !setting.appOnly && (setting.page !== null || fix !== null);
}
