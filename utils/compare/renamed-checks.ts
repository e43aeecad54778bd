import { checks } from '../checks/registry';
import { sharingChecks } from '../checks/sharing/registry';

/** Former id of a check → its id now. */
export function listRenamed(): Map<string, string> {
  return new Map(
    [...checks, ...sharingChecks].flatMap(({ id, renamed = [] }) =>
      renamed.map((former) => [former, id] as const),
    ),
  );
}
