import { wordId } from '../../model/settings-schema';
import { networks } from '../../networks/networks';
import { defineList } from '../define';
import { onlyKnown } from '../only-known';

/** Networks that are not read. To lock one on, lock its removal from this list. */
export default defineList({
  id: 'networks-off',
  setting: 'networksOff',
  element: wordId,
  mend: onlyKnown('networks', () => [...networks.keys()]),
  example: { default: { add: ['tiktok'] }, lock: { add: ['vk'], remove: ['linkedin'] } },
});
