import { draftKind } from '../../model/settings-schema';
import { defineList } from '../define';

/** Kinds of personal data that nothing is said about in drafts. */
export default defineList({
  id: 'draft-kinds-off',
  setting: 'draftKindsOff',
  element: draftKind,
  example: { default: { add: ['absence'] }, lock: { remove: ['credentials'] } },
});
