import { defineList } from '../define';
import { hostName } from '../host-name';

/** Hosts of known software (Mastodon, Discourse, MediaWiki …) that the organisation runs itself. */
export default defineList({
  id: 'own-sites',
  setting: 'ownSites',
  element: hostName,
  example: {
    default: { add: ['social.example.com'] },
    lock: { replace: ['forum.example.com', 'wiki.example.com'] },
  },
});
