import type { enPolicy } from './en-policy';
import type { Mirror } from './types';

/** Dutch for what an organisation sets. */
export const nlPolicy: Mirror<typeof enPolicy> = {
  managed: {
    by: 'Beheerd door {name}',
    byNobody: 'Beheerd door je organisatie',
  },
};
