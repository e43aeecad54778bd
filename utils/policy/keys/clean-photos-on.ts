import { placeId } from '../../model/settings-schema';
import { defineList } from '../define';

/** Networks and hosts on which a chosen photo is held until the person says which copy goes on. */
export default defineList({
  id: 'clean-photos-on',
  setting: 'cleanPhotosOn',
  element: placeId,
  example: { default: { add: ['facebook'] }, lock: { add: ['x'] } },
});
