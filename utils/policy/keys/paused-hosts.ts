import { defineList } from '../define';
import { hostName } from '../host-name';

/** Hosts on which Vitrine stays silent. */
export default defineList({
  id: 'paused-hosts',
  setting: 'pausedHosts',
  element: hostName,
  example: { default: { add: ['intranet.example.com'] }, lock: { add: ['payroll.example.com'] } },
});
