import { placeId } from '../../model/settings-schema';
import { defineList } from '../define';

/** Networks and hosts on which drafts and chosen photos are not looked at. */
export default defineList({
  id: 'draft-places-off',
  setting: 'draftPlacesOff',
  element: placeId,
  example: { default: { add: ['viva-engage'] }, lock: { add: ['intranet.example.com'] } },
});
